package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** Numbers that lessons and literature give for gradient descent. */
class WorkedNumbersTest {

  @Test
  void theGradientOfTheBowlCollectsItsPartialDerivatives() {
    assertEquals(Vector.of(2, 4), objective("bowl").gradient(Vector.of(1, 2)));
  }

  @Test
  void aTenthOnTheBowlShrinksTheDistanceByFourFifthsAStep() {
    List<Iterate> walk = walk("bowl", 0.1, Vector.of(1, 2), 20);
    for (int i = 1; i < walk.size(); i++) {
      double before = walk.get(i - 1).point().norm();
      assertEquals(0.8, walk.get(i).point().norm() / before, 1e-12);
    }
  }

  @Test
  void aHalfOnTheBowlLandsOnTheMinimumInOneStep() {
    assertEquals(0, walk("bowl", 0.5, Vector.of(1, 2), 1).get(1).value());
  }

  @Test
  void oneOnTheBowlFlipsSidesForEver() {
    List<Iterate> walk = walk("bowl", 1, Vector.of(1, 2), 1000);
    assertEquals(Vector.of(-1, -2), walk.get(1).point());
    assertEquals(Vector.of(1, 2), walk.get(1000).point());
  }

  @Test
  void moreThanOneOnTheBowlDiverges() {
    Descent descent = descent("bowl", 1.01, Vector.of(1, 2), Stopping.after(100_000));
    assertEquals(Optional.of(Ending.DIVERGED), DescentTest.walk(descent).ending());
  }

  /** Elsewhere the point is clipped to the frame, so that "too big" looks like "stuck". */
  @Test
  void aDivergingDescentLeavesTheMapVisibly() {
    List<Iterate> walk = walk("bowl", 1.25, Vector.of(1, 2), 20);
    assertEquals(
        Vector.of(1, 2).times(Math.pow(-1.5, 20)).norm(), walk.get(20).point().norm(), 1e-9);
    assertFalse(Surfaces.byId("bowl").orElseThrow().domain().contains(walk.get(20).point()));
    assertEquals(5 * Math.pow(2.25, 20), walk.get(20).value(), 1e-6);
  }

  @Test
  void rosenbrocksStartHasItsPublishedNumbers() {
    FormulaObjective rosenbrock = objective("rosenbrock");
    Vector start = Vector.of(-1.2, 1);
    assertEquals(24.2, rosenbrock.value(start), 1e-12);
    assertEquals(-215.6, rosenbrock.gradient(start).get(0), 1e-11);
    assertEquals(-88, rosenbrock.gradient(start).get(1), 1e-11);
    Curvature curvature = Curvature.at(rosenbrock, Vector.of(1, 1));
    assertEquals(1001.6006, curvature.lambdaMax(), 5e-5);
    assertEquals(0.39936, curvature.lambdaMin(), 5e-6);
    var limits = LearningRateLimits.of(new GradientDescent(), curvature);
    assertEquals(0.0019968, limits.limit().orElseThrow(), 5e-8);
  }

  @Test
  void rosenbrockSettlesJustBelowTheLimitAndHoversJustAbove() {
    Vector start = Vector.of(-1.2, 1);
    assertEquals(2.45e-15, walk("rosenbrock", 0.00199, start, 20_000).getLast().value(), 5e-18);
    List<Iterate> above = walk("rosenbrock", 0.0020, start, 60_000);
    for (Iterate iterate : above.subList(50_000, 60_001)) {
      assertEquals(1.25e-3, iterate.value(), 1e-5);
    }
  }

  @Test
  void boothFallsAsPublished() {
    List<Iterate> walk = walk("booth", 0.1, Vector.of(-8, 7), 10);
    assertEquals(197, walk.getFirst().value());
    assertEquals(126.08, walk.get(1).value(), 1e-10);
    assertEquals(2.271255, walk.get(10).value(), 5e-7);
  }

  @Test
  void aQuadraticOfTwoCurvaturesFlipsOnlyTheSteeperOne() {
    var quadratic =
        new FormulaObjective(Formula.parse("x^2 + 3y^2", Set.of("x", "y")), List.of("x", "y"));
    Descent descent =
        Descent.from(quadratic, new GradientDescent(0.25), Stopping.after(9), Vector.of(1, 1));
    assertEquals(Vector.of(0.5, -0.5), descent.next().current().point());
    assertEquals(Vector.of(2, 6), Curvature.at(quadratic, Vector.of(1, 1)).eigenvalues());
  }

  @ParameterizedTest
  @CsvSource({
    "2.8, 2.4, 3, 2",
    "-2.5, 2.5, -2.805118, 3.131313",
    "-3, -3, -3.779310, -3.283186",
    "3, -2, 3.584428, -1.848127"
  })
  void himmelblauHasFourMinima(double x, double y, double endX, double endY) {
    Descent end =
        DescentTest.walk(descent("himmelblau", 0.01, Vector.of(x, y), Stopping.after(9999)));
    assertEquals(0, end.current().point().minus(Vector.of(endX, endY)).norm(), 1e-6);
  }

  @Test
  void theBestRateContractsByTheConditionNumber() {
    LossSurface booth = Surfaces.byId("booth").orElseThrow();
    Curvature curvature = Curvature.at(booth.objective(), booth.start());
    GradientDescent best =
        new GradientDescent(
            LearningRateLimits.of(new GradientDescent(), curvature).best().orElseThrow());
    double condition = curvature.lambdaMax() / curvature.lambdaMin();
    double contraction = (condition - 1) / (condition + 1);
    assertEquals(contraction, Contraction.of(best, curvature).orElseThrow(), 1e-12);
    Vector minimum = booth.minima().getFirst().point();
    Descent descent = Descent.from(booth.objective(), best, Stopping.after(99), Vector.of(-8, 7));
    for (int i = 0; i < 30; i++) {
      double before = descent.current().point().minus(minimum).norm();
      descent = descent.next();
      assertTrue(descent.current().point().minus(minimum).norm() <= before * contraction + 1e-12);
    }
  }

  private static List<Iterate> walk(String surface, double rate, Vector start, int steps) {
    Descent first = descent(surface, rate, start, Stopping.onlyAfter(steps));
    return Stream.iterate(first, Descent::next).limit(steps + 1L).map(Descent::current).toList();
  }

  private static Descent descent(String surface, double rate, Vector start, Stopping stopping) {
    return Descent.from(objective(surface), new GradientDescent(rate), stopping, start);
  }

  private static FormulaObjective objective(String surface) {
    return Surfaces.byId(surface).orElseThrow().objective();
  }
}
