package org.thalweg.math.objective;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces with a lowest point in every ripple, 121 in their domain. */
final class RippledSurfaces {
  private RippledSurfaces() {}

  static List<LossSurface> all() {
    return List.of(rastrigin(), ackley());
  }

  /**
   * Rastrigin's egg box: a bowl full of dips.
   *
   * <p>Minima: 0 at (0, 0) and one near every pair of whole numbers.
   *
   * <p>Source: Rastrigin, Systems of extremal control, 1974.
   */
  private static LossSurface rastrigin() {
    return new LossSurface(
        "rastrigin",
        SurfaceGroup.MANY_MINIMA,
        "20 + x^2 + y^2 - 10cos(2pi*x) - 10cos(2pi*y)",
        Domain.square(5.12),
        RippleMinima.rastrigin(),
        Vector.of(2.3, -1.7),
        0.002,
        "Rastrigin, Systems of extremal control, 1974");
  }

  /**
   * Ackley's function: a rippled plain with a deep funnel.
   *
   * <p>Minima: 0 at (0, 0), where the funnel has a tip and no gradient, and one near every pair of
   * whole numbers.
   *
   * <p>Source: Ackley, A connectionist machine for genetic hillclimbing, 1987.
   */
  private static LossSurface ackley() {
    return new LossSurface(
        "ackley",
        SurfaceGroup.MANY_MINIMA,
        "e + 20 - 20exp(-0.2sqrt((x^2 + y^2)/2)) - exp((cos(2pi*x) + cos(2pi*y))/2)",
        Domain.square(5),
        RippleMinima.ackley(),
        Vector.of(2.4, 1.3),
        0.02,
        "Ackley, A connectionist machine for genetic hillclimbing, 1987");
  }
}
