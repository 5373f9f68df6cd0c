package org.thalweg.ui.derivative;

import java.util.List;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.descent.Iterate;

/** The steps of a descent on the curve: a dot for each, joined, and a ring around the newest. */
final class Trail {
  private static final String ID = "trail";
  private static final String RING = "hiker";
  private static final String COLOUR = "var(--trail)";

  private final LiveChart chart;
  private List<Iterate> shown = List.of();

  Trail(LiveChart chart) {
    this.chart = chart;
    chart.putSeries(
        Series.of(ID, "").withColour(COLOUR).withWidth(1.5).withMarkers(Shape.CIRCLE, 3.5));
  }

  /** Shows these steps; only new ones are sent. */
  void show(List<Iterate> steps) {
    List<Iterate> fresh = fresh(shown, steps);
    if (fresh.size() == steps.size()) {
      chart.clear(ID);
    }
    chart.append(
        ID,
        fresh.stream().mapToDouble(step -> step.point().get(0)).toArray(),
        fresh.stream().mapToDouble(Iterate::value).toArray());
    shown = steps;
    if (!steps.isEmpty()) {
      Iterate newest = steps.getLast();
      chart.putMark(Mark.Marker.ring(RING, newest.point().get(0), newest.value(), COLOUR));
    } else if (chart.hasMark(RING)) {
      chart.removeMark(RING);
    }
  }

  /** The elements that come after those shown already; all of them when these are others. */
  static <T> List<T> fresh(List<T> shown, List<T> wanted) {
    boolean goesOn = wanted.size() >= shown.size() && wanted.subList(0, shown.size()).equals(shown);
    return goesOn ? wanted.subList(shown.size(), wanted.size()) : wanted;
  }
}
