package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.WorkedStep;
import org.thalweg.ui.screen.Panel;

/** The next step by hand, of the descent on the curve or of the line through the field trial. */
public final class NextStep extends Composite<WorkedStep> implements Panel<Snapshot> {

  @Override
  protected WorkedStep initContent() {
    return new WorkedStep(getTranslation("derivative.next.over"));
  }

  @Override
  public void show(Snapshot snapshot) {
    getContent()
        .show(
            snapshot
                .walking()
                .filter(walking -> walking.run().ending().isEmpty())
                .map(Snapshot.Walking::descent),
            names(snapshot),
            snapshot.activity() == Activity.FIT
                ? name -> StepByHand.partial("E", name)
                : name -> "f'(" + name + ")");
  }

  private static List<String> names(Snapshot snapshot) {
    return snapshot.activity() == Activity.FIT
        ? List.of("a", "b")
        : List.of(snapshot.secant().curve().variable());
  }
}
