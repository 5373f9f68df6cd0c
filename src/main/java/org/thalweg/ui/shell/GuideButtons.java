package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The lower edge of the guide: back, set the screen up again, and on. */
final class GuideButtons extends Div {
  private final NativeButton back = button("lesson.back");
  private final NativeButton again = button("lesson.again");
  private final NativeButton next = button("lesson.next");

  /** Buttons that do these. */
  GuideButtons(Runnable toBack, Runnable toAgain, Runnable toNext) {
    addClassName("guide-buttons");
    back.addClickListener(event -> toBack.run());
    again.addClickListener(event -> toAgain.run());
    next.addClickListener(event -> toNext.run());
    add(back, again, next);
  }

  /** The button in the upper corner that ends the lesson. */
  static NativeButton close(Runnable toClose) {
    NativeButton close = new NativeButton("×", event -> toClose.run());
    close.addClassNames("button", "quiet");
    String words = close.getTranslation("lesson.close");
    close.setAriaLabel(words);
    close.setTitle(words);
    return close;
  }

  /** Says where "back" and "on" lead to. */
  void show(boolean first, String onward) {
    back.setVisible(!first);
    next.setText(onward);
    setReady(false);
  }

  /** Makes the way on stand out; it is open all the time. */
  void setReady(boolean ready) {
    next.setClassName("primary", ready);
    next.setClassName("quiet", !ready);
  }

  private NativeButton button(String words) {
    NativeButton button = new NativeButton(getTranslation(words));
    button.addClassNames("button", "quiet");
    return button;
  }
}
