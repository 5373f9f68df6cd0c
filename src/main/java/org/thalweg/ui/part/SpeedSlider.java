package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A slider for how many steps a descent makes in a second, from one to as fast as it goes. */
public final class SpeedSlider extends RangeSlider {
  /** As fast as it goes: no pause between steps. */
  public static final double UNLIMITED = Double.POSITIVE_INFINITY;

  private static final List<Double> STOPS =
      List.of(1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 250.0, 1000.0, UNLIMITED);

  /** A slider that stands at eight steps a second. */
  public SpeedSlider() {
    setMaximum(STOPS.size() - 1);
    setSpeed(8);
  }

  /** The speeds that it can be set to, in steps per second. */
  public static List<Double> stops() {
    return STOPS;
  }

  /** The speed in steps per second. */
  public double getSpeed() {
    return STOPS.get(position());
  }

  /** Goes to the slowest stop that is at least this fast; listeners are not told. */
  public final void setSpeed(double stepsPerSecond) {
    int stop = 0;
    while (stop < STOPS.size() - 1 && STOPS.get(stop) < stepsPerSecond) {
      stop++;
    }
    setPosition(stop);
  }

  /** Tells the speed that the visitor chooses; the registration ends it. */
  public Registration onSpeedChosen(DoubleConsumer listener) {
    return onMoved(stop -> listener.accept(STOPS.get(stop)));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setProperty("label", getTranslation("part.speed.label"));
    ArrayNode texts = JsonNodeFactory.instance.arrayNode();
    STOPS.forEach(speed -> texts.add(words(speed)));
    getElement().setPropertyJson("texts", texts);
    setEnds(words(STOPS.getFirst()), words(STOPS.getLast()));
  }

  private String words(double speed) {
    if (speed == UNLIMITED) {
      return getTranslation("part.speed.unlimited");
    }
    return getTranslation("part.speed.value", (int) speed);
  }
}
