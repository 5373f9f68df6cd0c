package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.thalweg.ui.part.SessionLock;

/**
 * A model on a page. Its snapshots are found outside the session lock, one at a time; what happens
 * meanwhile is in the next one.
 */
final class ShownModel<M extends ScreenModel<?, S>, S> {
  final M model;

  private final UI page;
  private final Executor executor;
  private final Predicate<ShownModel<M, S>> isShown;
  private final Consumer<S> panels;

  /** How many snapshots were asked for and have not been shown yet. */
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * Nothing is found before {@link #ask()}.
   *
   * @param isShown whether this is still what the page shows
   * @param panels take a snapshot inside the session lock
   */
  ShownModel(
      M model,
      UI page,
      Executor executor,
      Predicate<ShownModel<M, S>> isShown,
      Consumer<S> panels) {
    this.model = model;
    this.page = page;
    this.executor = executor;
    this.isShown = isShown;
    this.panels = panels;
  }

  /** Shows soon what there is to see now; any thread may ask. */
  void ask() {
    if (asked.getAndIncrement() == 0) {
      executor.execute(this::find);
    }
  }

  private void find() {
    int answered = asked.get();
    try {
      S snapshot = model.snapshot();
      SessionLock.enter(page, () -> show(snapshot, answered));
    } catch (RuntimeException | Error failed) {
      finished(answered);
      throw failed;
    }
  }

  private void show(S snapshot, int answered) {
    try {
      if (isShown.test(this)) {
        panels.accept(snapshot);
      }
    } finally {
      finished(answered);
    }
  }

  private void finished(int answered) {
    if (asked.addAndGet(-answered) > 0 && isShown.test(this)) {
      executor.execute(this::find);
    }
  }
}
