package org.thalweg.math.objective;

import java.util.Map;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * The catalogue's functions written a second time, from the literature, in Hipparchus' numbers that
 * carry their first and second derivatives along: the oracle for formulas and derivatives.
 */
final class SurfacesByHand {
  private static final DSFactory FACTORY = new DSFactory(2, 2);
  private static final double TURN = 2 * Math.PI;

  /** A function of two variables. */
  @FunctionalInterface
  interface Plane {
    DerivativeStructure at(DerivativeStructure x, DerivativeStructure y);
  }

  private static final Map<String, Plane> FUNCTIONS =
      Map.ofEntries(
          Map.entry("bowl", (x, y) -> sq(x).add(sq(y))),
          Map.entry("booth", SurfacesByHand::booth),
          Map.entry(
              "matyas",
              (x, y) -> sq(x).add(sq(y)).multiply(0.26).subtract(x.multiply(y).multiply(0.48))),
          Map.entry("stretched-valley", (x, y) -> sq(x).multiply(0.5).add(sq(y).multiply(10))),
          Map.entry("ravine", (x, y) -> sq(x.add(y)).divide(4).add(sq(x.subtract(y)).multiply(25))),
          Map.entry(
              "rosenbrock",
              (x, y) -> sq(x.negate().add(1)).add(sq(y.subtract(sq(x))).multiply(100))),
          Map.entry("beale", SurfacesByHand::beale),
          Map.entry("saddle", (x, y) -> sq(x).subtract(sq(y))),
          Map.entry("monkey-saddle", (x, y) -> x.pow(3).subtract(x.multiply(sq(y)).multiply(3))),
          Map.entry("six-hump-camel", SurfacesByHand::sixHump),
          Map.entry("three-hump-camel", SurfacesByHand::threeHump),
          Map.entry("two-valleys", (x, y) -> sq(sq(x).subtract(1)).add(sq(y)).add(x.multiply(0.3))),
          Map.entry(
              "himmelblau",
              (x, y) -> sq(sq(x).add(y).subtract(11)).add(sq(x.add(sq(y)).subtract(7)))),
          Map.entry("styblinski-tang", (x, y) -> styblinski(x).add(styblinski(y))),
          Map.entry("mccormick", SurfacesByHand::mccormick),
          Map.entry("goldstein-price", SurfacesByHand::goldsteinPrice),
          Map.entry("rastrigin", (x, y) -> ripple(x).add(ripple(y)).add(20)),
          Map.entry("ackley", SurfacesByHand::ackley),
          Map.entry(
              "plateau-cliff",
              (x, y) -> sq(x.add(1)).add(sq(y.add(1))).divide(3).tanh().multiply(3)),
          Map.entry("kink", (x, y) -> x.abs().add(y.abs().multiply(2))));

  private SurfacesByHand() {}

  /** The function of this surface at a point, with all derivatives up to the second. */
  static DerivativeStructure at(String id, double x, double y) {
    Plane function = FUNCTIONS.get(id);
    if (function == null) {
      throw new IllegalArgumentException("write " + id + " by hand, too");
    }
    return function.at(FACTORY.variable(0, x), FACTORY.variable(1, y));
  }

  private static DerivativeStructure sq(DerivativeStructure number) {
    return number.multiply(number);
  }

  private static DerivativeStructure booth(DerivativeStructure x, DerivativeStructure y) {
    return sq(x.add(y.multiply(2)).subtract(7)).add(sq(x.multiply(2).add(y).subtract(5)));
  }

  private static DerivativeStructure beale(DerivativeStructure x, DerivativeStructure y) {
    DerivativeStructure sum = x.getField().getZero();
    double[] constants = {1.5, 2.25, 2.625};
    for (int i = 1; i <= 3; i++) {
      sum = sum.add(sq(x.multiply(y.pow(i).subtract(1)).add(constants[i - 1])));
    }
    return sum;
  }

  private static DerivativeStructure sixHump(DerivativeStructure x, DerivativeStructure y) {
    return sq(x)
        .multiply(4)
        .subtract(x.pow(4).multiply(2.1))
        .add(x.pow(6).divide(3))
        .add(x.multiply(y))
        .subtract(sq(y).multiply(4))
        .add(y.pow(4).multiply(4));
  }

  private static DerivativeStructure threeHump(DerivativeStructure x, DerivativeStructure y) {
    return sq(x)
        .multiply(2)
        .subtract(x.pow(4).multiply(1.05))
        .add(x.pow(6).divide(6))
        .add(x.multiply(y))
        .add(sq(y));
  }

  private static DerivativeStructure styblinski(DerivativeStructure x) {
    return x.pow(4).subtract(sq(x).multiply(16)).add(x.multiply(5)).divide(2);
  }

  private static DerivativeStructure mccormick(DerivativeStructure x, DerivativeStructure y) {
    return x.add(y)
        .sin()
        .add(sq(x.subtract(y)))
        .subtract(x.multiply(1.5))
        .add(y.multiply(2.5))
        .add(1);
  }

  private static DerivativeStructure goldsteinPrice(DerivativeStructure x, DerivativeStructure y) {
    DerivativeStructure first =
        sq(x)
            .multiply(3)
            .add(sq(y).multiply(3))
            .add(x.multiply(y).multiply(6))
            .subtract(x.add(y).multiply(14))
            .add(19);
    DerivativeStructure second =
        sq(x)
            .multiply(12)
            .add(sq(y).multiply(27))
            .subtract(x.multiply(y).multiply(36))
            .subtract(x.multiply(32))
            .add(y.multiply(48))
            .add(18);
    return sq(x.add(y).add(1))
        .multiply(first)
        .add(1)
        .multiply(sq(x.multiply(2).subtract(y.multiply(3))).multiply(second).add(30));
  }

  private static DerivativeStructure ripple(DerivativeStructure x) {
    return sq(x).subtract(x.multiply(TURN).cos().multiply(10));
  }

  private static DerivativeStructure ackley(DerivativeStructure x, DerivativeStructure y) {
    DerivativeStructure funnel = sq(x).add(sq(y)).divide(2).sqrt().multiply(-0.2).exp();
    DerivativeStructure ripples =
        x.multiply(TURN).cos().add(y.multiply(TURN).cos()).divide(2).exp();
    return funnel.multiply(-20).subtract(ripples).add(Math.E + 20);
  }
}
