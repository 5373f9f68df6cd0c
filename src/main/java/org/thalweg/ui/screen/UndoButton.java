package org.thalweg.ui.screen;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The button that takes the last change back; while there is none it says so. */
final class UndoButton extends Composite<NativeButton> {

  /**
   * A button without anything to take back.
   *
   * @param undo does it
   */
  UndoButton(Runnable undo) {
    Span sign = new Span("↶");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span word = new Span(getTranslation("screen.undo"));
    word.addClassName("undo-word");
    getContent().add(sign, word);
    getContent().addClassNames("button", "undo");
    getContent().addClickListener(event -> undo.run());
    offer(false);
  }

  /** Says whether there is something to take back. */
  void offer(boolean something) {
    getContent().setEnabled(something);
    String title = getTranslation(something ? "screen.undo.title" : "screen.undo.nothing");
    getContent().setTitle(title);
    getContent().setAriaLabel(title);
  }
}
