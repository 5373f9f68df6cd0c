package org.thalweg.ui.classroom;

import org.thalweg.chart.LiveChart;
import org.thalweg.math.vector.Vector;

/** Many straight lines as one series of a chart, with gaps between them. */
final class Segments {
  private static final int EACH = 3;

  private final double[] xs;
  private final double[] ys;

  /** Room for so many. */
  Segments(int count) {
    xs = new double[EACH * count];
    ys = new double[EACH * count];
  }

  /** Puts one in its place, counted from 0. */
  void put(int place, Vector from, Vector to) {
    int first = EACH * place;
    xs[first] = from.get(0);
    ys[first] = from.get(1);
    xs[first + 1] = to.get(0);
    ys[first + 1] = to.get(1);
    xs[first + 2] = Double.NaN;
    ys[first + 2] = Double.NaN;
  }

  /** Shows them as the points of a series. */
  void show(LiveChart chart, String series) {
    chart.setData(series, xs, ys);
  }
}
