package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The columns of a screen. */
final class PageColumns {
  private static final String CONTROLS = "page-controls";

  private PageColumns() {}

  /** Hides what is chosen from whoever can't choose: it is not sent to their browser either. */
  static void hideControls(Component view) {
    view.getChildren()
        .filter(column -> column.getElement().getClassList().contains(CONTROLS))
        .forEach(column -> column.setVisible(false));
  }

  /** The three columns: what is chosen, the picture, what explains it. */
  static Component[] of(List<Component> controls, Component picture, List<Component> side) {
    return new Component[] {
      column(CONTROLS, controls),
      column("page-picture", List.of(picture)),
      column("page-side", side)
    };
  }

  /** A column with the name that style sheets know. */
  private static Div column(String name, List<Component> parts) {
    Div column = new Div(parts.toArray(Component[]::new));
    column.addClassName(name);
    return column;
  }
}
