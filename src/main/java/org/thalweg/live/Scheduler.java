package org.thalweg.live;

/**
 * The clock and the threads that everything live runs on. Tests bring one whose time they move by
 * hand, so nothing in this package reads the system's time or sleeps.
 */
public interface Scheduler extends AutoCloseable {

  /** The current time in nanoseconds since an arbitrary moment; only differences mean something. */
  long nanos();

  /**
   * Runs a task once, on a thread of this scheduler, after a delay.
   *
   * @param delayNanos nanoseconds from now; zero or less means as soon as a thread is free
   */
  Scheduled after(long delayNanos, Runnable task);

  /** Stops the threads; tasks that have not begun are dropped. */
  @Override
  void close();

  /** A task that waits for its time. */
  @FunctionalInterface
  interface Scheduled {

    /** Drops the task unless it has begun already. */
    void cancel();
  }
}
