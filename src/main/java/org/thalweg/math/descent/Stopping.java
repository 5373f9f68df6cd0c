package org.thalweg.math.descent;

/**
 * When a descent ends by itself. With gradient noise only the step limit counts, as the noise never
 * lets the steps get small.
 *
 * @param gradientTolerance the descent has converged when ‖∇f‖ is at most this, or this times the
 *     slope at the start where that is below 1, here and where the next step leads; 0 = never
 * @param stepTolerance it ends when a step is at most this times (1 + the point's largest
 *     coordinate) long; 0 = never
 * @param stepLimit it ends after this many steps, at least 1
 */
public record Stopping(double gradientTolerance, double stepTolerance, long stepLimit) {
  private static final double GRADIENT_TOLERANCE = 1e-6;
  private static final double STEP_TOLERANCE = 1e-12;

  /** Validates all three. */
  public Stopping {
    if (!(gradientTolerance >= 0) || !(stepTolerance >= 0)) {
      throw new IllegalArgumentException("A tolerance is 0 or more.");
    }
    if (stepLimit < 1) {
      throw new IllegalArgumentException("The step limit is at least 1.");
    }
  }

  /** The usual tolerances (gradient 1e-6, step 1e-12) with this step limit. */
  public static Stopping after(long stepLimit) {
    return new Stopping(GRADIENT_TOLERANCE, STEP_TOLERANCE, stepLimit);
  }

  /** Says whether anything but the step limit and the end of the numbers ends it. */
  boolean endsEarly() {
    return gradientTolerance > 0 || stepTolerance > 0;
  }

  /** The same tolerances with another step limit. */
  public Stopping withLimit(long limit) {
    return new Stopping(gradientTolerance, stepTolerance, limit);
  }

  /** Nothing but this step limit. */
  public static Stopping onlyAfter(long stepLimit) {
    return new Stopping(0, 0, stepLimit);
  }
}
