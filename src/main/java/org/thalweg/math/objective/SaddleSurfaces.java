package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces with a pass: the gradient is zero there, yet it is no lowest point. */
final class SaddleSurfaces {
  private SaddleSurfaces() {}

  static List<LossSurface> all() {
    return List.of(saddle(), monkeySaddle(), sixHumpCamel(), threeHumpCamel());
  }

  /**
   * The horse saddle: a valley one way, a ridge the other.
   *
   * <p>No minimum: it falls for ever to the north and south. Curvatures 2 and −2.
   *
   * <p>Source: A textbook example of differential calculus; Dauphin et al., Identifying and
   * attacking the saddle point problem, 2014.
   */
  private static LossSurface saddle() {
    return new LossSurface(
        "saddle",
        SurfaceGroup.SADDLES,
        "x^2 - y^2",
        Domain.square(3),
        List.of(),
        Vector.of(2.4, 0.01),
        0.1,
        "A textbook example of differential calculus; Dauphin et al., Identifying and attacking the saddle point problem, 2014");
  }

  /**
   * A saddle with a third dip, for the tail: even the curvature is zero in its middle.
   *
   * <p>No minimum: it falls for ever in three directions.
   *
   * <p>Source: Hilbert and Cohn-Vossen, Anschauliche Geometrie, 1932, section 29.
   */
  private static LossSurface monkeySaddle() {
    return new LossSurface(
        "monkey-saddle",
        SurfaceGroup.SADDLES,
        "x^3 - 3x*y^2",
        Domain.square(2),
        List.of(),
        Vector.of(1.6, 0.02),
        0.02,
        "Hilbert and Cohn-Vossen, Anschauliche Geometrie, 1932, section 29");
  }

  /**
   * Six dips with passes between them.
   *
   * <p>Minima: two at −1.0316, two at −0.2155, two at 2.1043.
   *
   * <p>Source: Dixon and Szegö, Towards global optimisation 2, 1978.
   */
  private static LossSurface sixHumpCamel() {
    return new LossSurface(
        "six-hump-camel",
        SurfaceGroup.SADDLES,
        "(4 - 2.1x^2 + x^4/3)*x^2 + x*y + (4y^2 - 4)*y^2",
        Domain.of(-2, 2, -1.2, 1.2),
        List.of(
            minimum(-0.08984201310031806, 0.7126564030207396, -1.0316284534898774),
            minimum(0.08984201310031806, -0.7126564030207396, -1.0316284534898774),
            minimum(-1.703606714969981, 0.7960835686726251, -0.21546382438371764),
            minimum(1.703606714969981, -0.7960835686726251, -0.21546382438371764),
            minimum(-1.6071047529201972, -0.5686514548841314, 2.1042503103112584),
            minimum(1.6071047529201972, 0.5686514548841314, 2.1042503103112584)),
        Vector.of(-1.2, 0.05),
        0.02,
        "Dixon and Szegö, Towards global optimisation 2, 1978");
  }

  /**
   * Three dips in a row, the deepest in the middle.
   *
   * <p>Minima: 0 at (0, 0), two at 0.2986.
   *
   * <p>Source: Jamil and Yang, A literature survey of benchmark functions, 2013, number 29.
   */
  private static LossSurface threeHumpCamel() {
    return new LossSurface(
        "three-hump-camel",
        SurfaceGroup.SADDLES,
        "2x^2 - 1.05x^4 + x^6/6 + x*y + y^2",
        Domain.square(2.2),
        List.of(
            minimum(0, 0, 0),
            minimum(-1.7475523458302888, 0.8737761729151444, 0.2986384422368598),
            minimum(1.7475523458302888, -0.8737761729151444, 0.2986384422368598)),
        Vector.of(1.2, 1.8),
        0.05,
        "Jamil and Yang, A literature survey of benchmark functions, 2013, number 29");
  }
}
