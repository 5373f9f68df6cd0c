package org.thalweg.ui.derivative.car;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.motion.Motion;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Trip;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.screen.Panel;

/** The car at the instant that is looked at: the slope of its distance, and its speedometer. */
public final class CarStory extends Div implements Panel<Snapshot> {
  private static final double KILOMETRES_PER_HOUR = 3.6;

  private final Figure time = new Figure(getTranslation("derivative.car.time"));
  private final Figure distance = new Figure(getTranslation("derivative.car.distance"));
  private final Figure slope = new Figure(getTranslation("derivative.car.slope"));
  private final Figure speedometer = new Figure(getTranslation("derivative.car.speedometer"));
  private final Readout readout = new Readout(time, distance, slope, speedometer);

  public CarStory() {
    slope.addClassName("derivative-tangent-figure");
    speedometer.addClassName("derivative-tangent-figure");
    add(readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted = snapshot.activity() == Activity.CAR;
    setVisible(wanted);
    if (!wanted) {
      return;
    }
    Numbers numbers = Numbers.of(getLocale());
    Trip trip = snapshot.settings().trip();
    Motion motion = trip.drive().at(trip.shown());
    String speed = numbers.format(motion.speed(), 4);
    time.setNumber(numbers.fixed(trip.shown(), 1));
    distance.setNumber(numbers.format(motion.distance(), 5));
    slope.setNumber(speed);
    speedometer.setNumber(
        getTranslation(
            "derivative.car.both", speed, numbers.format(motion.speed() * KILOMETRES_PER_HOUR, 3)));
    tell(trip, motion, numbers);
  }

  private void tell(Trip trip, Motion motion, Numbers numbers) {
    double change = motion.acceleration(trip.drive().pedalAt(trip.shown()));
    String key =
        motion.speed() == 0 ? "rest" : change > 0 ? "faster" : change < 0 ? "slower" : "even";
    String words = getTranslation("derivative.car.say." + key, numbers.format(Math.abs(change), 2));
    readout.tell(words);
  }
}
