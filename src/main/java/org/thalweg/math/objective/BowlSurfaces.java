package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces with one valley that is round or nearly so. */
final class BowlSurfaces {
  private BowlSurfaces() {}

  static List<LossSurface> all() {
    return List.of(bowl(), booth(), matyas());
  }

  /**
   * The round bowl: the gradient points straight away from the lowest point.
   *
   * <p>Minimum: 0 at (0, 0). Curvature 2 in every direction.
   *
   * <p>Source: De Jong, An analysis of the behavior of a class of genetic adaptive systems, 1975,
   * function 1 in two variables.
   */
  private static LossSurface bowl() {
    return new LossSurface(
        "bowl",
        SurfaceGroup.BOWLS,
        "x^2 + y^2",
        Domain.square(3),
        List.of(minimum(0, 0, 0)),
        Vector.of(-2.4, 1.8),
        0.1,
        "De Jong, An analysis of the behavior of a class of genetic adaptive systems, 1975, function 1 in two variables");
  }

  /**
   * Booth's function: a slanted bowl, nine times as steep across as along.
   *
   * <p>Minimum: 0 at (1, 3). Curvatures 2 and 18.
   *
   * <p>Source: Jamil and Yang, A literature survey of benchmark functions, 2013, number 17.
   */
  private static LossSurface booth() {
    return new LossSurface(
        "booth",
        SurfaceGroup.BOWLS,
        "(x + 2y - 7)^2 + (2x + y - 5)^2",
        Domain.square(10),
        List.of(minimum(1, 3, 0)),
        Vector.of(-8, 7),
        0.1,
        "Jamil and Yang, A literature survey of benchmark functions, 2013, number 17");
  }

  /**
   * Matyas' function: a shallow dish with a flat diagonal.
   *
   * <p>Minimum: 0 at (0, 0). Curvatures 0.04 and 1.
   *
   * <p>Source: Jamil and Yang, A literature survey of benchmark functions, 2013, number 71.
   */
  private static LossSurface matyas() {
    return new LossSurface(
        "matyas",
        SurfaceGroup.BOWLS,
        "0.26(x^2 + y^2) - 0.48x*y",
        Domain.square(10),
        List.of(minimum(0, 0, 0)),
        Vector.of(9, -6),
        1,
        "Jamil and Yang, A literature survey of benchmark functions, 2013, number 71");
  }
}
