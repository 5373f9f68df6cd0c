package org.thalweg.live;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Scheduler.Scheduled;

/**
 * A doorbell that rings at most once in an interval: the first press rings at once, all further
 * ones within the interval ring once at its end.
 */
public final class RateLimiter {
  private final Scheduler scheduler;
  private final LongSupplier intervalNanos;
  private final Runnable ring;
  private @Nullable Scheduled waiting;
  private long quietUntil;

  RateLimiter(Scheduler scheduler, long intervalNanos, Runnable ring) {
    this(scheduler, () -> intervalNanos, ring);
  }

  /**
   * A doorbell whose interval may change.
   *
   * @param intervalNanos asked after each ring
   * @param ring is called on a thread of the scheduler
   */
  public RateLimiter(Scheduler scheduler, LongSupplier intervalNanos, Runnable ring) {
    this.scheduler = scheduler;
    this.intervalNanos = intervalNanos;
    this.ring = ring;
    this.quietUntil = scheduler.nanos();
  }

  /** Lets it ring; returns at once. */
  public synchronized void press() {
    if (waiting == null) {
      waiting = scheduler.after(Math.max(0, quietUntil - scheduler.nanos()), this::ring);
    }
  }

  /** Forgets a press that has not rung yet. */
  public synchronized void drop() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }

  private void ring() {
    synchronized (this) {
      quietUntil = scheduler.nanos() + intervalNanos.getAsLong();
      waiting = null;
    }
    ring.run();
  }
}
