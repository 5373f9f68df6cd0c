package org.thalweg.ui.derivative.fit;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/**
 * The field trial, the line as far as the descent has brought it, and what each plot misses it by.
 */
public final class FitPicture extends Div implements Panel<Snapshot> {
  private static final String PLOTS = "plots";
  private static final String LINE = "line";
  private static final double LEFT = -0.25;
  private static final double RIGHT = 6;
  private static final double HEIGHT = 80;
  private static final double FARTHEST = 1e9;

  private final LiveChart chart;

  public FitPicture() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("derivative.fit.label")),
            Axis.linear(getTranslation("derivative.fit.across")).between(LEFT, RIGHT),
            Axis.linear(getTranslation("derivative.fit.up")).between(0, HEIGHT));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    chart.putSeries(
        Series.of(LINE, getTranslation("derivative.fit.line"))
            .withColour("var(--trail)")
            .withWidth(3));
    chart.putSeries(
        Series.of(PLOTS, getTranslation("derivative.fit.plots"))
            .withColour("var(--run-2)")
            .withMarkers(Shape.CIRCLE, 5)
            .withoutLine());
    List<Measurement> plots = FieldTrial.fit().measurements();
    chart.setData(
        PLOTS,
        plots.stream().mapToDouble(Measurement::x).toArray(),
        plots.stream().mapToDouble(Measurement::y).toArray());
    addClassName("derivative-curve");
    add(chart);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted = snapshot.activity() == Activity.FIT;
    setVisible(wanted);
    if (wanted) {
      snapshot.walking().ifPresent(this::show);
    }
  }

  private void show(Walking walking) {
    Vector line = walking.here().point();
    chart.setData(
        LINE, new double[] {LEFT, RIGHT}, new double[] {height(line, LEFT), height(line, RIGHT)});
    List<Measurement> plots = FieldTrial.fit().measurements();
    for (int i = 0; i < plots.size(); i++) {
      Measurement plot = plots.get(i);
      double there = height(line, plot.x());
      chart.putMark(
          new Mark.Segment(
              "miss-" + i, plot.x(), plot.y(), plot.x(), there, "var(--run-2)", true, ""));
    }
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "derivative.fit.alternative",
            numbers.format(line.get(0), 5),
            numbers.format(line.get(1), 5)));
  }

  /** The height of the line; of one that has flown out, as far as a picture can go. */
  private static double height(Vector line, double x) {
    return Math.clamp(line.get(0) * x + line.get(1), -FARTHEST, FARTHEST);
  }
}
