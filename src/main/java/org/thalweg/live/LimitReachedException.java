package org.thalweg.live;

/** Says that there is no room for one more; the screen turns {@link #limit()} into words. */
public final class LimitReachedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Limit limit;

  /** Says so. */
  public LimitReachedException(Limit limit) {
    super("No room for more: " + limit);
    this.limit = limit;
  }

  public Limit limit() {
    return limit;
  }

  /** What there is no room for. */
  public enum Limit {
    /** Own runs of this page. */
    RUNS_OF_PAGE,
    /** Runs of others on this page. */
    SHOWN_ON_PAGE,
    /** Runs on this server. */
    RUNS,
    /** Pages on this server. */
    PAGES,
    /** Pages of this HTTP session. */
    PAGES_OF_SESSION,
    /** Pages that look at one room. */
    PAGES_OF_ROOM
  }
}
