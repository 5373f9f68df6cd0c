package org.thalweg.math.optimizer;

/**
 * The values a hyper-parameter may take: from {@code low} to {@code high}, each end included or
 * not.
 *
 * @param low the lower end
 * @param lowIncluded whether {@code low} itself is allowed
 * @param high the upper end, above {@code low}
 * @param highIncluded whether {@code high} itself is allowed
 */
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

  /** Validates the ends. */
  public Range {
    if (!(low < high)) {
      throw new IllegalArgumentException("a range needs low < high");
    }
  }

  static Range aboveUpTo(double low, double high) {
    return new Range(low, false, high, true);
  }

  static Range fromBelow(double low, double high) {
    return new Range(low, true, high, false);
  }

  /** Says whether {@code value} lies in this range; NaN never does. */
  public boolean contains(double value) {
    boolean aboveLow = lowIncluded ? value >= low : value > low;
    boolean belowHigh = highIncluded ? value <= high : value < high;
    return aboveLow && belowHigh;
  }
}
