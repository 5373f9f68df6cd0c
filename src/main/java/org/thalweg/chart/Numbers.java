package org.thalweg.chart;

/** What the chart asks of the numbers it is given. */
final class Numbers {
  private Numbers() {}

  static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("The " + name + " must be finite, not " + value);
    }
  }

  static void requireNotNegative(String name, double value) {
    requireFinite(name, value);
    if (value < 0) {
      throw new IllegalArgumentException("The " + name + " must not be negative: " + value);
    }
  }

  /** Refuses an interval that is empty or has an end that is NaN; infinite ends are open. */
  static void requireInterval(String name, double low, double high) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "The " + name + " from " + low + " to " + high + " is empty");
    }
  }
}
