package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.classroom.game.Reading;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spoken;

/** The readings of a class over the direction of the needle, and the cosine through them. */
final class CosinePicture extends Composite<LiveChart> {
  private static final String READINGS = "readings";
  private static final String CURVE = "curve";
  private static final String TOP = "top";
  private static final String MINE = "mine";
  private static final double FULL_TURN = 360;
  private static final double QUARTER = 90;
  private static final int POINTS = 121;
  private static final double DOT = 5;

  @Override
  protected LiveChart initContent() {
    LiveChart chart =
        new LiveChart(
            ChartOptions.named(getTranslation("room.compass.chart"))
                .withEmptyText(getTranslation("room.compass.readings", 0)),
            Axis.linear(getTranslation("room.compass.direction"))
                .between(0, FULL_TURN)
                .withTicksEvery(QUARTER),
            Axis.linear(getTranslation("room.compass.slope")));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--partial)"));
    chart.putSeries(
        Series.of(READINGS, "")
            .withColour("var(--run-2)")
            .withMarkers(Shape.CIRCLE, DOT)
            .withoutLine());
    chart.addClassName("cosine-picture");
    return chart;
  }

  /**
   * Shows readings.
   *
   * @param fit the slopes that follow from them, if they are to be shown
   * @param mine the reading of the student who looks on
   */
  void show(List<Reading> readings, Optional<DirectionalDerivative> fit, Optional<Reading> mine) {
    LiveChart chart = getContent();
    chart.setData(
        READINGS,
        readings.stream().mapToDouble(each -> turned(each.degrees())).toArray(),
        readings.stream().mapToDouble(Reading::slope).toArray());
    double[] degrees = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      degrees[i] = FULL_TURN * i / (POINTS - 1);
    }
    fit.ifPresentOrElse(
        slopes -> chart.setData(CURVE, degrees, slopes.allAround(POINTS).toArray()),
        () -> chart.clear(CURVE));
    top(fit);
    mine.ifPresent(own ->
        chart.putMark(
            Mark.Marker.ring(MINE, turned(own.degrees()), own.slope(), "var(--primary)")));
    Spoken.describe(chart, words(readings, fit));
  }

  private void top(Optional<DirectionalDerivative> fit) {
    OptionalDouble at =
        fit.map(DirectionalDerivative::steepestDegrees).orElse(OptionalDouble.empty());
    if (at.isPresent()) {
      double steepest = fit.orElseThrow().steepest();
      getContent()
          .putMark(
              Mark.Marker.of(TOP, at.getAsDouble(), steepest, Shape.DIAMOND, "var(--gradient)")
                  .withLabel(getTranslation("room.compass.top")));
    } else if (getContent().hasMark(TOP)) {
      getContent().removeMark(TOP);
    }
  }

  private String words(List<Reading> readings, Optional<DirectionalDerivative> fit) {
    String count = getTranslation("room.compass.readings", readings.size());
    return fit.map(slopes -> found(slopes) + " " + count).orElse(count);
  }

  /** What the readings say, in a sentence. */
  String found(DirectionalDerivative slopes) {
    Numbers numbers = Numbers.of(getLocale());
    return getTranslation(
        "room.compass.found",
        numbers.format(slopes.steepestDegrees().orElse(0), 3),
        numbers.format(slopes.steepest(), 3),
        numbers.format(slopes.gradient().get(0), 3),
        numbers.format(slopes.gradient().get(1), 3));
  }

  private static double turned(double degrees) {
    return (degrees % FULL_TURN + FULL_TURN) % FULL_TURN;
  }
}
