package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** Runs whose next step has no value: worked out here by the derivatives of a book. */
class EndsOfSweepsTest {
  private static final int STEPS = 30;
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  /** A function with its value and its two partial derivatives. */
  private record Known(
      String formula,
      boolean leavesDomain,
      ToDoubleBiFunction<Double, Double> value,
      ToDoubleBiFunction<Double, Double> byX,
      ToDoubleBiFunction<Double, Double> byY) {

    /** The points of at most so many steps that have a finite value. */
    List<Vector> way(double startX, double startY, double rate) {
      List<Vector> way = new ArrayList<>();
      double x = startX;
      double y = startY;
      while (way.size() <= STEPS && Double.isFinite(value.applyAsDouble(x, y))) {
        way.add(Vector.of(x, y));
        double nextX = x - rate * byX.applyAsDouble(x, y);
        y -= rate * byY.applyAsDouble(x, y);
        x = nextX;
      }
      return way;
    }

    @Override
    public String toString() {
      return formula;
    }
  }

  static Stream<Known> functions() {
    return Stream.of(
        beside("ln(x) + y^2", Math::log, x -> 1 / x),
        beside("sqrt(x) + y^2", Math::sqrt, x -> 1 / (2 * Math.sqrt(x))),
        new Known(
            "exp(x^2 + y^2)",
            false,
            (x, y) -> Math.exp(x * x + y * y),
            (x, y) -> 2 * x * Math.exp(x * x + y * y),
            (x, y) -> 2 * y * Math.exp(x * x + y * y)));
  }

  /** One that has values on one side of the line x = 0 only. */
  private static Known beside(String formula, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    return new Known(
        formula,
        true,
        (x, y) -> f.applyAsDouble(x) + y * y,
        (x, y) -> slope.applyAsDouble(x),
        (x, y) -> 2 * y);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void thePathHasAPointForEachStepThatWasMade(Known known) {
    Random random = new Random(1);
    int ended = 0;
    for (int i = 0; i < 100; i++) {
      double rate = 0.02 + 0.5 * random.nextDouble();
      List<Vector> way = known.way(0.5, 1, rate);
      ClassSweep.Point run = run(known.formula(), rate);
      assertEquals(way.size() - 1, run.steps(), () -> "rate " + rate);
      for (int step = 0; step < way.size(); step++) {
        assertTrue(run.path().get(step).minus(way.get(step)).norm() <= 1e-6 * way.get(step).norm());
      }
      ended += way.size() <= STEPS ? 1 : 0;
    }
    assertTrue(ended >= 20, ended + " runs have ended");
  }

  /** The slope by x is 2, so the first step leads from 1/2 to −0.3. */
  @Test
  void aRunWhoseFirstStepLeavesTheDomainHasMadeNone() {
    ClassSweep.Point run = run("ln(x) + y^2", 0.4);
    assertEquals(List.of(Vector.of(0.5, 1)), run.path());
    assertEquals(1 - Math.log(2), run.loss().orElseThrow(), 1e-15);
    assertEquals(new Deed(Behaviour.FLY_OUT, true), run.deed());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void whoLeavesTheDomainIsCountedApartFromWhoFliesOut(Known known) {
    SortedMap<Integer, Double> rates = new TreeMap<>(Map.of(1, 0.4, 2, 0.4, 3, 0.45));
    assertEquals(
        Map.of(new Deed(Behaviour.FLY_OUT, known.leavesDomain()), 3),
        sweep(known.formula(), rates).counts());
  }

  private static ClassSweep.Point run(String formula, double rate) {
    return sweep(formula, new TreeMap<>(Map.of(1, rate))).points().getFirst();
  }

  private static ClassSweep sweep(String formula, SortedMap<Integer, Double> rates) {
    LossSurface surface = LossSurface.ofFormula(formula, DOMAIN);
    Descent descent =
        Descent.from(
            surface.objective(),
            new GradientDescent(),
            Stopping.onlyAfter(1_000),
            Vector.of(0.5, 1));
    return ClassSweep.of(descent, Ground.of(surface), rates, STEPS);
  }
}
