package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.SegmentedButtons;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses what to do: slope, descent, car or field. */
final class ActivityPanel extends Div implements Panel<Snapshot> {
  private final SegmentedButtons<Activity> buttons;

  ActivityPanel(UpdateLoop<Model, Snapshot> loop) {
    buttons =
        new SegmentedButtons<>(
            getTranslation("derivative.activity.label"),
            List.of(Activity.values()),
            activity -> getTranslation("derivative.activity." + activity.id()));
    buttons.onChosen(activity -> loop.act(model -> model.choose(activity)));
    addClassName("derivative-activities");
    add(buttons);
  }

  @Override
  public void show(Snapshot snapshot) {
    buttons.setValue(snapshot.activity());
  }
}
