package org.thalweg.math.optimizer;

import org.thalweg.math.vector.Vector;

/**
 * Arithmetic coordinate by coordinate, which the adaptive optimizers need and linear algebra
 * doesn't.
 */
final class Coordinates {
  private Coordinates() {}

  /** The vector of squares, length n. */
  static Vector squared(Vector vector) {
    double[] squares = vector.toArray();
    for (int i = 0; i < squares.length; i++) {
      squares[i] *= squares[i];
    }
    return Vector.of(squares);
  }

  /** The running average {@code kept·average + (1 − kept)·fresh}, length n. */
  static Vector average(double kept, Vector average, Vector fresh) {
    return average.times(kept).plus(fresh.times(1 - kept));
  }

  /** The scaled step {@code −rate·direction/(√squares/scale + epsilon)}, length n. */
  static Vector scaledStep(
      double rate, Vector direction, Vector squares, double scale, double epsilon) {
    double[] step = direction.toArray();
    for (int i = 0; i < step.length; i++) {
      step[i] = -rate * (step[i] / (StrictMath.sqrt(squares.get(i)) / scale + epsilon));
    }
    return Vector.of(step);
  }
}
