package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.ui.part.SegmentedButtons;

/** Chooses what to do: slope, descent, car or field. */
final class ActivityPanel extends Div implements Panel {
  private final SegmentedButtons<Activity> buttons;

  ActivityPanel(Desk loop) {
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
