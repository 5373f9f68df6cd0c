package org.thalweg.math.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two expressions say the same, found out by trying: both are evaluated at the same {@value
 * #PLACES} places. That is no proof, but two different formulas of a textbook do not agree at all
 * of them.
 */
final class SameValues {
  static final int PLACES = 60;

  /** At so many places at least both need a value. */
  private static final int FEWEST = 8;

  /** How far rounding may take two equal values apart, relative to them, and near 0. */
  private static final double RELATIVE = 1e-8;

  private static final double NEAR_ZERO = 1e-10;

  /** From the tiny to the large, as formulas are looked at. */
  private static final double[] SCALES = {0.3, 1, 3, 8};

  /** Its multiples spread evenly over an interval: the fractional part of the golden ratio. */
  private static final double SPREAD = 0.6180339887498949;

  private SameValues() {}

  /** Whether both have the same value wherever both were found to have one. */
  static boolean hold(Expression one, Expression other) {
    Set<String> variables = new TreeSet<>(one.variables());
    variables.addAll(other.variables());
    int compared = 0;
    for (int place = 1; place <= PLACES; place++) {
      Map<String, Double> here = place(variables, place);
      double first = one.evaluate(here);
      double second = other.evaluate(here);
      if (Double.isFinite(first) && Double.isFinite(second)) {
        compared++;
        if (Math.abs(first - second)
            > RELATIVE * Math.max(Math.abs(first), Math.abs(second)) + NEAR_ZERO) {
          return false;
        }
      }
    }
    return compared >= FEWEST;
  }

  private static Map<String, Double> place(Set<String> variables, int number) {
    Map<String, Double> values = new HashMap<>();
    double scale = SCALES[number % SCALES.length];
    int seed = number;
    for (String variable : variables) {
      double share = seed * SPREAD - Math.floor(seed * SPREAD);
      values.put(variable, scale * (2 * share - 1));
      seed = 7 * seed + 3;
    }
    return values;
  }
}
