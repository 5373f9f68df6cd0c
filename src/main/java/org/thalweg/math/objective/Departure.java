package org.thalweg.math.objective;

import java.util.Optional;
import org.thalweg.math.expression.Germ;

/**
 * How a curve leaves its tangent on one side of a point: by about {@code coefficient·t^power} at
 * the distance t, the first term of its series that the tangent leaves out. The power is 2 where
 * the curve bends, 3 at an inflection such as that of sin x at 0.
 *
 * @param coefficient its sign says to which side; 0 for a straight line, NaN where it can't be told
 * @param power over 1
 */
public record Departure(double coefficient, double power) {
  private static final Departure UNTOLD = new Departure(Double.NaN, 2);

  /** The departure of a function of one number from its tangent at x, towards x + Δx. */
  public static Departure of(FormulaObjective function, double x, double change) {
    double[] point = {x};
    double[] way = {Math.signum(change)};
    return Optional.of(Germ.of(function.expression(), function.variables(), point, way))
        .flatMap(Germ::departure)
        .map(term -> new Departure(term.coefficient(), term.power()))
        .orElse(UNTOLD);
  }

  /** Whether it could be told. */
  public boolean isKnown() {
    return !Double.isNaN(coefficient);
  }

  /** About how far the tangent is off at this distance, divided by the distance. */
  public double perDistance(double distance) {
    return Math.abs(coefficient) * StrictMath.pow(Math.abs(distance), power - 1);
  }

  /** The share of the quotient's error that half the distance leaves, near the point. */
  public double shareAfterHalving() {
    return StrictMath.pow(0.5, power - 1);
  }
}
