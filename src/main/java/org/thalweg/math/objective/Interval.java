package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * The numbers from {@code low} to {@code high}, both included.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite, above {@code low}
 */
public record Interval(double low, double high) implements Region {

  /** Validates the ends. */
  public Interval {
    if (!(low < high) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException(
          "An interval goes from a smaller number to a larger one, both finite.");
    }
  }

  public double length() {
    return high - low;
  }

  /** Says whether {@code value} lies in it. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  @Override
  public boolean contains(Vector point) {
    return contains(point.get(0));
  }

  @Override
  public double diagonal() {
    return length();
  }

  /**
   * The {@code index}-th of {@code count} equally spaced numbers; the first is {@code low}, the
   * last {@code high}.
   */
  public double at(int index, int count) {
    return index == count - 1 ? high : low + length() * index / (count - 1);
  }
}
