package org.thalweg.math.objective;

import java.util.OptionalDouble;
import org.thalweg.math.vector.Vector;

/**
 * The slope of a surface at one point in every direction of the plane: ∂f/∂x·cos θ + ∂f/∂y·sin θ
 * for the direction θ, in degrees counterclockwise from east.
 *
 * @param gradient (∂f/∂x, ∂f/∂y) at the point, finite
 */
public record DirectionalDerivative(Vector gradient) {
  private static final double FULL_TURN = 360;
  private static final double QUARTER = 90;

  /** Refuses anything but two finite numbers. */
  public DirectionalDerivative {
    if (gradient.length() != 2 || !gradient.isFinite()) {
      throw new IllegalArgumentException("A direction of the plane needs two finite slopes");
    }
  }

  /** The direction as a step of length 1; exact for east, north, west and south. */
  public static Vector direction(double degrees) {
    double turn = ((degrees % FULL_TURN) + FULL_TURN) % FULL_TURN;
    if (turn % QUARTER == 0) {
      return switch ((int) (turn / QUARTER)) {
        case 0 -> Vector.of(1, 0);
        case 1 -> Vector.of(0, 1);
        case 2 -> Vector.of(-1, 0);
        default -> Vector.of(0, -1);
      };
    }
    double angle = StrictMath.toRadians(turn);
    return Vector.of(StrictMath.cos(angle), StrictMath.sin(angle));
  }

  /** The slope in a direction. */
  public double along(double degrees) {
    return gradient.dot(direction(degrees));
  }

  /** The largest of all slopes: the length of the gradient. */
  public double steepest() {
    return gradient.norm();
  }

  /** The direction of the largest slope, from 0 to below 360; none on level ground. */
  public OptionalDouble steepestDegrees() {
    if (steepest() == 0) {
      return OptionalDouble.empty();
    }
    double degrees = StrictMath.toDegrees(StrictMath.atan2(gradient.get(1), gradient.get(0)));
    return OptionalDouble.of(degrees < 0 ? (degrees + FULL_TURN) % FULL_TURN : degrees + 0.0);
  }

  /** The slopes in {@code count} equally spaced directions from 0° to 360°, both included. */
  public Vector allAround(int count) {
    double[] slopes = new double[count];
    for (int i = 0; i < count; i++) {
      slopes[i] = along(FULL_TURN * i / (count - 1));
    }
    return Vector.of(slopes);
  }
}
