package org.thalweg.math.descent;

import org.thalweg.math.vector.Vector;

/** Why a descent is over. */
public sealed interface Ending {

  /**
   * The outcome's name in the HTTP interface: converged, step-small, step-limit, diverged or
   * stopped.
   */
  String id();

  /** The slope is as good as zero: at a minimum, but perhaps at a saddle or on a plateau. */
  record GradientSmall() implements Ending {
    @Override
    public String id() {
      return "converged";
    }
  }

  /** The last step was too short to matter, though the slope is not zero. */
  record StepSmall() implements Ending {
    @Override
    public String id() {
      return "step-small";
    }
  }

  /** As many steps were made as were allowed. */
  record StepLimit() implements Ending {
    @Override
    public String id() {
      return "step-limit";
    }
  }

  /**
   * The next point, or the function there, is no finite number; the descent stays at the last
   * iterate that is.
   *
   * @param cause what happened
   */
  record Diverged(Cause cause) implements Ending {
    @Override
    public String id() {
      return "diverged";
    }
  }

  /** A person stopped it. */
  record Stopped() implements Ending {
    @Override
    public String id() {
      return "stopped";
    }
  }

  /** The ways to leave the finite numbers. */
  enum Cause {
    /** The numbers grew beyond all bounds. */
    OVERFLOW,
    /** The step led to an ordinary point where the function is not defined. */
    UNDEFINED,
    /** The step led to an ordinary point where the function has a value, but no gradient. */
    NOT_DIFFERENTIABLE;

    private static final double FAR = 1e50;

    static Cause at(Vector point, double value) {
      if (!point.isFinite() || point.norm() > FAR || Double.isInfinite(value)) {
        return OVERFLOW;
      }
      return Double.isNaN(value) ? UNDEFINED : NOT_DIFFERENTIABLE;
    }
  }
}
