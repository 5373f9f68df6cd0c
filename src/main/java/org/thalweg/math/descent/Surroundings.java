package org.thalweg.math.descent;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;

/** Looks around a point that has no derivatives to tell what the ground does there. */
final class Surroundings {
  /** How far, compared with the region's diagonal. */
  private static final double[] DISTANCES = {1e-3, 1e-5, 1e-7};

  private static final int DIRECTIONS = 64;

  private Surroundings() {}

  /**
   * Says whether the ground around the current point is higher, or has no value, in every direction
   * tried: both on a line, {@value #DIRECTIONS} in the plane of the first two coordinates.
   */
  static boolean isLowest(Situation situation) {
    Objective objective = situation.descent().objective();
    Vector here = situation.current().point();
    double value = situation.current().value();
    return DoubleStream.of(DISTANCES)
        .map(share -> share * situation.region().diagonal())
        .allMatch(distance ->
            IntStream.range(0, DIRECTIONS)
                .mapToObj(k -> here.plus(direction(here.length(), k).times(distance)))
                .noneMatch(there -> objective.value(there) <= value));
  }

  private static Vector direction(int dimension, int k) {
    double angle = 2 * StrictMath.PI * k / DIRECTIONS;
    double[] components = new double[dimension];
    components[0] = dimension == 1 ? (k % 2 == 0 ? 1 : -1) : StrictMath.cos(angle);
    if (dimension > 1) {
      components[1] = StrictMath.sin(angle);
    }
    return Vector.of(components);
  }
}
