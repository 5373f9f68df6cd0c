package org.thalweg.math.network;

import java.util.function.UnaryOperator;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * The largest eigenvalue λmax of the Hessian of a network's error: how strongly the ground bends up
 * in the direction in which it does so most. Gradient descent is unstable where α·λmax is over 2.
 *
 * <p>Found by power iteration, {@code v ← H·v/‖H·v‖}, which goes to the eigenvalue of largest
 * amount. When that one is negative, it is repeated with {@code H + |λ|·I}, which has the same
 * directions and no negative eigenvalues.
 *
 * <p>Source: G. Golub, C. Van Loan, Matrix Computations, 4th edition (2013), section 8.2; the use
 * of it, J. Cohen et al., "Gradient descent on neural networks typically occurs at the edge of
 * stability" (2021).
 *
 * @param value λmax as far as it was found: never above the true one, but for rounding
 * @param direction of length 1, in which the ground bends so
 */
public record Sharpness(double value, Vector direction) {
  private static final double TOLERANCE = 1e-9;

  /** Where a search begins when nothing is known: a direction drawn by chance, the same always. */
  public static Sharpness unknown(int dimension) {
    double[] direction = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      direction[i] = SplitMix.normal(SplitMix.stream(dimension) + 2L * i * SplitMix.GAMMA);
    }
    Vector drawn = Vector.of(direction);
    return new Sharpness(0, drawn.times(1 / drawn.norm()));
  }

  /**
   * The sharpness at a point, from this one on, which was found nearby.
   *
   * @param iterations at most; a few are enough when this one was found a few steps ago
   */
  public Sharpness at(NetworkError error, Vector point, int iterations) {
    return at(along -> error.hessianTimes(point, along), iterations);
  }

  /**
   * The same of any Hessian.
   *
   * @param hessianTimes its product with a direction
   */
  public Sharpness at(UnaryOperator<Vector> hessianTimes, int iterations) {
    Sharpness found = iterated(hessianTimes, 0, iterations);
    if (found.value >= 0) {
      return found;
    }
    Sharpness shifted =
        unknown(direction.length()).iterated(hessianTimes, -found.value, iterations);
    return shifted.value > found.value ? shifted : found;
  }

  private Sharpness iterated(UnaryOperator<Vector> hessianTimes, double shift, int iterations) {
    Vector along = direction;
    double eigenvalue = value;
    for (int i = 0; i < iterations; i++) {
      Vector bent = hessianTimes.apply(along);
      double quotient = along.dot(bent);
      Vector next = bent.plusScaled(shift, along);
      double length = next.norm();
      if (!(length > 0) || Double.isInfinite(length)) {
        return new Sharpness(quotient, along);
      }
      boolean settled = i > 0 && Math.abs(quotient - eigenvalue) <= TOLERANCE * Math.abs(quotient);
      eigenvalue = quotient;
      if (settled) {
        break;
      }
      along = next.times(1 / length);
    }
    return new Sharpness(eigenvalue, along);
  }
}
