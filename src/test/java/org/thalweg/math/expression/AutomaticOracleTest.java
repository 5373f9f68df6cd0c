package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * First and second derivatives against Hipparchus, which computes them by automatic
 * differentiation.
 */
class AutomaticOracleTest {
  private static final DSFactory FACTORY = new DSFactory(2, 2);
  private static final double TOLERANCE = 1e-9;
  private static final Pattern DIVIDED_BY_ZERO = Pattern.compile("/0(?![.\\d])");

  static Stream<String> formulas() {
    return SampleFormulas.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void derivativesAgreeWithHipparchus(String text) {
    assertTrue(compare(Formula.parse(text), 20, 11, TOLERANCE) > 0, "no point in the domain");
  }

  @Test
  void derivativesOfRandomTreesAgreeWithHipparchus() {
    Random random = new Random(3);
    int compared = 0;
    for (int i = 0; i < 3000; i++) {
      Expression tree = SampleFormulas.random(random, 4);
      if (!DIVIDED_BY_ZERO.matcher(tree.simplified().toText()).find()) {
        compared += compare(tree, 3, i, 1e-6);
      }
    }
    assertTrue(compared > 2000, "points compared: " + compared);
  }

  private static int compare(Expression formula, int points, long seed, double tolerance) {
    Expression byX = formula.partialDerivative("x");
    Expression byY = formula.partialDerivative("y");
    Expression byXX = byX.partialDerivative("x");
    Expression byXY = byX.partialDerivative("y");
    int compared = 0;
    for (Map<String, Double> point : SampleFormulas.points(points, seed)) {
      DerivativeStructure expected = automatic(formula, point);
      boolean moderate =
          DoubleStream.of(expected.getAllDerivatives()).allMatch(number -> Math.abs(number) < 1e7);
      if (moderate && SampleFormulas.isStable(formula, point)) {
        String message = formula.toText() + " at " + point;
        near(expected.getPartialDerivative(1, 0), byX, point, tolerance, message);
        near(expected.getPartialDerivative(0, 1), byY, point, tolerance, message);
        near(expected.getPartialDerivative(2, 0), byXX, point, tolerance, message);
        near(expected.getPartialDerivative(1, 1), byXY, point, tolerance, message);
        compared++;
      }
    }
    return compared;
  }

  private static void near(
      double expected,
      Expression derivative,
      Map<String, Double> point,
      double tolerance,
      String message) {
    double value = derivative.evaluate(point);
    String explained = message + ": " + derivative.toText();
    assertEquals(expected, value, tolerance * (1 + Math.abs(expected)), explained);
  }

  private static DerivativeStructure automatic(Expression tree, Map<String, Double> point) {
    return switch (tree) {
      case Expression.Constant(double value) -> FACTORY.constant(value);
      case Expression.NamedConstant constant -> FACTORY.constant(constant.value());
      case Expression.Variable(String name) ->
          FACTORY.variable(name.equals("x") ? 0 : 1, point.getOrDefault(name, 0.0));
      case Expression.Negation(Expression u) -> automatic(u, point).negate();
      case Expression.Sum(Expression u, Expression v) ->
          automatic(u, point).add(automatic(v, point));
      case Expression.Difference(Expression u, Expression v) ->
          automatic(u, point).subtract(automatic(v, point));
      case Expression.Product(Expression u, Expression v) ->
          automatic(u, point).multiply(automatic(v, point));
      case Expression.Quotient(Expression u, Expression v) ->
          automatic(u, point).divide(automatic(v, point));
      case Expression.Power(Expression u, Expression v) -> power(u, v, point);
      case Expression.Call(Function function, List<Expression> arguments) ->
          arguments.stream()
              .map(argument -> automatic(argument, point))
              .reduce((u, v) -> chosen(function, u, v))
              .map(u -> applied(function, u))
              .orElseThrow();
    };
  }

  private static DerivativeStructure power(Expression u, Expression v, Map<String, Double> point) {
    double exponent = v.variables().isEmpty() ? v.evaluate(point) : Double.NaN;
    return exponent == Math.rint(exponent)
        ? automatic(u, point).pow((int) exponent)
        : v.variables().isEmpty()
            ? automatic(u, point).pow(exponent)
            : automatic(v, point).multiply(automatic(u, point).log()).exp();
  }

  private static DerivativeStructure chosen(
      Function function, DerivativeStructure u, DerivativeStructure v) {
    return (function == Function.MAX) == u.getValue() > v.getValue() ? u : v;
  }

  private static DerivativeStructure applied(Function function, DerivativeStructure u) {
    return switch (function) {
      case SQRT -> u.sqrt();
      case ABS -> u.abs();
      case EXP -> u.exp();
      case LN -> u.log();
      case LOG10 -> u.log10();
      case LOG2 -> u.log().divide(Math.log(2));
      case SIN -> u.sin();
      case COS -> u.cos();
      case TAN -> u.tan();
      case ASIN -> u.asin();
      case ACOS -> u.acos();
      case ATAN -> u.atan();
      case SINH -> u.sinh();
      case COSH -> u.cosh();
      case TANH -> u.tanh();
      case MIN, MAX -> u;
      case SIGMOID -> u.negate().exp().add(1).reciprocal();
      case RELU -> u.getValue() > 0 ? u : FACTORY.constant(u.getValue() < 0 ? 0 : Double.NaN);
    };
  }
}
