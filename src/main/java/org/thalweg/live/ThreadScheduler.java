package org.thalweg.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The scheduler of a real server: a fixed pool of daemon threads on the system's monotonic clock.
 * Tasks run in the order of their time, so many runs that each take a short turn share the threads
 * fairly.
 */
public final class ThreadScheduler implements Scheduler {
  private static final Logger LOG = System.getLogger(ThreadScheduler.class.getName());

  private final ScheduledThreadPoolExecutor pool;

  /**
   * @param threads the number of threads, at least 1
   */
  public ThreadScheduler(int threads) {
    AtomicInteger number = new AtomicInteger();
    pool =
        new ScheduledThreadPoolExecutor(
            threads,
            task -> {
              Thread thread = new Thread(task, "live-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.setRemoveOnCancelPolicy(true);
    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Scheduled after(long delayNanos, Runnable task) {
    try {
      var future = pool.schedule(() -> runLogged(task), delayNanos, TimeUnit.NANOSECONDS);
      return () -> future.cancel(false);
    } catch (RejectedExecutionException closed) {
      return () -> {};
    }
  }

  private static void runLogged(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, "A live task failed", failure);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
