package org.thalweg.classroom.game;

import java.util.List;
import java.util.Optional;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.vector.Vector;

/**
 * The class as the compass of a hidden surface: everybody reports the slope in a direction of their
 * own, and the readings make the cosine
 *
 * <pre>f′(θ) = p·cos θ + q·sin θ</pre>
 *
 * whose parts p and q are the partial derivatives, and whose top is the gradient. They are found by
 * least squares, from the normal equations of the two unknowns (C. Gauss, "Theoria motus", 1809,
 * section 177); where the readings are right, any two directions that are not on one line suffice.
 */
public final class CompassGame {
  /**
   * The determinant of the normal equations, compared with its largest possible value, below which
   * all needles are as good as on one line: about half a degree for two of them.
   */
  private static final double ON_ONE_LINE = 1e-4;

  private CompassGame() {}

  /** What the readings say in every direction; empty while all needles are on one line. */
  public static Optional<DirectionalDerivative> fit(List<Reading> readings) {
    double cosCos = 0;
    double cosSin = 0;
    double sinSin = 0;
    Vector right = Vector.zero(2);
    for (Reading each : readings) {
      Vector direction = DirectionalDerivative.direction(each.degrees());
      cosCos += direction.get(0) * direction.get(0);
      cosSin += direction.get(0) * direction.get(1);
      sinSin += direction.get(1) * direction.get(1);
      right = right.plusScaled(each.slope(), direction);
    }
    double determinant = cosCos * sinSin - cosSin * cosSin;
    double largest = readings.size() * (double) readings.size() / 4;
    if (readings.size() < 2 || determinant <= ON_ONE_LINE * largest) {
      return Optional.empty();
    }
    return Optional.of(
        new DirectionalDerivative(
            Vector.of(
                (sinSin * right.get(0) - cosSin * right.get(1)) / determinant,
                (cosCos * right.get(1) - cosSin * right.get(0)) / determinant)));
  }
}
