package org.thalweg.math.objective;

import java.util.OptionalDouble;
import org.thalweg.math.expression.Germ;
import org.thalweg.math.vector.Vector;

/**
 * The slope f′(x) of a curve at one point, or why there is none.
 *
 * @param kind whether there is a slope
 * @param slope f′(x), at an end of the curve the one-sided slope; NaN where there is none
 * @param left the curve just left of x
 * @param right the curve just right of x
 */
public record SlopeAt(Kind kind, double slope, Side left, Side right) {
  private static final double SAME = 1e-9;

  /** Whether a curve has a slope at a point. */
  public enum Kind {
    DEFINED,
    /** f has no value: the point is outside its domain. */
    OUTSIDE,
    /** f has no value, but from both sides it comes close to the same number. */
    HOLE,
    /** f has no value, and comes close to one number from the left, to another from the right. */
    JUMP,
    /** f has no value, and grows beyond all bounds on a side. */
    POLE,
    /** f has a value, but one over the largest double. */
    TOO_LARGE,
    /** f has a value, and the curve goes straight up or straight down. */
    VERTICAL,
    /** The curve comes straight down and goes straight up, or the other way round. */
    CUSP,
    /** The curve has a corner: one slope on the left, another on the right. */
    CORNER,
    /** The curve ends here, and has a slope on the side where it is. */
    END,
    /** There is a value, and whether there is a slope can't be told. */
    UNKNOWN
  }

  /**
   * A curve just beside a point.
   *
   * @param limit what f comes close to, perhaps infinite; NaN where there is nothing or it can't be
   *     told
   * @param slope the one-sided slope, perhaps infinite; NaN likewise
   * @param outside whether f has no values there
   */
  public record Side(double limit, double slope, boolean outside) {
    private static Side of(FormulaObjective function, double x, double way) {
      double[] point = {x};
      double[] direction = {way};
      Germ germ = Germ.of(function.expression(), function.variables(), point, direction);
      double slope = way * orNothing(germ.slope()) + 0.0;
      return new Side(orNothing(germ.limit()), slope, germ == Germ.Other.UNDEFINED);
    }

    private static double orNothing(OptionalDouble number) {
      return number.orElse(Double.NaN);
    }
  }

  /** The slope of a function of one number. */
  public static SlopeAt of(FormulaObjective function, double x) {
    Objective.Evaluation here = function.evaluate(Vector.of(x));
    Side left = Side.of(function, x, -1);
    Side right = Side.of(function, x, 1);
    double slope = here.gradient().get(0);
    Kind kind =
        here.isFinite()
            ? isEnd(left, right) ? Kind.END : Kind.DEFINED
            : Double.isFinite(here.value())
                ? withoutSlope(left, right)
                : Double.isInfinite(here.value())
                    ? Kind.TOO_LARGE
                    : withoutValue(left.limit, right.limit);
    return switch (kind) {
      case DEFINED -> new SlopeAt(kind, slope, left, right);
      case END -> new SlopeAt(kind, left.outside ? right.slope : left.slope, left, right);
      default -> new SlopeAt(kind, Double.NaN, left, right);
    };
  }

  /** Whether there is a slope, on both sides or on the only one. */
  public boolean isDefined() {
    return kind == Kind.DEFINED || kind == Kind.END;
  }

  private static boolean isEnd(Side left, Side right) {
    Side inside = left.outside ? right : left;
    return left.outside != right.outside && Double.isFinite(inside.slope);
  }

  private static Kind withoutValue(double left, double right) {
    if (Double.isInfinite(left) || Double.isInfinite(right)) {
      return Kind.POLE;
    }
    if (Double.isNaN(left) || Double.isNaN(right)) {
      return Kind.OUTSIDE;
    }
    return Math.abs(left - right) <= SAME * (1 + Math.abs(left)) ? Kind.HOLE : Kind.JUMP;
  }

  private static Kind withoutSlope(Side left, Side right) {
    if (isEnd(left, right)) {
      return Kind.END;
    }
    boolean oneSide = left.outside || right.outside;
    double leftSlope = left.outside ? right.slope : left.slope;
    double rightSlope = right.outside ? left.slope : right.slope;
    if (Double.isNaN(leftSlope) || Double.isNaN(rightSlope)) {
      return Kind.UNKNOWN;
    }
    if (Double.isInfinite(leftSlope) && Double.isInfinite(rightSlope)) {
      return leftSlope == rightSlope ? Kind.VERTICAL : Kind.CUSP;
    }
    return oneSide ? Kind.UNKNOWN : Kind.CORNER;
  }
}
