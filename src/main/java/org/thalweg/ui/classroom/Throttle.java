package org.thalweg.ui.classroom;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Scheduler;

/**
 * Passes on what comes in, at most once in a quarter of a second: every page of a class is told of
 * it. What comes last is always passed on. Thread-safe.
 *
 * @param <T> what comes in
 */
final class Throttle<T> {
  static final long PAUSE_NANOS = 250_000_000;

  private final Scheduler scheduler;
  private final Consumer<T> pass;
  private @Nullable T waiting;
  private boolean resting;

  /**
   * Nothing has come in yet.
   *
   * @param pass called by whoever brings something, or by a thread of the scheduler
   */
  Throttle(Scheduler scheduler, Consumer<T> pass) {
    this.scheduler = scheduler;
    this.pass = pass;
  }

  /** Passes it on, at once or at the end of the pause, unless something else comes meanwhile. */
  void put(T value) {
    synchronized (this) {
      if (resting) {
        waiting = value;
        return;
      }
      rest();
    }
    pass.accept(value);
  }

  /** Whether something waits for the end of a pause. */
  synchronized boolean isWaiting() {
    return waiting != null;
  }

  private void rest() {
    resting = true;
    scheduler.after(PAUSE_NANOS, this::awake);
  }

  private void awake() {
    T value;
    synchronized (this) {
      resting = false;
      value = waiting;
      waiting = null;
      if (value != null) {
        rest();
      }
    }
    if (value != null) {
      pass.accept(value);
    }
  }
}
