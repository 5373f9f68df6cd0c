package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.screen.Panel;

/** A few sentences that do not change. */
final class Prose extends Div implements Panel<Snapshot> {

  /** A paragraph for each key. */
  Prose(String... keys) {
    addClassName("stack");
    for (String key : keys) {
      Paragraph paragraph = new Paragraph(getTranslation(key));
      paragraph.addClassName("hint");
      add(paragraph);
    }
  }

  @Override
  public void show(Snapshot snapshot) {}
}
