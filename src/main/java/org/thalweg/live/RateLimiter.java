package org.thalweg.live;

import org.jspecify.annotations.Nullable;
import org.thalweg.live.Scheduler.Scheduled;

/**
 * A doorbell that rings at most once in an interval: the first press rings at once, all further
 * ones within the interval ring once at its end.
 */
final class RateLimiter {
  private final Scheduler scheduler;
  private final long intervalNanos;
  private final Runnable ring;
  private @Nullable Scheduled waiting;
  private long quietUntil;

  RateLimiter(Scheduler scheduler, long intervalNanos, Runnable ring) {
    this.scheduler = scheduler;
    this.intervalNanos = intervalNanos;
    this.ring = ring;
    this.quietUntil = scheduler.nanos();
  }

  /** Lets it ring; returns at once. */
  synchronized void press() {
    if (waiting == null) {
      waiting = scheduler.after(Math.max(0, quietUntil - scheduler.nanos()), this::ring);
    }
  }

  /** Forgets a press that has not rung yet. */
  synchronized void drop() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }

  private void ring() {
    synchronized (this) {
      quietUntil = scheduler.nanos() + intervalNanos;
      waiting = null;
    }
    ring.run();
  }
}
