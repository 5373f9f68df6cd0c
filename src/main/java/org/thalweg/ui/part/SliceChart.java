package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Slice;

/** A slice of a surface: one knob turned, the others frozen; with a point on it and its tangent. */
public final class SliceChart extends Div {
  private static final String CURVE = "curve";
  private static final String TANGENT = "tangent";
  private static final String POINT = "point";
  private static final double TANGENT_SHARE = 0.22;

  private final LiveChart chart;
  private String axis = "";

  /**
   * A chart without a slice yet.
   *
   * @param label what a screen reader calls it
   */
  public SliceChart(String label) {
    chart = new LiveChart(ChartOptions.named(label), Axis.linear(""), Axis.linear("f"));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--ink)"));
    chart.putSeries(Series.of(TANGENT, "").withColour("var(--partial)").withWidth(3));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    addClassName("slice-chart");
    add(chart);
  }

  /** Shows the curve over its knob, whose axis has this title. */
  public void show(Slice slice, String title) {
    Interval interval = slice.interval();
    String wanted = interval + title;
    if (!wanted.equals(axis)) {
      axis = wanted;
      chart.setXAxis(Axis.linear(title).between(interval.low(), interval.high()));
    }
    double[] places = new double[slice.values().length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = slice.at(i);
    }
    chart.setData(CURVE, places, slice.values().toArray());
  }

  /**
   * Shows the point and the tangent through it; without a value there is neither, without a slope
   * no tangent.
   *
   * @param at the knob
   * @param value the height there; perhaps not finite
   * @param slope the partial derivative there; perhaps not finite
   * @param colour of the point
   */
  public void showPoint(Interval interval, double at, double value, double slope, String colour) {
    if (Double.isFinite(value)) {
      chart.putMark(Mark.Marker.ring(POINT, at, value, colour));
    } else if (chart.hasMark(POINT)) {
      chart.removeMark(POINT);
    }
    if (Double.isFinite(value) && Double.isFinite(slope)) {
      double reach = TANGENT_SHARE * interval.length();
      chart.setData(
          TANGENT,
          new double[] {at - reach, at + reach},
          new double[] {value - slope * reach, value + slope * reach});
    } else {
      chart.clear(TANGENT);
    }
  }

  /** Says in words what is shown. */
  public void setTextAlternative(String words) {
    Spoken.describe(chart, words);
  }
}
