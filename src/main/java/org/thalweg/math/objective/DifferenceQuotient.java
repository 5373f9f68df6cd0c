package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * The average slope between two points of a curve: {@code Δy/Δx = (f(x + Δx) − f(x)) / Δx}, as
 * floating point computes it.
 *
 * @param x the first point
 * @param change Δx, not 0, perhaps negative
 * @param value f(x)
 * @param valueThere f(x + Δx)
 */
public record DifferenceQuotient(double x, double change, double value, double valueThere) {
  /** Half the distance from 1 to the next larger number: what one rounding may do. */
  private static final double UNIT_ROUND_OFF = 0x1p-53;

  /**
   * An error so many times what rounding may do has another cause: the curve between the points.
   */
  private static final double MOST_ROUNDINGS = 16;

  /** Why a quotient differs from the slope. */
  public enum Cause {
    /** It does not differ. */
    NONE,
    /** The curve bends between the two points. */
    TRUNCATION,
    /** The two values agree in most digits, and few digits of their difference are left. */
    ROUND_OFF,
    /** It differs, and why can't be told. */
    UNTOLD,
    /** x + Δx is x: there is no second point. */
    VANISHED
  }

  /** The quotient of a function of one number. */
  public static DifferenceQuotient of(Objective function, double x, double change) {
    return new DifferenceQuotient(
        x, change, function.value(Vector.of(x)), function.value(Vector.of(x + change)));
  }

  /** The second point, x + Δx. */
  public double there() {
    return x + change;
  }

  /** Δy = f(x + Δx) − f(x). */
  public double rise() {
    return valueThere - value;
  }

  /** Δy/Δx; not finite where f has no value at one of the points. */
  public double quotient() {
    return rise() / change;
  }

  /** The distance |Δy/Δx − f′(x)| from the slope at x. */
  public double distanceFrom(double slope) {
    return Math.abs(quotient() - slope);
  }

  /**
   * About how far the bend of the curve puts the quotient off, by the first term of the series that
   * the tangent leaves out; {@code |f″(x)|/2 · |Δx|} where f″ is not 0.
   */
  public double truncation(Departure departure) {
    return departure.perDistance(change);
  }

  /**
   * About how far rounding may put the quotient off: {@code u · (|f(x)| + |f(x + Δx)| + |f′(x)·x|)
   * / |Δx|} with u = 2⁻⁵³ for the two values and the place x + Δx (N. Higham, "Accuracy and
   * stability of numerical algorithms", 2002, section 1.14.1).
   */
  public double roundOff(double slope) {
    double rounded = Math.abs(value) + Math.abs(valueThere) + Math.abs(slope * x);
    return UNIT_ROUND_OFF * rounded / Math.abs(change);
  }

  /** What makes the quotient differ from the slope, mostly. */
  public Cause cause(double slope, Departure departure) {
    if (there() == x) {
      return Cause.VANISHED;
    }
    double distance = distanceFrom(slope);
    if (distance == 0) {
      return Cause.NONE;
    }
    double rounding = roundOff(slope);
    if (!departure.isKnown()) {
      return Cause.UNTOLD;
    }
    boolean bends = truncation(departure) >= rounding || distance > MOST_ROUNDINGS * rounding;
    return bends ? Cause.TRUNCATION : Cause.ROUND_OFF;
  }
}
