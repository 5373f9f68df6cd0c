package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formulas as deep and as tall as they may be: whatever takes exponential time with their depth
 * does not come back within the time limit of a test.
 */
class BoundedWorkTest {

  @ParameterizedTest
  @ValueSource(strings = {"ln", "sin", "sqrt", "abs", "sigmoid", "exp"})
  void theDeepestNestIsWrittenAndWorkedOut(String function) {
    int depth = Math.min(Limits.DEPTH, (Limits.CHARACTERS - 1) / (function.length() + 2));
    Expression nest =
        Formula.parse((function + "(").repeat(depth - 1) + "x" + ")".repeat(depth - 1));
    assertTrue(nest.toTex().length() > depth);
    Derivation derivation = Derivation.of(nest, "x");
    assertTrue(derivation.lines().size() > 1);
    assertFalse(derivation.derivative().toTex().isEmpty());
  }

  /**
   * A tower of powers has more sums to multiply out than there is work to spend. Its slope by the
   * recursion T' = T·(U'·ln x + U/x) for T = x^U.
   */
  @ParameterizedTest
  @ValueSource(ints = {3, 8, 20, 40})
  void aTowerOfPowersKeepsItsSlope(int height) {
    double x = 1.2;
    double tower = x;
    double slope = 1;
    for (int i = 1; i < height; i++) {
      double higher = StrictMath.pow(x, tower);
      slope = higher * (slope * StrictMath.log(x) + tower / x);
      tower = higher;
    }
    Expression formula = Formula.parse("x" + "^x".repeat(height - 1));
    Map<String, Double> at = Map.of("x", x);
    assertEquals(tower, formula.evaluate(at), 1e-12 * tower);
    assertEquals(slope, formula.partialDerivative("x").evaluate(at), 1e-9 * slope);
  }

  @Test
  void ordinaryFormulasAreStillMultipliedOut() {
    assertEquals("2*x+1", Formula.parse("(x+1)^2-x^2").simplified().toText());
  }
}
