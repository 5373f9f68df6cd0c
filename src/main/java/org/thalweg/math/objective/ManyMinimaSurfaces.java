package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** Surfaces with several lowest points: the start decides which one a descent finds. */
final class ManyMinimaSurfaces {
  private ManyMinimaSurfaces() {}

  static List<LossSurface> all() {
    return List.of(twoValleys(), himmelblau(), styblinskiTang(), mccormick(), goldsteinPrice());
  }

  /**
   * Two valleys with a ridge between them, the western one deeper.
   *
   * <p>Minima: −0.3054 at (−1.0356, 0), 0.2941 at (0.9601, 0).
   *
   * <p>Source: A textbook example: the double-well potential, tilted.
   */
  private static LossSurface twoValleys() {
    return new LossSurface(
        "two-valleys",
        SurfaceGroup.MANY_MINIMA,
        "(x^2 - 1)^2 + y^2 + 0.3x",
        Domain.square(2),
        List.of(
            minimum(-1.0355787140888537, 0, -0.30542848374391596),
            minimum(0.9601495555191055, 0, 0.29414648102826285)),
        Vector.of(0.1, 1.5),
        0.05,
        "A textbook example: the double-well potential, tilted");
  }

  /**
   * Himmelblau's function: four valleys, equally deep.
   *
   * <p>Minima: four, all 0.
   *
   * <p>Source: Himmelblau, Applied nonlinear programming, 1972.
   */
  private static LossSurface himmelblau() {
    return new LossSurface(
        "himmelblau",
        SurfaceGroup.MANY_MINIMA,
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        Domain.square(6),
        List.of(
            minimum(3, 2, 0),
            minimum(3.5844283403304917, -1.8481265269644036, 0),
            minimum(-3.779310253377747, -3.2831859912861696, 0),
            minimum(-2.805118086952745, 3.131312518250573, 0)),
        Vector.of(-0.5, 2.2),
        0.012,
        "Himmelblau, Applied nonlinear programming, 1972");
  }

  /**
   * Four valleys of different depth.
   *
   * <p>Minima: −78.3323, two at −64.1956, −50.0589.
   *
   * <p>Source: Styblinski and Tang, Experiments in nonconvex optimization, 1990.
   */
  private static LossSurface styblinskiTang() {
    return new LossSurface(
        "styblinski-tang",
        SurfaceGroup.MANY_MINIMA,
        "(x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)/2",
        Domain.square(5),
        List.of(
            minimum(-2.903534027771177, -2.903534027771177, -78.33233140754282),
            minimum(-2.903534027771177, 2.746802770990837, -64.19561235905536),
            minimum(2.746802770990837, -2.903534027771177, -64.19561235905536),
            minimum(2.746802770990837, 2.746802770990837, -50.05889331056788)),
        Vector.of(0.4, 4),
        0.015,
        "Styblinski and Tang, Experiments in nonconvex optimization, 1990");
  }

  /**
   * McCormick's function: a long slope with two valleys behind each other.
   *
   * <p>Minima in the domain: −1.9132 at (−0.5472, −1.5472), 1.2284 at (2.5944, 1.5944).
   *
   * <p>Source: McCormick, Computability of global solutions to factorable nonconvex programs, 1976.
   */
  private static LossSurface mccormick() {
    return new LossSurface(
        "mccormick",
        SurfaceGroup.MANY_MINIMA,
        "sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1",
        Domain.of(-1.5, 4, -3, 4),
        List.of(
            minimum(-0.5471975511965977, -1.5471975511965979, -1.9132229549810364),
            minimum(2.5943951023931957, 1.5943951023931955, 1.2283696986087569)),
        Vector.of(-1, 3.5),
        0.1,
        "McCormick, Computability of global solutions to factorable nonconvex programs, 1976");
  }

  /**
   * Heights from 3 to a million: the learning rate that fits the valley floor is far too big on the
   * slopes.
   *
   * <p>Minima: 3 at (0, −1), 30 at (−0.6, −0.4), 84 at (1.8, 0.2), 840 at (1.2, 0.8).
   *
   * <p>Source: Goldstein and Price, On descent from local minima, 1971.
   */
  private static LossSurface goldsteinPrice() {
    return new LossSurface(
        "goldstein-price",
        SurfaceGroup.MANY_MINIMA,
        "(1 + (x + y + 1)^2*(19 - 14x + 3x^2 - 14y + 6x*y + 3y^2))"
            + "*(30 + (2x - 3y)^2*(18 - 32x + 12x^2 + 48y - 36x*y + 27y^2))",
        Domain.square(2),
        List.of(
            minimum(0, -1, 3),
            minimum(-0.6, -0.4, 30),
            minimum(1.8, 0.2, 84),
            minimum(1.2, 0.8, 840)),
        Vector.of(-0.5, 0.3),
        0.00001,
        "Goldstein and Price, On descent from local minima, 1971");
  }
}
