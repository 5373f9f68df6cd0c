package org.thalweg.live;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A scheduler whose time stands still until a test moves it; tasks run on the test's own thread, in
 * the order of time.
 */
public final class ManualScheduler implements Scheduler {
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private long now;
  private long number;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Scheduled after(long delayNanos, Runnable task) {
    Task waiting = new Task(now + Math.max(0, delayNanos), number++, task);
    tasks.add(waiting);
    return () -> tasks.remove(waiting);
  }

  /** Lets this much time pass and runs everything that is due meanwhile. */
  public void advanceMillis(long millis) {
    long end = now + millis * 1_000_000;
    while (!tasks.isEmpty() && tasks.peek().at <= end) {
      Task next = tasks.remove();
      now = Math.max(now, next.at);
      next.task.run();
    }
    now = end;
  }

  /** Lets time pass without anything running, as on a server that is busy elsewhere. */
  void stallMillis(long millis) {
    now += millis * 1_000_000;
  }

  /** How many tasks wait for their time. */
  public int waiting() {
    return tasks.size();
  }

  @Override
  public void close() {
    tasks.clear();
  }

  private record Task(long at, long number, Runnable task) {}
}
