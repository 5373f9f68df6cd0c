package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.vector.Vector;

/** Surfaces of users' own formulas, domains and cuts through surfaces. */
class LossSurfaceTest {
  private static final Domain DOMAIN = Domain.of(-3, 5, -2, 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2 + y^2",
        "x^2",
        "sqrt(x) + ln(y)",
        "1/x",
        "abs(x) + abs(y)",
        "sin(x)*cos(y)",
        "1e6*(x^2 + 3y^2)",
        "ln(x - 4.5) + y^2",
        "1e-7*x*y"
      })
  void startSomewhereInTheDomainWithAFirstStepThatStaysThere(String formula) {
    LossSurface surface = LossSurface.ofFormula(formula, DOMAIN);
    assertTrue(surface.isCustom());
    assertTrue(DOMAIN.contains(surface.start()), surface.start().toString());
    Objective.Evaluation evaluation = surface.objective().evaluate(surface.start());
    assertTrue(evaluation.isFinite());
    double step = surface.learningRate() * evaluation.gradient().norm();
    assertTrue(step > 0 && step <= 0.11 * DOMAIN.diagonal(), "first step " + step);
  }

  @Test
  void startInTheMiddleWhereNothingCanBeDescended() {
    assertEquals(Vector.of(1, 0), LossSurface.ofFormula("sqrt(-1 - x^2)", DOMAIN).start());
    assertEquals(0.1, LossSurface.ofFormula("7", DOMAIN).learningRate());
  }

  @Test
  void sayWhereAFormulaIsWrong() {
    FormulaException refusal =
        assertThrows(FormulaException.class, () -> LossSurface.ofFormula("x^2 + z", DOMAIN));
    assertEquals(6, refusal.position());
  }

  @Test
  void haveADomainThatIsARectangle() {
    assertTrue(DOMAIN.contains(Vector.of(5, -2)));
    assertTrue(!DOMAIN.contains(Vector.of(5.1, 0)) && !DOMAIN.contains(Vector.of(0, Double.NaN)));
    assertEquals(Math.hypot(8, 4), DOMAIN.diagonal());
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 2));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> new Interval(-Double.MAX_VALUE, Double.MAX_VALUE));
    assertEquals(5, new Interval(-3, 5).at(10, 11));
  }

  @Test
  void areCutWithOneKnobFrozen() {
    Objective bowl = Surfaces.byId("bowl").orElseThrow().objective();
    Slice slice = Slice.through(bowl, Vector.of(9, 1), 0, new Interval(-1, 3), 5);
    assertEquals(Vector.of(2, 1, 2, 5, 10), slice.values());
    assertEquals(2, slice.at(3));
    Slice other = Slice.through(bowl, Vector.of(2, 9), 1, new Interval(0, 1), 2);
    assertEquals(Vector.of(4, 5), other.values());
  }

  @Test
  void areCutHonestlyWhereTheyHaveNoValue() {
    Objective pole = LossSurface.ofFormula("1/x + ln(y)", DOMAIN).objective();
    Slice slice = Slice.through(pole, Vector.of(0, 1), 0, new Interval(-1, 1), 3);
    assertEquals(Vector.of(-1, Double.NaN, 1), slice.values());
  }
}
