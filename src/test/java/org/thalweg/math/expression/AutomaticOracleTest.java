package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * First and second derivatives against Hipparchus, which computes them by automatic
 * differentiation.
 */
class AutomaticOracleTest {
  private static final double TOLERANCE = 1e-9;

  static Stream<String> formulas() {
    return SampleFormulas.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void derivativesAgreeWithHipparchus(String text) {
    assertTrue(compare(Formula.parse(text), 20, 11, TOLERANCE) > 0, "no point in the domain");
  }

  private static int compare(Expression formula, int points, long seed, double tolerance) {
    Expression byX = formula.partialDerivative("x");
    Expression byY = formula.partialDerivative("y");
    Expression byXX = byX.partialDerivative("x");
    Expression byXY = byX.partialDerivative("y");
    int compared = 0;
    for (Map<String, Double> point : SampleFormulas.points(points, seed)) {
      DerivativeStructure expected = AutomaticOracle.of(formula, point);
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
}
