package org.thalweg.ui.descend;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import org.thalweg.ui.part.WorkedStep;
import org.thalweg.ui.screen.Panel;

/** The next step of the active run, by hand. */
final class StepByHandPanel extends Composite<WorkedStep> implements Panel<Snapshot> {

  @Override
  protected WorkedStep initContent() {
    return new WorkedStep(getTranslation("descend.byHand.over"));
  }

  @Override
  public void show(Snapshot snapshot) {
    getContent()
        .show(
            Optional.of(snapshot.descent()).filter(descent -> snapshot.ending().isEmpty()),
            List.of("x", "y"));
  }
}
