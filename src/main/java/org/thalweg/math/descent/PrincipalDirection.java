package org.thalweg.math.descent;

import java.util.List;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * A direction in which a surface of two variables bends without turning: an eigenvector of its
 * Hessian. On a quadratic surface, plain gradient descent multiplies the distance from the lowest
 * point in this direction by {@code 1 − α·λ} with every step; elsewhere that holds for a small step
 * at this point.
 *
 * @param direction of length 1
 * @param curvature the eigenvalue λ: positive where the ground bends up
 */
public record PrincipalDirection(Vector direction, double curvature) {

  /**
   * The two directions of a 2 × 2 Hessian, at right angles, the stronger curvature first; none
   * where a second derivative is not finite, or where the ground bends alike in every direction.
   * The angle is half that of the vector (a − c, 2b), for the matrix with rows (a, b) and (b, c).
   */
  public static List<PrincipalDirection> of(Matrix hessian) {
    double a = hessian.get(0, 0);
    double b = hessian.get(0, 1);
    double c = hessian.get(1, 1);
    if (!hessian.isFinite() || a == c && b == 0) {
      return List.of();
    }
    double angle = StrictMath.atan2(2 * b, a - c) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    Vector eigenvalues = hessian.symmetricEigenvalues();
    PrincipalDirection upper = new PrincipalDirection(Vector.of(cos, sin), eigenvalues.get(1));
    PrincipalDirection lower = new PrincipalDirection(Vector.of(-sin, cos), eigenvalues.get(0));
    boolean upperIsStronger = StrictMath.abs(upper.curvature) >= StrictMath.abs(lower.curvature);
    return upperIsStronger ? List.of(upper, lower) : List.of(lower, upper);
  }

  /** By how much a step of plain gradient descent multiplies a distance in this direction. */
  public double factor(double learningRate) {
    return 1 - learningRate * curvature;
  }
}
