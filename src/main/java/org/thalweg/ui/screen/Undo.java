package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import java.util.function.LongSupplier;
import org.thalweg.ui.part.PageKeys;

/**
 * Undo and redo of a screen: a button, the keys Ctrl+Z and Ctrl+Shift+Z, and what they bring back.
 *
 * @param <C> the settings of the screen
 * @param <M> its model
 */
final class Undo<C, M extends ScreenModel<C, ?>> {
  private final UpdateLoop<M, ?> loop;
  private final History<C> history;
  private final UndoButton button = new UndoButton(this::undo);

  /**
   * Without anything to undo yet.
   *
   * @param nanos a clock
   */
  Undo(UpdateLoop<M, ?> loop, LongSupplier nanos) {
    this.loop = loop;
    history = new History<>(this::goesOn, nanos);
    loop.onWish(this::before, this::after);
    loop.add(snapshot -> button.offer(history.hasPast()));
  }

  Component button() {
    return button;
  }

  /** What was done before is no longer brought back once a run is withheld: it might show that. */
  PageKeys keys() {
    return new PageKeys()
        .on("Control+z", this::undo)
        .on("Control+Shift+z", this::redo)
        .onHeld(this::forget);
  }

  private void forget() {
    history.forget();
    button.offer(false);
  }

  /** Something is about to be done with the model. */
  void before(M model) {
    history.before(model.settings());
  }

  /** It has been done, unless it was refused. */
  void after(M model) {
    history.after(model.settings());
  }

  private boolean goesOn(C earlier, C later) {
    M present = loop.model();
    return present == null || present.goesOn(earlier, later);
  }

  private void undo() {
    loop.bringBack(model -> history.undo(model.settings(), model::open));
  }

  private void redo() {
    loop.bringBack(model -> history.redo(model.settings(), model::open));
  }
}
