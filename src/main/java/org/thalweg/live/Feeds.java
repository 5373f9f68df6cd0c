package org.thalweg.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.live.LimitReachedException.Limit;

/**
 * The feeds of all open pages of this server; their number is limited, on the whole and for one
 * HTTP session.
 */
public final class Feeds implements AutoCloseable {
  private final Player player;
  private final Scheduler scheduler;
  private final LiveLimits limits;
  private final Frames frames;
  private final Tickets tickets;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Feed> open = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> perSession = new ConcurrentHashMap<>();

  public Feeds(Player player, Scheduler scheduler, LiveLimits limits, MeterRegistry meters) {
    this.player = player;
    this.scheduler = scheduler;
    this.limits = limits;
    this.frames = new Frames(meters);
    this.tickets = new Tickets(limits.ticketLife(), scheduler);
    meters.gauge("thalweg.live.pages", open, Set::size);
  }

  /**
   * Opens the feed of a browser page; the view closes it when the page goes.
   *
   * @param httpSession the id of the HTTP session that the page belongs to
   * @throws LimitReachedException when the session or the server has its fill of pages
   */
  public Feed open(String httpSession) {
    lock.lock();
    try {
      if (open.size() >= limits.pages()) {
        throw new LimitReachedException(Limit.PAGES);
      }
      if (perSession.getOrDefault(httpSession, 0) >= limits.pagesPerSession()) {
        throw new LimitReachedException(Limit.PAGES_OF_SESSION);
      }
      Feed feed = new Feed(httpSession, this);
      open.add(feed);
      perSession.merge(httpSession, 1, Integer::sum);
      return feed;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The open feed that a ticket is for; the ticket is spent by this. Empty for a spent, old,
   * foreign or made-up one.
   */
  public Optional<Feed> redeem(String ticket, String httpSession) {
    return tickets.redeem(ticket, httpSession);
  }

  /** A ticket for the socket that comes after one of this page: good once, while it is open. */
  public String nextTicket(Feed page) {
    return tickets.issueLasting(page);
  }

  /** The frames that all viewers share. */
  public Frames frames() {
    return frames;
  }

  /** The number of open feeds. */
  public int size() {
    return open.size();
  }

  @Override
  public void close() {
    open.forEach(Feed::close);
  }

  Player player() {
    return player;
  }

  LiveLimits limits() {
    return limits;
  }

  Tickets tickets() {
    return tickets;
  }

  RateLimiter changes(Runnable ring) {
    return new RateLimiter(scheduler, limits.wordsInterval().toNanos(), ring);
  }

  void forget(Feed feed) {
    lock.lock();
    try {
      if (open.remove(feed)) {
        perSession.computeIfPresent(
            feed.httpSession(), (id, count) -> count > 1 ? count - 1 : null);
      }
    } finally {
      lock.unlock();
    }
  }
}
