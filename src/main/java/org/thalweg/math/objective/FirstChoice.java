package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * A start and a learning rate for a formula nobody has looked at yet.
 *
 * @param start a point of the domain where value and gradient are finite, if one of those tried is;
 *     else the centre
 * @param learningRate one digit, about half the inverse of the curvature there
 */
record FirstChoice(Vector start, double learningRate) {
  private static final int TRIES = 64;
  private static final double GOLDEN = 0.618033988749895;
  private static final double DEFAULT_RATE = 0.1;

  static FirstChoice of(Objective objective, Domain domain) {
    for (int i = 0; i < TRIES; i++) {
      Vector point = candidate(domain, i);
      Objective.Evaluation evaluation = objective.evaluate(point);
      if (evaluation.isFinite() && evaluation.gradient().norm() > 0) {
        return new FirstChoice(point, rate(objective, domain, point, evaluation.gradient()));
      }
    }
    return new FirstChoice(at(domain, 0.5, 0.5), DEFAULT_RATE);
  }

  /** Spreads the tries evenly, the first in the west and a little north of the middle. */
  private static Vector candidate(Domain domain, int index) {
    double across = (0.2 + index * GOLDEN) % 1;
    double up = (0.7 + index * GOLDEN * GOLDEN) % 1;
    return at(domain, across, up);
  }

  private static Vector at(Domain domain, double across, double up) {
    double x = domain.x().low() + across * domain.x().length();
    double y = domain.y().low() + up * domain.y().length();
    return Vector.of(oneIn(200, x, domain.x().length()), oneIn(200, y, domain.y().length()));
  }

  private static double rate(Objective objective, Domain domain, Vector point, Vector gradient) {
    Vector eigenvalues = objective.hessian(point).symmetricEigenvalues();
    double steepest = Math.max(Math.abs(eigenvalues.get(0)), Math.abs(eigenvalues.get(1)));
    double byCurvature = 0.5 / steepest;
    double byStepLength = 0.1 * domain.diagonal() / gradient.norm();
    double rate = Math.min(byStepLength, byCurvature > 0 ? byCurvature : byStepLength);
    return Math.min(Math.max(oneDigit(rate), 1e-12), 1e3);
  }

  /**
   * Rounds to a decimal step near one part in {@code parts} of {@code length}, so that the numbers
   * are short.
   */
  private static double oneIn(int parts, double value, double length) {
    double exponent = StrictMath.floor(StrictMath.log10(length / parts));
    double perUnit = StrictMath.pow(10, -exponent);
    double rounded = StrictMath.rint(value * perUnit) / perUnit;
    return Double.isFinite(rounded) ? rounded : value;
  }

  private static double oneDigit(double value) {
    double exponent = StrictMath.floor(StrictMath.log10(value));
    double digit = StrictMath.floor(value / StrictMath.pow(10, exponent));
    return exponent < 0
        ? digit / StrictMath.pow(10, -exponent)
        : digit * StrictMath.pow(10, exponent);
  }
}
