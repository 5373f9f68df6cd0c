package org.thalweg.math.descent;

import java.util.OptionalDouble;
import org.thalweg.math.vector.Vector;

/**
 * Where the next step lands, for every learning rate from 0 to some rate: the loss at {@code x +
 * s(α)}, where {@code s(α)} is the step that the optimizer makes with the rate α. For plain
 * gradient descent that is the slice of the surface along {@code −∇f}, {@code f(x − α·∇f(x))}.
 *
 * @param upTo the largest rate
 * @param values the losses at equal distances of α, from 0 to {@code upTo}; not finite where the
 *     function has no value
 */
public record Landing(double upTo, Vector values) {

  /**
   * Of the next step of a descent, which need not be the one with its own rate.
   *
   * @param upTo the largest rate, above 0
   * @param points how many rates, at least 2
   */
  public static Landing of(Descent descent, double upTo, int points) {
    double[] values = new double[points];
    values[0] = descent.current().value();
    for (int i = 1; i < points; i++) {
      values[i] = valueAt(descent, upTo * i / (points - 1));
    }
    return new Landing(upTo, Vector.of(values));
  }

  /** The loss where the next step of a descent lands with this rate, above 0. */
  public static double valueAt(Descent descent, double rate) {
    Vector step = descent.withLearningRate(rate).preview().step();
    return descent.objective().value(descent.current().point().plus(step));
  }

  /**
   * The rate that lands lowest on this way before it rises again; empty when it does not rise up to
   * the largest rate.
   */
  public OptionalDouble floor() {
    for (int i = 1; i < values.length(); i++) {
      if (!(values.get(i) < values.get(i - 1))) {
        return OptionalDouble.of(rate(i - 1));
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * The smallest rate from which on the step lands higher than it began, or where there is no
   * value, between the values on a straight line; empty when there is none up to the largest rate.
   */
  public OptionalDouble climbsFrom() {
    double here = values.get(0);
    for (int i = 1; i < values.length(); i++) {
      double value = values.get(i);
      if (!(value <= here)) {
        double before = values.get(i - 1);
        double share = Double.isFinite(value) ? (here - before) / (value - before) : 0;
        return OptionalDouble.of(rate(i - 1) + share * (rate(i) - rate(i - 1)));
      }
    }
    return OptionalDouble.empty();
  }

  /** The rate of a place among the values. */
  public double rate(int place) {
    return upTo * place / (values.length() - 1);
  }
}
