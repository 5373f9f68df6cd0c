package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a page shows instead of a screen: the mark, a title, a text and a way on. */
abstract class ErrorPage extends Div {
  ErrorPage() {
    addClassName("shell-error");
  }

  final void say(String title, String text) {
    removeAll();
    add(new ContourMark(), new H1(title), new Paragraph(text));
  }

  final void offerWayBack() {
    Anchor link = new Anchor("", getTranslation("shell.error.home"));
    link.addClassNames("button", "primary");
    add(link);
  }
}
