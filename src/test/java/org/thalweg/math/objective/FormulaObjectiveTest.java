package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/** Objectives made of formulas. */
class FormulaObjectiveTest {

  @Test
  void keepsTheExactPartialDerivativesThatItDescends() {
    FormulaObjective objective = objective("x^2*sin(y)", "x", "y");
    List<String> texts = objective.partialDerivatives().stream().map(Expression::toText).toList();
    assertEquals(List.of("2*x*sin(y)", "x^2*cos(y)"), texts);
    assertEquals("x^2*sin(y)", objective.expression().toText());
  }

  @Test
  void givesValueGradientAndHessianAtAPoint() {
    FormulaObjective objective = objective("x^2*y + y^3", "x", "y");
    Vector point = Vector.of(2, 3);
    assertEquals(39, objective.value(point));
    assertEquals(Vector.of(12, 31), objective.gradient(point));
    assertEquals(Matrix.of(2, 6, 4, 4, 18), objective.hessian(point));
    assertEquals(new Objective.Evaluation(39, Vector.of(12, 31)), objective.evaluate(point));
  }

  @Test
  void takesCoordinatesInTheOrderOfTheVariables() {
    assertEquals(7, objective("x - y", "y", "x").value(Vector.of(3, 10)));
  }

  @Test
  void worksInAnyDimension() {
    FormulaObjective line = objective("x^3", "x");
    assertEquals(Vector.of(12), line.gradient(Vector.of(2)));
    FormulaObjective space = objective("x*y*z", "x", "y", "z");
    assertEquals(Vector.of(15, 10, 6), space.gradient(Vector.of(2, 3, 5)));
    assertEquals(Matrix.of(3, 0, 5, 3, 5, 0, 2, 3, 2, 0), space.hessian(Vector.of(2, 3, 5)));
  }

  @Test
  void isFlatAlongAVariableThatItDoesNotName() {
    FormulaObjective objective = objective("x^2", "x", "y");
    assertEquals(Vector.of(2, 0), objective.gradient(Vector.of(1, 9)));
    assertEquals(Matrix.of(2, 2, 0, 0, 0), objective.hessian(Vector.of(1, 9)));
  }

  @Test
  void hasNotANumberWhereItIsNotDefined() {
    FormulaObjective root = objective("sqrt(x) + y", "x", "y");
    assertTrue(Double.isNaN(root.value(Vector.of(-1, 0))));
    assertFalse(root.evaluate(Vector.of(-1, 0)).isFinite());
    assertFalse(objective("abs(x)", "x").evaluate(Vector.of(0)).isFinite());
  }

  @Test
  void hasNoHessianWhenSecondDerivativesGrowTooLarge() {
    FormulaObjective objective =
        objective(
            "tanh(sin(x*y)/cos(x + y))^(ln(x^2 + 1)/sqrt(y^2 + 1))*asin(x/y)^(acos(y/x))"
                + "/atan(x*y)^(sinh(x)*cosh(y))*log2(x + y)^(x^y + y^x)/log10(x*y)^(tan(x)*tan(y))",
            "x",
            "y");
    assertTrue(Double.isNaN(objective.hessian(Vector.of(0.3, 0.4)).get(0, 0)));
    Vector bends = objective.hessian(Vector.of(0.3, 0.4)).symmetricEigenvalues();
    assertTrue(Double.isNaN(bends.get(0)));
  }

  @Test
  void mayBeUsedByManyThreadsAtOnce() throws Exception {
    FormulaObjective shared = Surfaces.byId("ackley").orElseThrow().objective();
    FormulaObjective larger = Surfaces.byId("goldstein-price").orElseThrow().objective();
    List<Double> expected =
        IntStream.range(0, 2000).mapToObj(i -> mixed(shared, larger, i)).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Double>> task =
          () -> IntStream.range(0, 2000).mapToObj(i -> mixed(shared, larger, i)).toList();
      for (var result : threads.invokeAll(Stream.generate(() -> task).limit(8).toList())) {
        assertEquals(expected, result.get());
      }
    }
  }

  private static double mixed(Objective first, Objective second, int i) {
    Vector point = Vector.of(0.001 * i + 0.1, 1 - 0.002 * i);
    double curvature = second.hessian(point).get(0, 1);
    return first.gradient(point).get(0) + curvature + second.value(point);
  }

  private static FormulaObjective objective(String formula, String... variables) {
    return new FormulaObjective(Formula.parse(formula), List.of(variables));
  }
}
