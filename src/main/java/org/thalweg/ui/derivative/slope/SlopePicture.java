package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/** The curve of the derivative, with the point at the same x as on the curve above. */
public final class SlopePicture extends Div implements Panel<Snapshot> {
  private static final String CURVE = "slope";
  private static final String POINT = "point";
  private static final String COLOUR = "var(--trail)";

  private final LiveChart chart;
  private @Nullable Curve shown;

  public SlopePicture() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("derivative.slopeCurve.label")),
            Axis.linear("x"),
            Axis.linear("f′"));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    chart.putSeries(Series.of(CURVE, "f′").withColour(COLOUR).withWidth(2.5));
    chart.putMark(new Mark.RuleLine("zero", false, 0, "var(--ink-soft)", false, ""));
    addClassName("derivative-slope-curve");
    Veil.named("derivative", this);
    add(chart);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted =
        snapshot.activity() == Activity.SLOPE || snapshot.activity() == Activity.DESCENT;
    setVisible(wanted);
    if (!wanted) {
      return;
    }
    showCurve(snapshot);
    double x = place(snapshot);
    double slope = slope(snapshot);
    String words = Numbers.of(getLocale()).format(slope, 5);
    chart.putMark(new Mark.RuleLine("place", true, x, "var(--ink-soft)", true, ""));
    if (Double.isFinite(slope)) {
      chart.putMark(Mark.Marker.ring(POINT, x, slope, COLOUR).withLabel(words));
    } else if (chart.hasMark(POINT)) {
      chart.removeMark(POINT);
    }
    Spoken.describe(
        chart,
        getTranslation(
            "derivative.slopeCurve.alternative",
            snapshot.derivation().derivative().toText(),
            Numbers.of(getLocale()).format(x, 6),
            words));
  }

  private void showCurve(Snapshot snapshot) {
    Curve wanted = snapshot.secant().curve();
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    Interval view = wanted.view();
    Interval heights = snapshot.slopeCurve().heights();
    chart.setXAxis(Axis.linear(AxisWords.across(this, snapshot)).between(view.low(), view.high()));
    chart.setYAxis(
        Axis.linear(AxisWords.slope(this, snapshot))
            .between(Math.min(0, heights.low()), Math.max(0, heights.high())));
    chart.setData(
        CURVE, snapshot.slopeCurve().places().toArray(), snapshot.slopeCurve().values().toArray());
  }

  /** The point is where the descent is, or where the learner put it. */
  private static double place(Snapshot snapshot) {
    return snapshot
        .walking()
        .map(walking -> walking.here().point().get(0))
        .orElse(snapshot.secant().x());
  }

  private static double slope(Snapshot snapshot) {
    return snapshot
        .walking()
        .map(walking -> walking.here().gradient().get(0))
        .orElse(snapshot.slope().slope());
  }
}
