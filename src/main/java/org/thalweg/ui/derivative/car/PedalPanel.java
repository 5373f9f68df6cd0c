package org.thalweg.ui.derivative.car;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Trip;
import org.thalweg.ui.part.Hold;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.ValueSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The pedal, put to a place by a slider, and the instant that is looked at. */
public final class PedalPanel extends Div implements Panel<Snapshot> {
  private static final double PERCENT = 100;

  private final UpdateLoop<Model, Snapshot> loop;
  private final ValueSlider pedal = new ValueSlider(getTranslation("derivative.car.pedal"));
  private final ValueSlider instant = new ValueSlider(getTranslation("derivative.car.instant"));
  private double shownDuration = -1;

  public PedalPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    pedal.setInterval(new Interval(-PERCENT, PERCENT));
    pedal.onValueChosen(percent -> set(percent / PERCENT));
    instant.onValueChosen(time -> loop.act(model -> model.lookAt(time)));
    Paragraph hint = new Paragraph(getTranslation("derivative.car.hint"));
    hint.addClassNames("hint", "present-hidden");
    addClassName("stack");
    add(hint, pedal, Spotlight.named("instant", instant));
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.CAR);
    Numbers numbers = Numbers.of(getLocale());
    Trip trip = loop.now(model -> model.state().settings().trip(), snapshot.settings().trip());
    double percent = Math.round(trip.pedal() * PERCENT);
    String key = percent < 0 ? "braking" : percent > 0 ? "pushing" : "rolling";
    pedal.setValue(
        percent, getTranslation("derivative.car." + key, numbers.format(Math.abs(percent))));
    double duration = trip.drive().duration();
    if (duration > 0 && duration != shownDuration) {
      shownDuration = duration;
      instant.setInterval(new Interval(0, duration));
    }
    instant.setClassName("out-of-sight", duration <= 0);
    instant.setValue(
        trip.shown(), getTranslation("derivative.car.seconds", numbers.fixed(trip.shown(), 1)));
  }

  private void set(double place) {
    Hold.start(this, this::refuse, () -> loop.act(model -> model.setPedal(place)));
  }

  /** The slider goes back to where the pedal is. */
  private void refuse(IllegalArgumentException refusal) {
    loop.refuse(refusal);
    loop.refresh();
  }
}
