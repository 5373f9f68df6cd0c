package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.ui.part.SegmentedButtons;

/** Chooses what to do: slope, descent, car or field. */
final class ActivityPanel extends Div implements Panel {
  private final SegmentedButtons<Activity> buttons;

  ActivityPanel(Desk desk) {
    buttons =
        new SegmentedButtons<>(
            getTranslation("derivative.activity.label"),
            List.of(Activity.values()),
            activity -> getTranslation("derivative.activity." + activity.id()));
    buttons.onChosen(activity -> desk.wish(workbench -> workbench.choose(activity)));
    addClassName("derivative-activities");
    add(buttons);
  }

  @Override
  public void show(Moment moment) {
    buttons.setValue(moment.activity());
  }
}
