package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.derivative.Choices.Trip;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.ValueSlider;

/** The pedal, put to a place by a slider, and the instant that is looked at. */
final class PedalPanel extends Div implements Panel {
  private static final double PERCENT = 100;

  private final Desk desk;
  private final ValueSlider pedal = new ValueSlider(getTranslation("derivative.car.pedal"));
  private final ValueSlider instant = new ValueSlider(getTranslation("derivative.car.instant"));
  private double shownDuration = -1;

  PedalPanel(Desk desk) {
    this.desk = desk;
    pedal.setInterval(new Interval(-PERCENT, PERCENT));
    pedal.onValueChosen(percent -> set(percent / PERCENT));
    instant.onValueChosen(time -> desk.wish(workbench -> workbench.lookAt(time)));
    Paragraph hint = new Paragraph(getTranslation("derivative.car.hint"));
    hint.addClassNames("hint", "present-hidden");
    addClassName("derivative-stack");
    add(hint, pedal, instant);
  }

  @Override
  public void show(Moment moment) {
    setVisible(moment.activity() == Activity.CAR);
    Numbers numbers = Numbers.of(getLocale());
    Trip trip = moment.scene().choices().trip();
    double percent = Math.round(trip.pedal() * PERCENT);
    String key = percent < 0 ? "braking" : percent > 0 ? "pushing" : "rolling";
    pedal.setValue(
        percent, getTranslation("derivative.car." + key, numbers.format(Math.abs(percent))));
    double duration = trip.drive().duration();
    if (duration > 0 && duration != shownDuration) {
      shownDuration = duration;
      instant.setInterval(new Interval(0, duration));
    }
    instant.setVisible(duration > 0);
    instant.setValue(
        trip.shown(), getTranslation("derivative.car.seconds", numbers.fixed(trip.shown(), 1)));
  }

  private void set(double place) {
    desk.wish(workbench -> workbench.setPedal(place));
  }
}
