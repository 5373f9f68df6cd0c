package org.thalweg.ui.screen;

import com.vaadin.flow.server.Command;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is worked out outside the session lock before it is shown; what comes later overtakes it.
 */
final class Preparations {
  private final Executor executor;
  private final AtomicInteger newest = new AtomicInteger();

  Preparations(Executor executor) {
    this.executor = executor;
  }

  /**
   * Begins some work in the place of what is under way.
   *
   * @param done takes the result, or {@code refused} why there is none
   * @param inPage does something inside the session lock
   */
  <T> void begin(
      Supplier<T> work,
      Consumer<T> done,
      Consumer<IllegalArgumentException> refused,
      Consumer<Command> inPage) {
    int number = newest.incrementAndGet();
    executor.execute(() -> {
      Runnable answer = answer(work, done, refused);
      inPage.accept(() -> {
        if (number == newest.get()) {
          answer.run();
        }
      });
    });
  }

  /** What is under way comes to nothing. */
  void forget() {
    newest.incrementAndGet();
  }

  private static <T> Runnable answer(
      Supplier<T> work, Consumer<T> done, Consumer<IllegalArgumentException> refused) {
    try {
      T result = work.get();
      return () -> done.accept(result);
    } catch (IllegalArgumentException refusal) {
      return () -> refused.accept(refusal);
    }
  }
}
