package org.thalweg.math.descent;

/** Why a descent is over. */
public enum Ending {
  /** The slope is as good as zero: at a minimum, but perhaps on a saddle, a top or a plateau. */
  CONVERGED("converged"),
  /** The last step was too short to matter, though the slope is not zero. */
  STEP_SMALL("step-small"),
  /** As many steps were made as were allowed. */
  STEP_LIMIT("step-limit"),
  /**
   * It flew out, and for good: the numbers grow beyond all bounds. It stays at the last iterate
   * that was computed.
   */
  DIVERGED("diverged"),
  /** It goes downhill beyond all bounds: there is no lowest point that way. */
  BOTTOMLESS("bottomless"),
  /**
   * The next step leads to an ordinary point where the function has no value; it stays at the last
   * iterate that has one.
   */
  LEFT_DOMAIN("left-domain"),
  /**
   * The last step led to a point where the function has a value, but no gradient to follow: a
   * corner, a cusp, an edge of the domain.
   */
  CORNER("corner"),
  /** A person stopped it. */
  STOPPED("stopped");

  private final String id;

  Ending(String id) {
    this.id = id;
  }

  /** The outcome's name in the HTTP interface and in the keys of translations. */
  public String id() {
    return id;
  }
}
