package org.thalweg.ui.derivative.state;

import org.thalweg.math.objective.Curve;

/**
 * Two points on a curve: one at x, the other Δx further.
 *
 * @param curve the curve they lie on
 * @param x the first point
 * @param change the Δx that the learner set, not 0
 * @param shrinks how often it was halved since
 * @param revealed how many lines of the derivation are open
 */
public record Secant(Curve curve, double x, double change, int shrinks, int revealed) {
  /** The most halvings: by then the second point has met the first. */
  public static final int MOST_SHRINKS = 60;

  /**
   * So often it is halved by itself; with the next press it goes on, into the rounding. Until then
   * the slope settles, and what was seen can be thought over.
   */
  public static final int SHRINKS_AT_ONCE = 20;

  /** The first look at a curve. */
  public static Secant on(Curve curve) {
    return new Secant(curve, curve.point(), curve.change(), 0, 0);
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
    return new Secant(curve, otherX, change, shrinks, revealed);
  }

  public Secant withChange(double other) {
    return new Secant(curve, x, other, 0, revealed);
  }

  public Secant shrunk(int times) {
    return new Secant(curve, x, change, Math.clamp(times, 0, MOST_SHRINKS), revealed);
  }

  public Secant revealing(int lines) {
    return new Secant(curve, x, change, shrinks, Math.max(0, lines));
  }
}
