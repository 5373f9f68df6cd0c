package org.thalweg.live;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A task that runs one run at a time. Whoever asks for it waits for nobody: what is asked while it
 * runs is answered by one run more, after it. Thread-safe.
 */
public final class SerialTask {
  private final Executor executor;
  private final Runnable task;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * A task that nobody has asked for yet.
   *
   * @param executor runs it; one that runs it in the thread that asks keeps that thread, and no
   *     other
   */
  public SerialTask(Executor executor, Runnable task) {
    this.executor = executor;
    this.task = task;
  }

  /** Asks for a run that begins after this call. */
  public void ask() {
    if (asked.getAndIncrement() == 0) {
      executor.execute(this::run);
    }
  }

  private void run() {
    int answered = asked.get();
    try {
      task.run();
    } finally {
      if (asked.addAndGet(-answered) > 0) {
        executor.execute(this::run);
      }
    }
  }
}
