package org.thalweg.math.descent;

import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;

/**
 * How the ground bends at one point: the eigenvalues of the Hessian there. Positive is a valley in
 * some direction, negative a ridge, zero is straight ground.
 *
 * @param eigenvalues in ascending order, length n; all NaN where the function has no second
 *     derivatives
 */
public record Curvature(Vector eigenvalues) {
  /** Below this share of the strongest, an eigenvalue is rounding. */
  private static final double ROUNDING = 1e-12;

  /** The curvature at a point of length n. */
  public static Curvature at(Objective objective, Vector point) {
    return new Curvature(objective.hessian(point).symmetricEigenvalues());
  }

  /** Says whether the second derivatives are finite numbers here. */
  public boolean isDefined() {
    return eigenvalues.isFinite();
  }

  /** The largest eigenvalue λmax: the bend across the valley. NaN where it is not defined. */
  public double lambdaMax() {
    return withoutRounding(eigenvalues.get(eigenvalues.length() - 1));
  }

  /**
   * The smallest eigenvalue λmin: the bend along the valley, a ridge when negative. NaN where it is
   * not defined.
   */
  public double lambdaMin() {
    return withoutRounding(eigenvalues.get(0));
  }

  /** The largest amount of an eigenvalue. */
  public double strongest() {
    double last = eigenvalues.get(eigenvalues.length() - 1);
    return StrictMath.max(StrictMath.abs(eigenvalues.get(0)), StrictMath.abs(last));
  }

  /** The smallest amount of an eigenvalue. */
  public double weakest() {
    double weakest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < eigenvalues.length(); i++) {
      weakest = StrictMath.min(weakest, StrictMath.abs(eigenvalues.get(i)));
    }
    return weakest;
  }

  private double withoutRounding(double eigenvalue) {
    return StrictMath.abs(eigenvalue) <= ROUNDING * strongest() ? 0 : eigenvalue;
  }
}
