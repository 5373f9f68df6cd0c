package org.thalweg.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps the HTTP interface from taking the processor away from the lessons: as many computations at
 * a time as there are processors, a short queue, and a friendly refusal for the rest.
 */
@Component
final class ComputeSlots {
  private static final int LONGEST_QUEUE = 32;
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(2);

  private final Semaphore slots;
  private final Duration patience;

  @Autowired
  ComputeSlots() {
    this(Runtime.getRuntime().availableProcessors(), USUAL_PATIENCE);
  }

  ComputeSlots(int atOnce, Duration patience) {
    this.slots = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** The server is busy with the requests of others. */
  static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
      super("Many people are asking at once. Please ask again in a second.", null, false, false);
    }
  }

  /**
   * What the work gives, as soon as it is this caller's turn.
   *
   * @throws BusyException when that takes too long
   */
  <T> T take(Supplier<T> work) {
    if (!mayBegin()) {
      throw new BusyException();
    }
    try {
      return work.get();
    } finally {
      slots.release();
    }
  }

  private boolean mayBegin() {
    try {
      return slots.getQueueLength() < LONGEST_QUEUE
          && slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
