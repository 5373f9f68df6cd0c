package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompiledExpressionTest {
  private static final List<String> ORDER = List.of("x", "y");

  @Test
  void givesTheSameBitsAsTheTree() {
    for (String text : SampleFormulas.all()) {
      Expression formula = Formula.parse(text);
      compareBits(
          List.of(formula, formula.partialDerivative("x"), formula.partialDerivative("y")), 5);
    }
  }

  @Test
  void givesTheSameBitsAsRandomTrees() {
    Random random = new Random(4);
    for (int i = 0; i < 5000; i++) {
      compareBits(List.of(SampleFormulas.random(random, 5), SampleFormulas.random(random, 3)), i);
    }
  }

  private static void compareBits(List<Expression> expressions, long seed) {
    CompiledExpression compiled = CompiledExpression.compile(expressions, ORDER);
    double[] scratch = new double[compiled.scratchSize()];
    double[] results = new double[expressions.size()];
    for (Map<String, Double> point : SampleFormulas.points(6, seed)) {
      Arrays.fill(scratch, Double.NaN);
      double[] components = {point.getOrDefault("x", 0.0), point.getOrDefault("y", 0.0)};
      compiled.evaluate(components, results, scratch);
      for (int i = 0; i < results.length; i++) {
        double expected = expressions.get(i).evaluate(point);
        String message = expressions.get(i).toText() + " at " + point;
        assertEquals(
            Double.doubleToLongBits(expected), Double.doubleToLongBits(results[i]), message);
      }
    }
  }

  @Test
  void derivativesAgreeWithCentralDifferences() {
    for (String text : List.of("x^2*sin(y)", "(x^2+y-11)^2+(x+y^2-7)^2", "exp(-x^2)*tanh(y)")) {
      Expression formula = Formula.parse(text);
      CompiledExpression compiled =
          CompiledExpression.compile(List.of(formula, formula.partialDerivative("x")), ORDER);
      double[] scratch = new double[compiled.scratchSize()];
      double[] middle = new double[2];
      double[] above = new double[2];
      double[] below = new double[2];
      double h = 1e-5;
      compiled.evaluate(new double[] {0.7, 1.3}, middle, scratch);
      compiled.evaluate(new double[] {0.7 + h, 1.3}, above, scratch);
      compiled.evaluate(new double[] {0.7 - h, 1.3}, below, scratch);
      assertEquals((above[0] - below[0]) / (2 * h), middle[1], 1e-7, text);
    }
  }

  @Test
  void sharesWhatValueAndDerivativesHaveInCommon() {
    Expression value = Formula.parse("exp(sin(x*y))");
    int alone = CompiledExpression.compile(List.of(value), ORDER).scratchSize();
    int together =
        CompiledExpression.compile(
                List.of(value, value.partialDerivative("x"), value.partialDerivative("y")), ORDER)
            .scratchSize();
    assertEquals(5, alone);
    assertEquals(alone + 5, together, "one cosine and two products for each derivative");
  }

  @Test
  void outputsMayBeVariablesAndConstantsAndMayRepeat() {
    Expression x = Formula.parse("x");
    CompiledExpression compiled =
        CompiledExpression.compile(List.of(x, Formula.parse("3"), x), ORDER);
    double[] results = new double[compiled.outputCount()];
    compiled.evaluate(new double[] {2, 5}, results, new double[compiled.scratchSize()]);
    assertEquals(List.of(2.0, 3.0, 2.0), Arrays.stream(results).boxed().toList());
  }

  @Test
  void refusesAVariableWithoutAPlace() {
    List<Expression> formula = List.of(Formula.parse("z"));
    assertThrows(IllegalArgumentException.class, () -> CompiledExpression.compile(formula, ORDER));
  }
}
