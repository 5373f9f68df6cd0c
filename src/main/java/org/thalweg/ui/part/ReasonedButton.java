package org.thalweg.ui.part;

/** A button that does one thing, and says why while it can't be used. */
public final class ReasonedButton extends ButtonWithReason {

  /** A button that does this when it can be used. */
  public ReasonedButton(Runnable action) {
    addClickListener(event -> use(action));
  }

  /** A button that does this, which lets a run go. */
  public static ReasonedButton starting(Runnable action) {
    ReasonedButton button = new ReasonedButton(action);
    button.setStarts(true);
    return button;
  }
}
