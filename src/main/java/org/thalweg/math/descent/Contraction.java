package org.thalweg.math.descent;

import java.util.OptionalDouble;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.RmsProp;
import org.thalweg.math.vector.Vector;

/**
 * The share of the distance to the lowest point that one step leaves over, in the long run, in a
 * quadratic valley of given curvatures: the largest amount of the roots that {@link
 * LearningRateLimits} shows. Below 1 the descent settles.
 */
final class Contraction {
  private Contraction() {}

  /**
   * The contraction of {@code optimizer} with its learning rate; empty for the adaptive ones and
   * where λmin ≤ 0.
   */
  static OptionalDouble of(Optimizer optimizer, Curvature curvature) {
    if (!curvature.isDefined() || curvature.lambdaMin() <= 0) {
      return OptionalDouble.empty();
    }
    double rate = optimizer.learningRate();
    return switch (optimizer) {
      case GradientDescent plain -> slowest(curvature, rate, 0, false);
      case Momentum heavyBall -> slowest(curvature, rate, heavyBall.momentum(), false);
      case Nesterov nesterov -> slowest(curvature, rate, nesterov.momentum(), true);
      case AdaGrad adaptive -> OptionalDouble.empty();
      case RmsProp adaptive -> OptionalDouble.empty();
      case Adam adaptive -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble slowest(
      Curvature curvature, double rate, double momentum, boolean nesterov) {
    Vector eigenvalues = curvature.eigenvalues();
    double largest = 0;
    for (int i = 0; i < eigenvalues.length(); i++) {
      double a = rate * eigenvalues.get(i);
      double sum = nesterov ? (1 + momentum) * (1 - a) : 1 + momentum - a;
      double product = nesterov ? momentum * (1 - a) : momentum;
      largest = Math.max(largest, largestRoot(sum, product));
    }
    return OptionalDouble.of(largest);
  }

  /** The largest amount of the roots of {@code z² − sum·z + product}. */
  private static double largestRoot(double sum, double product) {
    double discriminant = sum * sum - 4 * product;
    return discriminant < 0
        ? StrictMath.sqrt(product)
        : (Math.abs(sum) + StrictMath.sqrt(discriminant)) / 2;
  }
}
