package org.thalweg.math.objective;

import java.util.List;
import java.util.Optional;

/** The catalogue of curves, from the straight line to those with corners and edges. */
public final class Curves {
  private static final List<Curve> ALL =
      List.of(
          curve("line", "5x", -1, 5, 2, 1),
          curve("square", "x^2", -2, 5, 3, 1),
          curve("cube", "x^3", -2, 2, 1, 0.5),
          curve("reciprocal", "1/x", -4, 4, 1, 1),
          curve("root", "sqrt(x)", -1, 9, 4, 4),
          curve("sine", "sin(x)", -7, 7, 1, 2),
          curve("exponential", "exp(x)", -3, 3, 0, 1),
          curve("logarithm", "ln(x)", -1, 6, 1, 2),
          curve("absolute", "abs(x)", -4, 4, 2, 1),
          curve("relu", "relu(x)", -4, 4, 2, 1),
          curve("sigmoid", "sigmoid(x)", -6, 6, 0, 2),
          curve("two-valleys", "x^4/4 - 2x^2 + x/2 + 6", -3.2, 3.2, -0.5, 1),
          car(),
          crop());

  private Curves() {}

  /** All of them, in the order in which a list shows them. */
  public static List<Curve> all() {
    return ALL;
  }

  /** The curve with this id, if there is one. */
  public static Optional<Curve> byId(String id) {
    return ALL.stream().filter(curve -> curve.id().equals(id)).findFirst();
  }

  private static Curve curve(
      String id, String formula, double low, double high, double point, double change) {
    return new Curve(id, formula, "x", new Interval(low, high), point, change, 0.1);
  }

  /**
   * The distance, in metres, of a car that pulls away and comes to rest after 10 seconds and 100
   * metres. Its speed is 6t − 0.6t² metres per second, at most 15.
   */
  private static Curve car() {
    return new Curve("car", "3t^2 - 0.2t^3", "t", new Interval(0, 10), 4, 2, 0.1);
  }

  /**
   * A made-up field's yield, in tonnes per hectare, against x kilograms of nitrogen per hectare: a
   * quadratic response, the usual first model, with its top at 160 kilograms.
   */
  private static Curve crop() {
    return new Curve("crop", "2.4 + 0.048x - 0.00015x^2", "x", new Interval(0, 220), 60, 40, 1000);
  }
}
