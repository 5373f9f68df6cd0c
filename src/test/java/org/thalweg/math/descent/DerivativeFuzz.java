package org.thalweg.math.descent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.thalweg.math.expression.AutomaticOracle;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.SampleFormulas;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * Random formulas at random points of all signs: value, gradient, Hessian and the limit of the
 * learning rate as a descent uses them, against automatic differentiation by Hipparchus.
 *
 * <p>Points where the oracle's own numbers change with the twelfth digit of the point are left out,
 * and so are points where a part of the formula is over 10⁴ or a derivative over 10⁷: there both
 * are only rounding.
 */
final class DerivativeFuzz {
  private static final double TOLERANCE = 1e-6;
  private static final double LARGEST = 1e7;
  private static final double LARGEST_PART = 1e4;
  private static final List<String> VARIABLES = List.of("x", "y");

  /** What differs. */
  enum Cause {
    VALUE,
    GRADIENT,
    HESSIAN,
    LIMIT,
    /** Derivatives where the oracle finds no value. */
    TOO_MUCH
  }

  private final Map<Cause, Integer> mismatches = new EnumMap<>(Cause.class);
  private final StringBuilder examples = new StringBuilder();
  private int points;

  /** Compares so many trees, and says how often what differs. */
  static DerivativeFuzz of(long seed, int trees) {
    DerivativeFuzz fuzz = new DerivativeFuzz();
    Random random = new Random(seed);
    for (int i = 0; i < trees; i++) {
      Expression tree = SampleFormulas.random(random, 1 + random.nextInt(4));
      double size = random.nextInt(5) == 0 ? 20 : 3;
      Vector point = Vector.of(size * random.nextGaussian(), size * random.nextGaussian());
      try {
        fuzz.compare(new FormulaObjective(tree, VARIABLES), point);
      } catch (FormulaException tooLarge) {
        continue;
      }
    }
    return fuzz;
  }

  Map<Cause, Integer> mismatches() {
    return mismatches;
  }

  /** How many points were compared. */
  int points() {
    return points;
  }

  @Override
  public String toString() {
    return "%,d points compared, mismatches %s%n%s".formatted(points, mismatches, examples);
  }

  private void compare(FormulaObjective objective, Vector point) {
    Map<String, Double> values = Map.of("x", point.get(0), "y", point.get(1));
    if (AutomaticOracle.exceeds(LARGEST_PART, objective.expression(), values)) {
      return;
    }
    double[] oracle = oracle(objective.expression(), point);
    double[] moved = oracle(objective.expression(), point.times(1 + 1e-12));
    if (Double.isNaN(oracle[0]) && Double.isNaN(moved[0])) {
      boolean nothing = Double.isNaN(objective.gradient(point).norm());
      check(nothing, Cause.TOO_MUCH, objective, point, oracle);
      return;
    }
    if (!areSteady(oracle, moved)) {
      return;
    }
    points++;
    compareDerivatives(objective, point, oracle);
    compareLimits(objective, point, oracle);
  }

  private void compareDerivatives(FormulaObjective objective, Vector point, double[] oracle) {
    Vector gradient = objective.gradient(point);
    Matrix hessian = objective.hessian(point);
    boolean value = near(oracle[0], objective.value(point), oracle[0]);
    check(value, Cause.VALUE, objective, point, oracle);
    boolean slopes =
        near(oracle[2], gradient.get(0), oracle[2]) && near(oracle[1], gradient.get(1), oracle[1]);
    check(slopes, Cause.GRADIENT, objective, point, oracle);
    double size = size(oracle);
    boolean bends =
        near(oracle[5], hessian.get(0, 0), size)
            && near(oracle[4], hessian.get(0, 1), size)
            && near(oracle[3], hessian.get(1, 1), size);
    check(bends, Cause.HESSIAN, objective, point, oracle);
  }

  private void compareLimits(FormulaObjective objective, Vector point, double[] oracle) {
    double middle = (oracle[5] + oracle[3]) / 2;
    double steepest = middle + Math.hypot((oracle[5] - oracle[3]) / 2, oracle[4]);
    if (steepest > 1e-3 * size(oracle) && steepest > 1e-6) {
      double limit =
          LearningRateLimits.of(new GradientDescent(1), Curvature.at(objective, point))
              .limit()
              .orElse(Double.NaN);
      check(near(steepest, 2 / limit, size(oracle)), Cause.LIMIT, objective, point, oracle);
    }
  }

  private static double size(double[] oracle) {
    return Math.max(Math.abs(oracle[5]), Math.max(Math.abs(oracle[3]), Math.abs(oracle[4])));
  }

  /** The value, then the derivatives by y, x, yy, xy, xx, in the order of the oracle. */
  private static double[] oracle(Expression tree, Vector point) {
    DerivativeStructure structure =
        AutomaticOracle.of(tree, Map.of("x", point.get(0), "y", point.get(1)));
    return new double[] {
      structure.getValue(),
      structure.getPartialDerivative(0, 1),
      structure.getPartialDerivative(1, 0),
      structure.getPartialDerivative(0, 2),
      structure.getPartialDerivative(1, 1),
      structure.getPartialDerivative(2, 0)
    };
  }

  private static boolean areSteady(double[] oracle, double[] moved) {
    for (int i = 0; i < oracle.length; i++) {
      double change = Math.abs(oracle[i] - moved[i]);
      if (!(Math.abs(oracle[i]) < LARGEST) || !(change <= 1e-8 * (1 + Math.abs(oracle[i])))) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(double expected, double number, double size) {
    return Math.abs(expected - number) <= TOLERANCE * (1 + Math.abs(size));
  }

  private void check(
      boolean right, Cause cause, FormulaObjective objective, Vector point, double[] oracle) {
    if (!right && mismatches.merge(cause, 1, Integer::sum) <= 20) {
      examples.append(
          "%s: %s at %s, oracle %s%n"
              .formatted(
                  cause, objective.expression().toText(), point, Vector.of(oracle).toString()));
    }
  }

  /** Compares as many trees as asked for, a million by default, and prints what differs. */
  public static void main(String[] arguments) {
    int trees = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    DerivativeFuzz fuzz = of(1, trees);
    System.out.print("%,d trees: %s".formatted(trees, fuzz));
    System.exit(fuzz.mismatches.isEmpty() ? 0 : 1);
  }
}
