package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.screen.Panel;

/** A few sentences that do not change. */
final class Prose extends Div implements Panel<Snapshot> {

  /** A paragraph for each key. */
  Prose(String... keys) {
    addClassName("stack");
    for (String key : keys) {
      Hint paragraph = new Hint(getTranslation(key));
      add(paragraph);
    }
  }

  @Override
  public void show(Snapshot snapshot) {}
}
