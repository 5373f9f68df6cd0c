package org.thalweg.math.objective;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Germ;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * Derivatives where the formula of the derivative gives none: by their definition, as limits from
 * both sides. A derivative is there where both sides agree on a finite number; NaN where they do
 * not, or where it can't be told.
 */
record ExceptionalPoints(Expression expression, List<String> variables) {
  private static final double SAME = 1e-9;

  /** The gradient; no number where the function has no value. */
  Vector gradient(Vector point, double value, Vector byFormula) {
    double[] gradient = byFormula.toArray();
    for (int i = 0; i < gradient.length; i++) {
      if (!Double.isFinite(value)) {
        gradient[i] = Double.NaN;
      } else if (!Double.isFinite(gradient[i])) {
        gradient[i] = slope(point, unit(i));
      }
    }
    return Vector.of(gradient);
  }

  /** The second derivatives; no number where there is no gradient. */
  Matrix hessian(Vector point, Objective.Evaluation here, Matrix byFormula) {
    int n = point.length();
    double[] second = new double[n * n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        double known = byFormula.get(row, column);
        second[row * n + column] =
            !here.isFinite()
                ? Double.NaN
                : Double.isFinite(known) ? known : bend(point, row, column);
      }
    }
    return Matrix.of(n, second);
  }

  private double slope(Vector point, double[] direction) {
    OptionalDouble ahead = germ(point, direction).slope();
    OptionalDouble behind = germ(point, opposite(direction)).slope();
    return agreed(ahead.orElse(Double.NaN), -behind.orElse(Double.NaN));
  }

  /**
   * A mixed second derivative is half of what the bend along the diagonal has over those along the
   * axes; both diagonals must say the same.
   */
  private double bend(Vector point, int row, int column) {
    if (row == column) {
      return bend(point, unit(row));
    }
    double axes = bend(point, unit(row)) + bend(point, unit(column));
    double[] diagonal = unit(row);
    diagonal[column] = 1;
    double rising = (bend(point, diagonal) - axes) / 2;
    diagonal[column] = -1;
    double falling = (axes - bend(point, diagonal)) / 2;
    return agreed(rising, falling);
  }

  private double bend(Vector point, double[] direction) {
    Germ ahead = germ(point, direction);
    Germ behind = germ(point, opposite(direction));
    double slope = agreed(ahead.slope().orElse(Double.NaN), -behind.slope().orElse(Double.NaN));
    double bend = agreed(ahead.bend().orElse(Double.NaN), behind.bend().orElse(Double.NaN));
    return Double.isNaN(slope) ? Double.NaN : bend;
  }

  private Germ germ(Vector point, double[] direction) {
    return Germ.of(expression, variables, point.toArray(), direction);
  }

  private double[] unit(int index) {
    double[] unit = new double[variables.size()];
    unit[index] = 1;
    return unit;
  }

  private static double[] opposite(double[] direction) {
    return Arrays.stream(direction).map(d -> -d).toArray();
  }

  private static double agreed(double one, double other) {
    boolean same = Math.abs(one - other) <= SAME * (1 + Math.abs(one));
    return same && Double.isFinite(one) ? (one + other) / 2 + 0.0 : Double.NaN;
  }
}
