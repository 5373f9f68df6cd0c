package org.thalweg.ui.derivative.state;

import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Interval;

/**
 * Two points on a curve: one at x, the other Δx further.
 *
 * @param curve the curve they lie on
 * @param x the first point
 * @param change the Δx that the learner set, not 0
 * @param shrinks how often it was halved since
 * @param revealed how many lines of the derivation are open
 * @param magnified whether the picture shows no more than the two points need
 */
public record Secant(
    Curve curve, double x, double change, int shrinks, int revealed, boolean magnified) {
  /** The most halvings: by then the second point has met the first. */
  public static final int MOST_SHRINKS = 60;

  /**
   * So often it is halved by itself; with the next press it goes on, into the rounding. Until then
   * the slope settles, and what was seen can be thought over.
   */
  public static final int SHRINKS_AT_ONCE = 20;

  private static final double CLOSE = 2;
  private static final double FINEST = 1e-14;

  /** The first look at a curve. */
  public static Secant on(Curve curve) {
    return new Secant(curve, curve.point(), curve.change(), 0, 0, false);
  }

  /** Δx as it is now. */
  public double changeNow() {
    return changeAfter(shrinks);
  }

  /** Δx after so many halvings; exact, as halving only lowers the exponent. */
  public double changeAfter(int halvings) {
    return Math.scalb(change, -halvings);
  }

  public Secant at(double otherX) {
    return new Secant(curve, otherX, change, shrinks, revealed, magnified);
  }

  public Secant withChange(double other) {
    return new Secant(curve, x, other, 0, revealed, magnified);
  }

  public Secant shrunk(int times) {
    return new Secant(curve, x, change, Math.clamp(times, 0, MOST_SHRINKS), revealed, magnified);
  }

  public Secant revealing(int lines) {
    return new Secant(curve, x, change, shrinks, Math.max(0, lines), magnified);
  }

  public Secant magnified(boolean wanted) {
    return new Secant(curve, x, change, shrinks, revealed, wanted);
  }

  /**
   * The part of the axis that is shown: the whole view of the curve, or under the microscope four
   * times Δx with both points in the middle, as far as a double has digits.
   */
  public Interval view() {
    double change = changeNow();
    double middle = x + change / 2;
    double half =
        Math.max(CLOSE * Math.abs(change), FINEST * Math.max(Math.abs(x), Double.MIN_NORMAL));
    return magnified && half < curve.view().length() / 2
        ? new Interval(middle - half, middle + half)
        : curve.view();
  }
}
