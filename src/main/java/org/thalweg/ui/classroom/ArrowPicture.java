package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Spoken;

/**
 * The valley of the class's mean error over all lines, with an arrow of each student where the line
 * is, their mean, which is the gradient, and the step against it. All arrows have one scale, so
 * that they can be compared; one much longer than most leads out of the picture. The step is as
 * long as it is. Where there is no valley, since all examples have one x, the picture is as large
 * as its arrows.
 */
final class ArrowPicture extends Composite<LiveChart> {
  private static final String ARROWS = "arrows";
  private static final String TIPS = "tips";
  private static final String MEAN = "mean";
  private static final String STEP = "step";
  private static final String HERE = "here";
  private static final double SHARE = 0.35;

  /** So many times as long as the one in the middle, an arrow is much longer than most. */
  private static final double MUCH = 5;

  /** The room around the arrows where there is no valley: a share of them, and a little more. */
  private static final double MARGIN = 0.25;

  private static final double LEAST = 0.5;

  private static final double TIP = 3.5;
  private static final double FAINT = 0.85;

  private ClassRuns.@Nullable Valley valley;

  @Override
  protected LiveChart initContent() {
    LiveChart chart =
        new LiveChart(
            ChartOptions.named(getTranslation("room.data.arrows.bare")),
            Axis.linear(getTranslation("room.data.slope")),
            Axis.linear(getTranslation("room.data.start")));
    chart.putSeries(
        Series.of(ARROWS, "")
            .withColour("var(--partial)")
            .withWidth(2)
            .withOpacity(FAINT)
            .withFitted(false));
    chart.putSeries(
        Series.of(TIPS, "")
            .withColour("var(--partial)")
            .withMarkers(Shape.CIRCLE, TIP)
            .withoutLine()
            .withFitted(false));
    chart.addClassName("arrow-picture");
    return chart;
  }

  /** Lays the valley behind the arrows, or takes it away where there is none. */
  void show(Optional<ClassRuns.Valley> around) {
    if (!around.equals(Optional.ofNullable(valley))) {
      valley = around.orElse(null);
      String label = around.isPresent() ? "room.data.arrows.label" : "room.data.arrows.bare";
      getContent().setOptions(ChartOptions.named(getTranslation(label)));
      around
          .map(ClassRuns.Valley::contours)
          .ifPresentOrElse(this::lay, getContent()::clearBackground);
    }
  }

  private void lay(Contours valleys) {
    frame(valleys.domain());
    getContent().setBackground(MapCoordinates.heightField(valleys));
  }

  /** Nobody has an arrow. */
  void clear() {
    show(Optional.empty());
    getContent().clear(ARROWS);
    getContent().clear(TIPS);
    Stream.of(MEAN, STEP, HERE).filter(getContent()::hasMark).forEach(getContent()::removeMark);
    Spoken.describe(getContent(), getTranslation("room.data.nobody"));
  }

  private void frame(Domain domain) {
    getContent().setXAxis(axis("room.data.slope", domain.x()));
    getContent().setYAxis(axis("room.data.start", domain.y()));
  }

  private Axis axis(String title, Interval ends) {
    return Axis.linear(getTranslation(title)).withoutGridLines().between(ends.low(), ends.high());
  }

  /**
   * Shows the arrows.
   *
   * @param line where they begin
   * @param mean of the arrows of all, or of a mini-batch
   * @param step the line after one step
   */
  void show(Vector line, List<Vector> arrows, Vector mean, Vector step) {
    double scale = scale(arrows, mean);
    List<Vector> tips = arrows.stream().map(each -> line.plusScaled(scale, each)).toList();
    Segments segments = new Segments(tips.size());
    for (int i = 0; i < tips.size(); i++) {
      segments.put(i, line, tips.get(i));
    }
    segments.show(getContent(), ARROWS);
    getContent().setData(TIPS, along(0, tips), along(1, tips));
    Vector meanTip = line.plusScaled(scale, mean);
    if (valley == null) {
      List<Vector> all = Stream.concat(tips.stream(), Stream.of(line, meanTip, step)).toList();
      frame(new Domain(around(along(0, all)), around(along(1, all))));
    }
    arrow(MEAN, line, meanTip, "var(--gradient)", "room.data.mean");
    arrow(STEP, line, step, "var(--run-1)", "room.data.stepArrow");
    getContent().putMark(Mark.Marker.ring(HERE, line.get(0), line.get(1), "var(--run-1)"));
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        getContent(),
        getTranslation(
            "room.data.arrows.alternative",
            arrows.size(),
            numbers.format(mean.get(0), 3),
            numbers.format(mean.get(1), 3)));
  }

  private static double[] along(int axis, List<Vector> points) {
    return points.stream().mapToDouble(each -> each.get(axis)).toArray();
  }

  private static Interval around(double[] numbers) {
    DoubleSummaryStatistics all = Arrays.stream(numbers).summaryStatistics();
    double aside = MARGIN * (all.getMax() - all.getMin()) + LEAST;
    return new Interval(all.getMin() - aside, all.getMax() + aside);
  }

  /** The mean is seen whole, and so are all arrows that are not much longer than most. */
  private double scale(List<Vector> arrows, Vector mean) {
    ClassRuns.Valley around = valley;
    double[] lengths = arrows.stream().mapToDouble(Vector::norm).sorted().toArray();
    double usual = lengths.length == 0 ? 0 : MUCH * lengths[lengths.length / 2];
    double longest =
        Arrays.stream(lengths).filter(length -> length <= usual).reduce(mean.norm(), Math::max);
    if (around == null || longest == 0) {
      return 1;
    }
    Domain domain = around.contours().domain();
    return SHARE * Math.min(domain.x().length(), domain.y().length()) / longest;
  }

  private void arrow(String id, Vector from, Vector to, String colour, String label) {
    getContent()
        .putMark(
            new Mark.Arrow(
                id, from.get(0), from.get(1), to.get(0), to.get(1), colour, getTranslation(label)));
  }
}
