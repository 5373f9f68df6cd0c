package org.thalweg.ui.screen;

import java.util.function.DoubleConsumer;
import org.thalweg.live.Scheduler;
import org.thalweg.live.Scheduler.Scheduled;

/**
 * Beats in a ticker while something moves by itself, and tells how many seconds have passed since
 * the last beat. Whoever starts it stops it. Thread-safe.
 */
public final class Ticker {
  private static final double NANOS = 1e9;

  private final Scheduler scheduler;
  private final DoubleConsumer beats;
  private Scheduled next = () -> {};
  private double period;
  private long last;

  /**
   * A ticker that stands still.
   *
   * @param beats called on a thread of the scheduler
   */
  public Ticker(Scheduler scheduler, DoubleConsumer beats) {
    this.scheduler = scheduler;
    this.beats = beats;
  }

  /** Beats with this many seconds between two beats; 0 stops it. */
  public synchronized void set(double seconds) {
    if (seconds == period) {
      return;
    }
    next.cancel();
    period = seconds;
    last = scheduler.nanos();
    if (period > 0) {
      next = scheduler.after((long) (period * NANOS), this::beat);
    }
  }

  private void beat() {
    double passed;
    synchronized (this) {
      if (period == 0) {
        return;
      }
      long now = scheduler.nanos();
      passed = (now - last) / NANOS;
      last = now;
      next = scheduler.after((long) (period * NANOS), this::beat);
    }
    beats.accept(passed);
  }
}
