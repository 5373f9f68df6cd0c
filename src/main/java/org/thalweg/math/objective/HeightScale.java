package org.thalweg.math.objective;

import java.util.Arrays;

/**
 * A monotone map of heights to positions from 0 to 1, by which contour lines are spaced: every part
 * of a map that is not small gets lines, whether it is a valley floor or a slope.
 */
sealed interface HeightScale {

  /** The position of a height, from 0 to 1; NaN for a height that is not finite. */
  double position(double height);

  /** The height at a position from 0 to 1. */
  double height(double position);

  /**
   * The scale that fits these heights; those that are not finite are left out.
   *
   * <p>The usual scale has the median height near the middle. Where most heights are crowded in the
   * middle of a wide range, as beside poles, the halves above and below the median are scaled each
   * by itself.
   */
  static HeightScale fitting(double[] heights) {
    double[] sorted = Arrays.stream(heights).filter(Double::isFinite).sorted().toArray();
    return sorted.length == 0 ? new Bent(0, 1, 0) : Fit.of(sorted);
  }

  /**
   * A scale from {@code low} to {@code high}; heights beyond are at the ends.
   *
   * <p>Formula, with u = (height − low)/(high − low): {@code ln(1 + b·u)/ln(1 + b)} for a bend b
   * &gt; 0, which spreads what is low; the same seen from above for b &lt; 0, which spreads what is
   * high; u itself for b = 0.
   *
   * @param low the height at position 0
   * @param high the height at position 1, above {@code low}
   * @param bend b, as above
   */
  record Bent(double low, double high, double bend) implements HeightScale {

    @Override
    public double position(double height) {
      if (!Double.isFinite(height)) {
        return Double.NaN;
      }
      double share = Math.min(1, Math.max(0, (height - low) / (high - low)));
      return bend < 0 ? 1 - bent(-bend, 1 - share) : bent(bend, share);
    }

    @Override
    public double height(double position) {
      double share = bend < 0 ? 1 - unbent(-bend, 1 - position) : unbent(bend, position);
      return low + share * (high - low);
    }

    static double bent(double bend, double share) {
      return bend == 0 ? share : StrictMath.log1p(bend * share) / StrictMath.log1p(bend);
    }

    private static double unbent(double bend, double position) {
      return bend == 0 ? position : StrictMath.expm1(position * StrictMath.log1p(bend)) / bend;
    }
  }

  /**
   * Two scales, one on top of the other, each taking half of the positions.
   *
   * @param below for the heights below where they meet
   * @param above for the heights from there on
   */
  record TwoSided(Bent below, Bent above) implements HeightScale {

    @Override
    public double position(double height) {
      return height < above.low() ? below.position(height) / 2 : (1 + above.position(height)) / 2;
    }

    @Override
    public double height(double position) {
      return position < 0.5 ? below.height(2 * position) : above.height(2 * position - 1);
    }
  }

  /** How a scale is chosen from sorted heights. */
  final class Fit {
    /**
     * Heights further from the middle 98 percent than this many times their spread belong to a
     * pole.
     */
    private static final double POLE = 1000;

    /** Half of the heights in less than this share of the range are crowded. */
    private static final double CROWDED = 0.1;

    private static final double LOWEST_MEDIAN = 0.5;

    /** How far over the middle the median is lifted when most of a surface is near its floor. */
    private static final double FLOOR = 0.1;

    private static final double HIGHEST_MEDIAN = 0.8;
    private static final double STRONGEST_BEND = 1e18;

    private Fit() {}

    private static HeightScale of(double[] sorted) {
      double first = quantile(sorted, 0.01);
      double last = quantile(sorted, 0.99);
      double reach = POLE * (last - first);
      double low = sorted[0] < first - reach ? first - reach : sorted[0];
      double top = sorted[sorted.length - 1];
      double high = top > last + reach ? last + reach : top;
      if (!(high - low > 0) || !Double.isFinite(high - low)) {
        return flat(low);
      }
      double median = quantile(sorted, 0.5);
      double share = (median - low) / (high - low);
      double half = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / (high - low);
      boolean inTheMiddle = share > CROWDED && share < 1 - CROWDED;
      return half < CROWDED && inTheMiddle
          ? twoSided(sorted, low, median, high)
          : new Bent(low, high, bendFor(share));
    }

    private static HeightScale twoSided(double[] sorted, double low, double middle, double high) {
      double under = (middle - quantile(sorted, 0.25)) / (middle - low);
      double over = (quantile(sorted, 0.75) - middle) / (high - middle);
      return new TwoSided(
          new Bent(low, middle, -bend(under, 0.5)), new Bent(middle, high, bend(over, 0.5)));
    }

    private static HeightScale flat(double height) {
      double margin = Math.max(1, Math.abs(height)) / 2;
      return new Bent(height - margin, height + margin, 0);
    }

    private static double bendFor(double median) {
      if (median < LOWEST_MEDIAN) {
        double skew = 1 - median / LOWEST_MEDIAN;
        return bend(median, LOWEST_MEDIAN + FLOOR * skew);
      }
      return median > HIGHEST_MEDIAN ? -bend(1 - median, 1 - HIGHEST_MEDIAN) : 0;
    }

    /** The bend that lifts {@code share} to {@code position}, by bisection of its logarithm. */
    private static double bend(double share, double position) {
      double weak = 1e-6;
      double strong = STRONGEST_BEND;
      for (int i = 0; i < 60; i++) {
        double middle = StrictMath.sqrt(weak * strong);
        if (Bent.bent(middle, share) < position) {
          weak = middle;
        } else {
          strong = middle;
        }
      }
      return strong;
    }

    private static double quantile(double[] sorted, double share) {
      return sorted[(int) StrictMath.rint(share * (sorted.length - 1))];
    }
  }
}
