package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * A point that no point near it undercuts.
 *
 * @param point where, length n
 * @param value f there
 */
public record Minimum(Vector point, double value) {

  static Minimum minimum(double x, double y, double value) {
    return new Minimum(Vector.of(x, y), value);
  }
}
