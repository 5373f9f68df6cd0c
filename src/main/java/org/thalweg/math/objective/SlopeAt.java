package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * The slope f′(x) of a curve at one point, or why there is none.
 *
 * @param kind whether there is a slope
 * @param slope f′(x); NaN where there is none
 * @param left the slope just left of x; NaN where there is none either
 * @param right the slope just right of x
 */
public record SlopeAt(Kind kind, double slope, double left, double right) {
  private static final double ASIDE = 1e-9;
  private static final double SAME = 1e-6;

  /** Whether a curve has a slope at a point. */
  public enum Kind {
    DEFINED,
    /** f has no value: the point is outside its domain. */
    OUTSIDE,
    /** f grows beyond all bounds. */
    POLE,
    /** f has a value, and the curve goes straight up or down. */
    VERTICAL,
    /** The curve has a corner: one slope on the left, another on the right. */
    CORNER,
    /** The formula of f′ has no value here, though the slopes on both sides agree. */
    GAP
  }

  /** The slope of a function of one number. */
  public static SlopeAt of(Objective function, double x) {
    double value = function.value(Vector.of(x));
    double slope = slope(function, x);
    if (Double.isFinite(value) && Double.isFinite(slope)) {
      return new SlopeAt(Kind.DEFINED, slope, slope, slope);
    }
    double aside = ASIDE * Math.max(1, Math.abs(x));
    double left = slope(function, x - aside) + 0.0;
    double right = slope(function, x + aside) + 0.0;
    return new SlopeAt(kind(value, slope, left, right), Double.NaN, left, right);
  }

  /** Whether there is a slope. */
  public boolean isDefined() {
    return kind == Kind.DEFINED;
  }

  private static Kind kind(double value, double slope, double left, double right) {
    if (Double.isNaN(value)) {
      return Kind.OUTSIDE;
    }
    if (Double.isInfinite(value)) {
      return Kind.POLE;
    }
    if (Double.isInfinite(slope)) {
      return Kind.VERTICAL;
    }
    return Math.abs(left - right) <= SAME ? Kind.GAP : Kind.CORNER;
  }

  private static double slope(Objective function, double x) {
    return function.gradient(Vector.of(x)).get(0);
  }
}
