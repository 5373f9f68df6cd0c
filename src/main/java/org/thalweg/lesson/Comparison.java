package org.thalweg.lesson;

import java.util.Map;
import org.thalweg.math.expression.Expression;

/**
 * Two expressions over the facts of a screen and how they must compare. It doesn't hold where one
 * of them has no value.
 */
record Comparison(Expression left, Sign sign, Expression right) {
  private static final double EQUAL_WITHIN = 1e-9;

  /**
   * How two numbers compare; those of two characters first, as they are looked for in this order.
   */
  enum Sign {
    AT_MOST("<=") {
      @Override
      boolean holds(double left, double right) {
        return left <= right;
      }
    },
    AT_LEAST(">=") {
      @Override
      boolean holds(double left, double right) {
        return left >= right;
      }
    },
    BELOW("<") {
      @Override
      boolean holds(double left, double right) {
        return left < right;
      }
    },
    ABOVE(">") {
      @Override
      boolean holds(double left, double right) {
        return left > right;
      }
    },
    /** The same but for rounding: a billionth of the larger one, or of 1. */
    EQUAL("=") {
      @Override
      boolean holds(double left, double right) {
        double size = Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
        return Math.abs(left - right) <= EQUAL_WITHIN * size;
      }
    };

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    abstract boolean holds(double left, double right);
  }

  boolean holds(Map<String, Double> facts) {
    return sign.holds(left.evaluate(facts), right.evaluate(facts));
  }
}
