package org.thalweg.ui.derivative.car;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.Handle;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.motion.Motion;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Trip;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Distance over time with a tangent at one instant, and below it speed over time. */
public final class CarPicture extends Div implements Panel<Snapshot> {
  private static final String CURVE = "curve";
  private static final String TANGENT = "tangent";
  private static final String INSTANT = "instant";
  private static final String DISTANCE_COLOUR = "var(--ink)";
  private static final String SLOPE_COLOUR = "var(--trail)";
  private static final double SHORTEST = 10;
  private static final double WIDER_BY = 5;
  private static final double TANGENT_SECONDS = 1.5;

  private final LiveChart distance;
  private final LiveChart speed;
  private List<Motion> shown = List.of();
  private double width;

  public CarPicture(UpdateLoop<Model, Snapshot> loop) {
    distance = chart("derivative.car.distance", DISTANCE_COLOUR);
    distance.putSeries(Series.of(TANGENT, "").withColour(SLOPE_COLOUR).withWidth(3));
    speed = chart("derivative.car.speed", SLOPE_COLOUR);
    distance.addHandleMovedListener(event -> loop.act(model -> model.lookAt(event.x())));
    Div upper = new Div(distance);
    upper.addClassName("derivative-curve");
    Div lower = new Div(speed);
    lower.addClassName("derivative-curve");
    Veil.named("speed", lower);
    addClassName("derivative-car");
    add(upper, lower);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted = snapshot.activity() == Activity.CAR;
    setVisible(wanted);
    if (!wanted) {
      return;
    }
    Trip trip = snapshot.settings().trip();
    double end = trip.drive().duration() + TANGENT_SECONDS;
    showWidth(Math.max(SHORTEST, WIDER_BY * Math.ceil(end / WIDER_BY)));
    showCurves(snapshot.trip());
    showInstant(trip.shown(), trip.drive().at(trip.shown()));
  }

  private LiveChart chart(String title, String colour) {
    LiveChart chart =
        new LiveChart(
            ChartOptions.named(getTranslation(title)),
            Axis.linear(getTranslation("derivative.car.time")),
            Axis.linear(getTranslation(title)).from(0));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    chart.putSeries(Series.of(CURVE, getTranslation(title)).withColour(colour).withWidth(2.5));
    return chart;
  }

  private void showWidth(double seconds) {
    if (seconds != width) {
      width = seconds;
      Axis axis = Axis.linear(getTranslation("derivative.car.time")).between(0, seconds);
      distance.setXAxis(axis);
      speed.setXAxis(axis);
    }
  }

  private void showCurves(List<Motion> trip) {
    List<Motion> fresh = fresh(shown, trip);
    if (fresh.size() == trip.size()) {
      distance.clear(CURVE);
      speed.clear(CURVE);
    }
    int first = trip.size() - fresh.size();
    double[] times =
        IntStream.range(first, trip.size())
            .mapToDouble(index -> index * Snapshot.SAMPLE_SECONDS)
            .toArray();
    distance.append(CURVE, times, numbers(fresh, Motion::distance));
    speed.append(CURVE, times, numbers(fresh, Motion::speed));
    shown = trip;
  }

  private void showInstant(double time, Motion motion) {
    Numbers numbers = Numbers.of(getLocale());
    String reading = getTranslation("derivative.car.reading", numbers.format(motion.speed(), 4));
    double from = Math.max(0, time - TANGENT_SECONDS);
    double to = time + TANGENT_SECONDS;
    distance.setData(
        TANGENT,
        new double[] {from, to},
        new double[] {
          motion.distance() + motion.speed() * (from - time),
          motion.distance() + motion.speed() * (to - time)
        });
    distance.putHandle(
        Handle.of(INSTANT, time, motion.distance(), getTranslation("derivative.car.instant"))
            .withColour(SLOPE_COLOUR)
            .withSteps(Snapshot.SAMPLE_SECONDS, 0)
            .moving(Handle.Movement.X)
            .withValueText(reading));
    for (LiveChart chart : List.of(distance, speed)) {
      chart.putMark(new Mark.RuleLine("time", true, time, "var(--ink-soft)", true, ""));
      Spoken.describe(
          chart,
          getTranslation(
              "derivative.car.alternative",
              numbers.fixed(time, 1),
              numbers.format(motion.distance(), 4),
              numbers.format(motion.speed(), 4)));
    }
    speed.putMark(Mark.Marker.ring(INSTANT, time, motion.speed(), SLOPE_COLOUR).withLabel(reading));
  }

  private static double[] numbers(List<Motion> motions, ToDoubleFunction<Motion> number) {
    return motions.stream().mapToDouble(number).toArray();
  }

  /** The elements that come after those shown already; all of them when these are others. */
  private static <T> List<T> fresh(List<T> shown, List<T> wanted) {
    boolean goesOn = wanted.size() >= shown.size() && wanted.subList(0, shown.size()).equals(shown);
    return goesOn ? wanted.subList(shown.size(), wanted.size()) : wanted;
  }
}
