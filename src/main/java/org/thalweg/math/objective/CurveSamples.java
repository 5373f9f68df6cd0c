package org.thalweg.math.objective;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.thalweg.math.vector.Vector;

/**
 * A curve as points to draw: equally spaced places and the values there. NaN is a gap: where there
 * is no value, and where the curve jumps or has a pole.
 *
 * @param places from low to high
 * @param values one for each place
 */
public record CurveSamples(Vector places, Vector values) {
  private static final double MARGIN = 0.08;
  private static final double TAIL = 0.1;
  private static final double TALL = 4;

  /**
   * Samples a function.
   *
   * @param count how many points, at least 2
   */
  public static CurveSamples of(DoubleUnaryOperator function, Interval view, int count) {
    double[] places = new double[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = view.at(i, count);
      double value = function.applyAsDouble(places[i]);
      values[i] = Double.isFinite(value) ? value : Double.NaN;
    }
    Jumps.breakAt(function, places, values);
    return new CurveSamples(Vector.of(places), Vector.of(values));
  }

  /**
   * The heights worth looking at, with a margin: all of them, or without the far ends where these
   * dwarf the rest. From −1 to 1 where there is no value at all.
   */
  public Interval heights() {
    double[] sorted = finite(values.toArray());
    if (sorted.length == 0) {
      return new Interval(-1, 1);
    }
    Interval shown = shown(sorted);
    double margin = MARGIN * shown.length();
    return new Interval(shown.low() - margin, shown.high() + margin);
  }

  private static Interval shown(double[] sorted) {
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double lower = sorted[(int) (TAIL * (sorted.length - 1))];
    double upper = sorted[(int) ((1 - TAIL) * (sorted.length - 1))];
    double middle = upper - lower;
    if (high - low > TALL * middle && middle > 0) {
      low = Math.max(low, lower - middle);
      high = Math.min(high, upper + middle);
    }
    double least = Math.max(1e-9, Math.abs(high) * 1e-9);
    return high - low > least ? new Interval(low, high) : new Interval(low - 1, high + 1);
  }

  private static double[] finite(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
  }
}
