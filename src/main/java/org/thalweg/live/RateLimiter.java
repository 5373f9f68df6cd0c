package org.thalweg.live;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A doorbell that rings at most once in an interval: the first press rings at once, all further
 * ones within the interval ring once at its end.
 */
final class RateLimiter {
  private final Scheduler scheduler;
  private final long intervalNanos;
  private final Runnable ring;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile long quietUntil;

  RateLimiter(Scheduler scheduler, long intervalNanos, Runnable ring) {
    this.scheduler = scheduler;
    this.intervalNanos = intervalNanos;
    this.ring = ring;
    this.quietUntil = scheduler.nanos();
  }

  /** Lets it ring; returns at once. */
  void press() {
    if (waiting.compareAndSet(false, true)) {
      scheduler.after(Math.max(0, quietUntil - scheduler.nanos()), this::ring);
    }
  }

  private void ring() {
    quietUntil = scheduler.nanos() + intervalNanos;
    waiting.set(false);
    ring.run();
  }
}
