package org.thalweg.ui.partial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.CompassNeedle;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.part.VeiledWords;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The compass: the slope to the east, to the north and in the direction of the needle, and a curve
 * of the slope over all directions, whose top is the gradient.
 */
final class CompassPanel extends Composite<Card>
    implements Panel<Snapshot>, HasStyle, Veil.Speaker {
  private static final String NUMBERS = "compass";
  private static final String CURVE = "curve";
  private static final String NEEDLE = "needle";
  private static final String TOP = "top";
  private static final int POINTS = 121;
  private static final double FULL_TURN = 360;
  private static final double QUARTER = 90;
  private static final double NEAR_ENOUGH = 1;

  private final UpdateLoop<Model, Snapshot> loop;
  private final CompassNeedle needle = new CompassNeedle();
  private final Figure east = new Figure(getTranslation("partial.compass.east"));
  private final Figure north = new Figure(getTranslation("partial.compass.north"));
  private final Figure along = new Figure("");
  private final LiveChart chart;
  private final Div picture = new Div();
  private final Paragraph remark = new Paragraph();
  private final VeiledWords spoken = new VeiledWords(needle::setSpoken);

  CompassPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    needle.onTurned(degrees -> loop.act(model -> model.pointTo(degrees)));
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("partial.compass.label")),
            Axis.linear(getTranslation("partial.compass.axis"))
                .between(0, FULL_TURN)
                .withTicksEvery(QUARTER),
            Axis.linear(getTranslation("partial.compass.slope")));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--partial)"));
    chart.addClassName("partial-slope-curve");
    Div figures = new Div(east, north, along);
    figures.addClassNames("partial-compass-figures");
    picture.add(needle, Veil.named(NUMBERS, figures));
    picture.addClassName("partial-compass");
    remark.addClassName("partial-remark");
    getContent().setTitle(getTranslation("partial.compass.title"));
    getContent().add(picture, Veil.named(NUMBERS, chart), Veil.named(NUMBERS, remark));
    getContent().foldable(true);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.hasMap());
    Optional<DirectionalDerivative> slopes = snapshot.slopes();
    picture.setVisible(slopes.isPresent());
    chart.setVisible(slopes.isPresent());
    remark.setText(getTranslation("partial.compass.none"));
    boolean built = snapshot.settings().assembly().has(Assembly.GRADIENT);
    needle.setNoted(
        slopes
            .filter(present -> built)
            .map(DirectionalDerivative::steepestDegrees)
            .orElse(OptionalDouble.empty()));
    slopes.ifPresent(present -> show(present, snapshot.settings().angle()));
  }

  private void show(DirectionalDerivative slopes, double angle) {
    Numbers numbers = Numbers.of(getLocale());
    double slope = slopes.along(angle);
    String direction = getTranslation("partial.direction." + StoryPanel.compassPoint(angle));
    needle.setAngle(loop.now(model -> model.settings().angle(), angle));
    spoken.set(
        getTranslation(
            "partial.compass.spoken", numbers.format(angle), direction, numbers.format(slope)),
        getTranslation("partial.compass.spoken.covered", numbers.format(angle), direction));
    east.setNumber(numbers.format(slopes.gradient().get(0)));
    north.setNumber(numbers.format(slopes.gradient().get(1)));
    along.setCaption(getTranslation("partial.compass.along", numbers.format(angle), direction));
    along.setNumber(numbers.format(slope));
    showCurve(slopes, angle, slope);
    remark.setText(remark(slopes, angle, slope));
  }

  /** The needle says no slope while the numbers of the compass are covered. */
  @Override
  public void covered(Set<String> parts) {
    spoken.cover(parts.contains(NUMBERS));
  }

  private void showCurve(DirectionalDerivative slopes, double angle, double slope) {
    Numbers numbers = Numbers.of(getLocale());
    double[] degrees = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      degrees[i] = FULL_TURN * i / (POINTS - 1);
    }
    chart.setData(CURVE, degrees, slopes.allAround(POINTS).toArray());
    chart.putMark(Mark.Marker.ring(NEEDLE, angle, slope, "var(--partial)"));
    OptionalDouble top = slopes.steepestDegrees();
    String steepest = numbers.format(slopes.steepest());
    if (top.isPresent()) {
      String label = getTranslation("partial.compass.uphill", steepest);
      chart.putMark(
          Mark.Marker.of(
                  TOP, top.getAsDouble(), slopes.steepest(), Shape.DIAMOND, "var(--gradient)")
              .withLabel(label));
    } else if (chart.hasMark(TOP)) {
      chart.removeMark(TOP);
    }
    Spoken.describe(
        chart,
        top.isEmpty()
            ? getTranslation("partial.compass.flat")
            : getTranslation(
                "partial.compass.alternative",
                steepest,
                numbers.format(top.getAsDouble()),
                numbers.format(angle),
                numbers.format(slope)));
  }

  private String remark(DirectionalDerivative slopes, double angle, double slope) {
    OptionalDouble top = slopes.steepestDegrees();
    if (top.isEmpty()) {
      return getTranslation("partial.story.level");
    }
    double away = Math.abs(Math.IEEEremainder(angle - top.getAsDouble(), FULL_TURN));
    if (away <= NEAR_ENOUGH) {
      String steepest = Numbers.of(getLocale()).format(slopes.steepest());
      return getTranslation("partial.compass.steepest", steepest);
    }
    if (away >= FULL_TURN / 2 - NEAR_ENOUGH) {
      return getTranslation("partial.compass.downhill");
    }
    return Math.abs(away - QUARTER) <= NEAR_ENOUGH
        ? getTranslation("partial.compass.level")
        : getTranslation("partial.compass.turn");
  }
}
