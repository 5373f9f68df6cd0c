package org.thalweg.math.objective;

import java.util.function.DoubleUnaryOperator;
import org.thalweg.math.vector.Vector;

/**
 * A cut through a surface along one coordinate: one knob turned, all others frozen.
 *
 * @param coordinate which coordinate runs, from 0
 * @param interval over which it runs, ends included
 * @param values f at equally spaced places of the interval, from low to high; NaN where f has no
 *     finite value, and just behind a jump or a pole
 */
public record Slice(int coordinate, Interval interval, Vector values) {

  /**
   * Cuts {@code objective} through {@code point}.
   *
   * @param point gives the frozen coordinates, length n
   * @param count how many values, at least 2
   */
  public static Slice through(
      Objective objective, Vector point, int coordinate, Interval interval, int count) {
    double[] place = point.toArray();
    DoubleUnaryOperator function =
        knob -> {
          place[coordinate] = knob;
          return objective.value(Vector.of(place));
        };
    double[] knobs = new double[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      knobs[i] = interval.at(i, count);
      double value = function.applyAsDouble(knobs[i]);
      values[i] = Double.isFinite(value) ? value : Double.NaN;
    }
    Jumps.breakAt(function, knobs, values);
    return new Slice(coordinate, interval, Vector.of(values));
  }

  /** The place of the running coordinate that belongs to a value. */
  public double at(int index) {
    return interval.at(index, values.length());
  }
}
