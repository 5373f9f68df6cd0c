package org.thalweg.ui.descend;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Slice;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.screen.Panel;

/**
 * One knob turned, the other frozen: the slice of the surface through the hiker, with its tangent.
 * It moves with the hiker.
 */
final class SlicePanel extends Composite<Card> implements Panel<Snapshot>, HasStyle {
  private static final String CURVE = "curve";
  private static final String TANGENT = "tangent";
  private static final double TANGENT_SHARE = 0.22;

  private final int coordinate;
  private final LiveChart chart;
  private String view = "";

  /**
   * @param coordinate the knob that turns: 0 for x, 1 for y
   */
  SlicePanel(int coordinate) {
    this.coordinate = coordinate;
    chart = new LiveChart(ChartOptions.named(name()), Axis.linear(name()), Axis.linear("f"));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--ink)"));
    chart.putSeries(Series.of(TANGENT, "").withColour("var(--partial)").withWidth(3));
    chart.addClassName("descend-slice");
    getContent().setTitle(getTranslation(key("title"), "–"));
    getContent().add(chart);
    getContent().foldable(true);
  }

  @Override
  public void show(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Iterate here = snapshot.iterate();
    Slice slice = coordinate == 0 ? snapshot.alongX() : snapshot.alongY();
    double at = here.point().get(coordinate);
    String frozen = numbers.format(here.point().get(1 - coordinate), 3);
    String slope = numbers.format(here.gradient().get(coordinate), 3);
    getContent().setTitle(getTranslation(key("title"), slope));
    showAxis(slice.interval(), getTranslation(key("axis"), frozen));
    chart.setData(CURVE, places(slice), slice.values().toArray());
    showTangent(slice.interval(), here);
    chart.putMark(
        Mark.Marker.ring("hiker", at, here.value(), RunSeries.colour(snapshot.active().slot())));
    chart.setTextAlternative(
        getTranslation(
            "descend.slice.alternative",
            name(),
            coordinate == 0 ? "y" : "x",
            frozen,
            numbers.format(at),
            slope));
  }

  private void showAxis(Interval interval, String title) {
    String wanted = interval + title;
    if (!wanted.equals(view)) {
      view = wanted;
      chart.setXAxis(Axis.linear(title).between(interval.low(), interval.high()));
    }
  }

  private void showTangent(Interval interval, Iterate here) {
    double at = here.point().get(coordinate);
    double slope = here.gradient().get(coordinate);
    double reach = TANGENT_SHARE * interval.length();
    chart.setData(
        TANGENT,
        new double[] {at - reach, at + reach},
        new double[] {here.value() - slope * reach, here.value() + slope * reach});
  }

  private static double[] places(Slice slice) {
    double[] places = new double[slice.values().length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = slice.at(i);
    }
    return places;
  }

  private String name() {
    return coordinate == 0 ? "x" : "y";
  }

  private String key(String what) {
    return "descend.slice." + name() + "." + what;
  }
}
