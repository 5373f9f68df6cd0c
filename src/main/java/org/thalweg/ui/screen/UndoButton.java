package org.thalweg.ui.screen;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.thalweg.ui.part.ReasonedButton;

/** The button that takes the last change back; while there is none it says so. */
final class UndoButton extends Composite<ReasonedButton> {

  private final Runnable undo;

  /**
   * A button without anything to take back.
   *
   * @param undo does it
   */
  UndoButton(Runnable undo) {
    this.undo = undo;
    Span sign = new Span("↶");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span word = new Span(getTranslation("screen.undo"));
    word.addClassName("undo-word");
    getContent().add(sign, word);
    getContent().addClassNames("button", "undo");
    getContent().setUsualTitle(getTranslation("screen.undo.title"));
    getContent().setAriaLabel(getTranslation("screen.undo.title"));
    offer(false);
  }

  @Override
  protected ReasonedButton initContent() {
    return new ReasonedButton(() -> undo.run());
  }

  /** Says whether there is something to take back. */
  void offer(boolean something) {
    getContent()
        .setReason(
            something ? Optional.empty() : Optional.of(getTranslation("screen.undo.nothing")));
  }
}
