package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces whose valley is much steeper across than along. */
final class ValleySurfaces {
  private ValleySurfaces() {}

  static List<LossSurface> all() {
    return List.of(stretchedValley(), ravine(), rosenbrock(), beale());
  }

  /**
   * A valley 20 times as curved across as along.
   *
   * <p>Minimum: 0 at (0, 0). Curvatures 1 and 20.
   *
   * <p>Source: Goh, Why momentum really works, Distill, 2017, a convex quadratic with condition
   * number 20.
   */
  private static LossSurface stretchedValley() {
    return new LossSurface(
        "stretched-valley",
        SurfaceGroup.VALLEYS,
        "(x^2 + 20y^2)/2",
        Domain.square(5),
        List.of(minimum(0, 0, 0)),
        Vector.of(-4.5, 1.5),
        0.08,
        "Goh, Why momentum really works, Distill, 2017, a convex quadratic with condition number 20");
  }

  /**
   * A valley 100 times as curved across as along, lying on the diagonal.
   *
   * <p>Minimum: 0 at (0, 0). Curvatures 1 and 100.
   *
   * <p>Source: Goh, Why momentum really works, Distill, 2017, a convex quadratic with condition
   * number 100, turned by 45 degrees.
   */
  private static LossSurface ravine() {
    return new LossSurface(
        "ravine",
        SurfaceGroup.VALLEYS,
        "(x + y)^2/4 + 25(x - y)^2",
        Domain.square(4),
        List.of(minimum(0, 0, 0)),
        Vector.of(-3.5, -2.5),
        0.015,
        "Goh, Why momentum really works, Distill, 2017, a convex quadratic with condition number 100, turned by 45 degrees");
  }

  /**
   * Rosenbrock's banana: a steep curved valley with an almost flat floor.
   *
   * <p>Minimum: 0 at (1, 1). Curvatures there 0.39936 and 1001.6.
   *
   * <p>Source: Rosenbrock, An automatic method for finding the greatest or least value of a
   * function, 1960.
   */
  private static LossSurface rosenbrock() {
    return new LossSurface(
        "rosenbrock",
        SurfaceGroup.VALLEYS,
        "(1 - x)^2 + 100(y - x^2)^2",
        Domain.of(-2, 2, -1, 3),
        List.of(minimum(1, 1, 0)),
        Vector.of(-1.2, 1),
        0.001,
        "Rosenbrock, An automatic method for finding the greatest or least value of a function, 1960");
  }

  /**
   * Beale's function: steep walls at the corners, a flat valley between.
   *
   * <p>Minimum: 0 at (3, 0.5).
   *
   * <p>Source: Beale, On an iterative method for finding a local minimum of a function of more than
   * one variable, 1958.
   */
  private static LossSurface beale() {
    return new LossSurface(
        "beale",
        SurfaceGroup.VALLEYS,
        "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
        Domain.square(4.5),
        List.of(minimum(3, 0.5, 0)),
        Vector.of(1, 1.5),
        0.01,
        "Beale, On an iterative method for finding a local minimum of a function of more than one variable, 1958");
  }
}
