package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces with flat ground, cliffs and corners. */
final class PlateauSurfaces {
  private PlateauSurfaces() {}

  static List<LossSurface> all() {
    return List.of(plateauCliff(), kink());
  }

  /**
   * A well in a plateau: nearly flat ground, then a steep wall.
   *
   * <p>Minimum: 0 at (−1, −1). Curvature 2 there.
   *
   * <p>Source: Made for this catalogue; the idea: Hochreiter, Untersuchungen zu dynamischen
   * neuronalen Netzen, 1991.
   */
  private static LossSurface plateauCliff() {
    return new LossSurface(
        "plateau-cliff",
        SurfaceGroup.PLATEAUS,
        "3tanh(((x + 1)^2 + (y + 1)^2)/3)",
        Domain.square(4),
        List.of(minimum(-1, -1, 0)),
        Vector.of(1.4, 1.2),
        0.3,
        "Made for this catalogue; the idea: Hochreiter, Untersuchungen zu dynamischen neuronalen Netzen, 1991");
  }

  /**
   * Four flat faces that meet in edges: the slope never shrinks on the way down.
   *
   * <p>Minimum: 0 at (0, 0), where there is no gradient.
   *
   * <p>Source: Boyd, Xiao and Mutapcic, Subgradient methods, 2003.
   */
  private static LossSurface kink() {
    return new LossSurface(
        "kink",
        SurfaceGroup.PLATEAUS,
        "abs(x) + 2abs(y)",
        Domain.square(3),
        List.of(minimum(0, 0, 0)),
        Vector.of(-2.45, 1.35),
        0.1,
        "Boyd, Xiao and Mutapcic, Subgradient methods, 2003");
  }
}
