package org.thalweg.math.objective;

import java.util.function.DoubleUnaryOperator;

/**
 * Puts gaps into a sampled curve where it jumps or has a pole between two samples, so that no line
 * is drawn there. Between two samples that differ much more than their neighbours the interval is
 * halved again and again, towards the larger difference: on steep ground the difference goes away,
 * at a jump it stays, and at a pole it grows.
 */
final class Jumps {
  /** A difference so many times as large as those beside it is looked into. */
  private static final double SUSPICIOUS = 2;

  /** So many intervals are looked into; a curve with more of them is drawn as it was sampled. */
  private static final int MOST = 64;

  /** After so many halvings what is smooth has gone, and what is left may be a jump. */
  private static final int FEW = 12;

  private static final int MANY = 45;

  /** Between these two a jump keeps this share of its height; {@code |x|^0.01} does not. */
  private static final double STAYS = 0.9;

  private Jumps() {}

  /** Replaces by NaN the values that lie just behind a jump. */
  static void breakAt(DoubleUnaryOperator function, double[] places, double[] values) {
    double[] steps = new double[values.length + 1];
    for (int i = 1; i < values.length; i++) {
      double step = values[i] - values[i - 1];
      steps[i] = Double.isNaN(step) ? 0 : step;
    }
    int looked = 0;
    for (int i = 1; i < values.length && looked < MOST; i++) {
      if (isSuspicious(steps[i - 1], steps[i], steps[i + 1])) {
        looked++;
        values[i] = isJump(function, places[i - 1], places[i]) ? Double.NaN : values[i];
      }
    }
  }

  /** Much larger than the steps beside it, or against both of them, as at the pole of a tangent. */
  private static boolean isSuspicious(double before, double step, double after) {
    double beside = Math.max(Math.abs(before), Math.abs(after));
    boolean against = before * step < 0 && step * after < 0;
    return Math.abs(step) > (against ? 1 : SUSPICIOUS) * beside;
  }

  private static boolean isJump(DoubleUnaryOperator function, double from, double to) {
    double low = from;
    double high = to;
    double atLow = function.applyAsDouble(low);
    double atHigh = function.applyAsDouble(high);
    double early = Double.NaN;
    for (int i = 0; i < MANY; i++) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      double value = function.applyAsDouble(middle);
      if (!Double.isFinite(value)) {
        return true;
      }
      if (Math.abs(value - atLow) >= Math.abs(atHigh - value)) {
        high = middle;
        atHigh = value;
      } else {
        low = middle;
        atLow = value;
      }
      early = i == FEW ? Math.abs(atHigh - atLow) : early;
    }
    return early > 0 && Math.abs(atHigh - atLow) >= STAYS * early;
  }
}
