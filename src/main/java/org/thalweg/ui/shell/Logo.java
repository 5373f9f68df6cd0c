package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * The mark of the product, contour lines around the lowest point, and its name; leads to the first
 * screen.
 */
class Logo extends Anchor {
  Logo() {
    super("");
    addClassName("shell-logo");
    add(new ContourMark(), new Span(getTranslation("shell.brand")));
  }
}
