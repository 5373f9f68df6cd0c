package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spoken;

/** Examples as dots, the line of the class, and how far it is off each dot. */
final class LinePicture extends Composite<LiveChart> {
  private static final String LINE = "line";
  private static final String ERRORS = "errors";
  private static final String DOTS = "dots";
  private static final String SOME = "some";
  private static final double DOT = 5;
  private static final double LARGE_DOT = 8;
  private static final double AIR = 1;

  @Override
  protected LiveChart initContent() {
    LiveChart chart =
        new LiveChart(
            ChartOptions.named(getTranslation("room.data.line.label")),
            Axis.linear("x"),
            Axis.linear("y"));
    chart.putSeries(Series.of(ERRORS, "").withColour("var(--partial)").withWidth(1));
    chart.putSeries(Series.of(LINE, "").withColour("var(--run-1)").withFitted(false));
    chart.putSeries(
        Series.of(SOME, "")
            .withColour("var(--run-1)")
            .withMarkers(Shape.DIAMOND, LARGE_DOT)
            .withoutLine());
    chart.putSeries(
        Series.of(DOTS, "")
            .withColour("var(--run-2)")
            .withMarkers(Shape.CIRCLE, DOT)
            .withoutLine());
    chart.addClassName("line-picture");
    return chart;
  }

  /**
   * Shows examples and a line.
   *
   * @param some examples of note, such as a mini-batch
   */
  void show(List<Measurement> examples, List<Measurement> some, Vector line) {
    double low = examples.stream().mapToDouble(Measurement::x).min().orElse(0) - AIR;
    double high = examples.stream().mapToDouble(Measurement::x).max().orElse(1) + AIR;
    getContent().setXAxis(Axis.linear("x").between(low, high));
    dots(DOTS, examples);
    dots(SOME, some);
    getContent()
        .setData(LINE, new double[] {low, high}, new double[] {at(line, low), at(line, high)});
    Segments errors = new Segments(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      Measurement each = examples.get(i);
      errors.put(i, Vector.of(each.x(), each.y()), Vector.of(each.x(), at(line, each.x())));
    }
    errors.show(getContent(), ERRORS);
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        getContent(),
        getTranslation(
            "room.data.line.alternative",
            examples.size(),
            numbers.format(line.get(0), 3),
            numbers.format(line.get(1), 3)));
  }

  private void dots(String id, List<Measurement> examples) {
    getContent()
        .setData(
            id,
            examples.stream().mapToDouble(Measurement::x).toArray(),
            examples.stream().mapToDouble(Measurement::y).toArray());
  }

  private static double at(Vector line, double x) {
    return line.get(0) * x + line.get(1);
  }
}
