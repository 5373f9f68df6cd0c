package org.thalweg.math.descent;

import java.util.Optional;
import org.thalweg.math.vector.Vector;

/**
 * Finds out whether a descent has left for good. A point far away does not prove it: too long a
 * step may lead back, or to and fro for ever. So, as often as a descent gets {@value #FAR} times as
 * far away as before, it is followed on for a while: it has left for good when that leads beyond
 * the numbers, or so far that two neighbouring doubles are further apart than the ground it came
 * from is wide.
 */
final class Escape {
  /** So many times as far as the start, and as many times again, the question is asked. */
  private static final double FAR = 1e3;

  /** So many times as far as the start the doubles are too coarse for the ground around it. */
  private static final double LOST = 1e16;

  /** Beyond this a number is never an ordinary place. */
  private static final double BEYOND = 1e50;

  private static final int STEPS = 2_000;

  private Escape() {}

  /**
   * How a step from {@code descent} to this point ends it, when that has no finite value.
   *
   * @param value f there
   */
  static Optional<Ending> beyondNumbers(Descent descent, Vector point, double value) {
    if (!point.isFinite() || Double.isInfinite(value) || Double.isNaN(value) && isBeyond(point)) {
      boolean down = value == Double.NEGATIVE_INFINITY || isBottomless(descent);
      return Optional.of(down ? Ending.BOTTOMLESS : Ending.DIVERGED);
    }
    return Double.isNaN(value) ? Optional.of(Ending.LEFT_DOMAIN) : Optional.empty();
  }

  /** Says whether the step from {@code before} led that much further away. */
  static boolean isToBeAsked(Descent before, Descent after) {
    double size = size(after);
    double distance = after.current().point().largest();
    return distance > FAR * size
        && ring(distance / size) > ring(before.current().point().largest() / size);
  }

  /** How the descent ends, if it has left for good. */
  static Optional<Ending> of(Descent descent) {
    double lost = LOST * size(descent);
    Descent ahead = descent.withStepLimit(Long.MAX_VALUE);
    for (int i = 0; i < STEPS && !ahead.isOver(); i++) {
      ahead = ahead.advanced();
      if (ahead.current().point().largest() > lost) {
        return Optional.of(isBottomless(ahead) ? Ending.BOTTOMLESS : Ending.DIVERGED);
      }
    }
    return ahead.ending().filter(how -> how == Ending.BOTTOMLESS || how == Ending.DIVERGED);
  }

  private static boolean isBottomless(Descent descent) {
    double value = descent.current().value();
    return value < 0 && value < descent.first().value();
  }

  private static boolean isBeyond(Vector point) {
    return point.norm() > BEYOND;
  }

  private static double size(Descent descent) {
    return 1 + descent.first().point().largest();
  }

  private static double ring(double distance) {
    return StrictMath.floor(StrictMath.log(Math.max(1, distance)) / StrictMath.log(FAR));
  }
}
