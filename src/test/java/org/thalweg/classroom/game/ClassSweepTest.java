package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

class ClassSweepTest {
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  /** On a bowl of curvature 2 the distance is multiplied by 1 − 2α, and the loss by its square. */
  @Test
  void theLossesOfABowlAreThoseOfItsFormula() {
    SortedMap<Integer, Double> rates = new TreeMap<>(Map.of(1, 0.1, 2, 0.4, 5, 0.95));
    ClassSweep sweep = sweep("x^2 + y^2", Vector.of(1, 2), rates, 10);
    for (ClassSweep.Point point : sweep.points()) {
      double factor = Math.pow(1 - 2 * point.rate(), 20);
      assertEquals(rates.get(point.seat()), point.rate());
      assertEquals(5 * factor, point.loss().orElseThrow(), 1e-12);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x^2 + y^2, 1, 2, 0.01, CRAWL",
    "x^2 + y^2, 1, 2, 0.024, CRAWL",
    "x^2 + y^2, 1, 2, 0.025, SETTLE",
    "x^2 + y^2, 1, 2, 0.3, SETTLE",
    "x^2 + y^2, 1, 2, 0.5, SETTLE",
    "x^2 + y^2, 1, 2, 0.9, ZIG_ZAG",
    "x^2 + y^2, 1, 2, 1, HOP",
    "x^2 + y^2, 1, 2, 1.0001, FLY_OUT",
    "x^2 + y^2, 1, 2, 1.2, FLY_OUT",
    "x^2 + 20y^2, 4, 1, 0.04, ZIG_ZAG",
    "x^2 + 20y^2, 4, 1, 0.06, FLY_OUT",
    "ln(1+x^2) + ln(1+y^2), 3, 0, 1.5, HOP",
    "x^2 - y^2, 1, 0.5, 0.1, FLY_OUT",
  })
  void tellsWhatARunDoes(String formula, double x, double y, double rate, Behaviour expected) {
    ClassSweep sweep = sweep(formula, Vector.of(x, y), new TreeMap<>(Map.of(1, rate)), 30);
    assertEquals(expected, sweep.points().getFirst().behaviour());
  }

  @Test
  void countsWhatTheRunsOfAClassDo() {
    SortedMap<Integer, Double> rates = new TreeMap<>();
    double[] chosen = {0.001, 0.01, 0.2, 0.3, 0.45, 0.9, 0.97, 1, 1.1, 1.3};
    for (int i = 0; i < chosen.length; i++) {
      rates.put(i + 1, chosen[i]);
    }
    ClassSweep sweep = sweep("x^2 + y^2", Vector.of(1, 2), rates, 20);
    assertEquals(
        Map.of(
            new Deed(Behaviour.CRAWL, false), 2,
            new Deed(Behaviour.SETTLE, false), 3,
            new Deed(Behaviour.ZIG_ZAG, false), 2,
            new Deed(Behaviour.HOP, false), 1,
            new Deed(Behaviour.FLY_OUT, false), 2),
        sweep.counts());
  }

  /**
   * From (1, 2) on x² + y² with rate 0.1 the loss is 5·0.64ᵏ: after 3 steps a quarter of the way is
   * left, after 10 about a hundredth.
   */
  @Test
  void whoComesToRestLaterIsStillCrawling() {
    SortedMap<Integer, Double> rates = new TreeMap<>(Map.of(1, 0.1));
    assertEquals(
        Behaviour.CRAWL,
        sweep("x^2 + y^2", Vector.of(1, 2), rates, 3).of(1).orElseThrow().behaviour());
    assertEquals(
        Behaviour.SETTLE,
        sweep("x^2 + y^2", Vector.of(1, 2), rates, 10).of(1).orElseThrow().behaviour());
  }

  @Test
  void thePathIsEveryPointOnTheWay() {
    SortedMap<Integer, Double> rates = new TreeMap<>(Map.of(1, 0.25, 2, 0.25));
    ClassSweep sweep = sweep("x^2 + y^2", Vector.of(4, -8), rates, 3);
    assertEquals(
        List.of(Vector.of(4, -8), Vector.of(2, -4), Vector.of(1, -2), Vector.of(0.5, -1)),
        sweep.of(2).orElseThrow().path());
    assertSame(sweep.of(1).orElseThrow().path(), sweep.of(2).orElseThrow().path(), "made once");
  }

  @Test
  void aRunThatFlewOutHasNoLoss() {
    ClassSweep sweep = sweep("x^2 + y^2", Vector.of(1, 2), new TreeMap<>(Map.of(1, 3.0)), 1_000);
    assertEquals(OptionalDouble.empty(), sweep.points().getFirst().loss());
    assertTrue(
        sweep("x^2 + y^2", Vector.of(1, 2), new TreeMap<>(Map.of(1, 3.0)), 3)
            .points()
            .getFirst()
            .loss()
            .isPresent(),
        "after three steps it still has one");
    assertEquals(
        OptionalDouble.empty(),
        sweep("x^2 - y^2", Vector.of(1, 0.5), new TreeMap<>(Map.of(1, 0.9)), 30)
            .points()
            .getFirst()
            .loss());
  }

  private static ClassSweep sweep(
      String formula, Vector start, SortedMap<Integer, Double> rates, int steps) {
    LossSurface surface = LossSurface.ofFormula(formula, DOMAIN);
    Descent descent =
        Descent.from(surface.objective(), new GradientDescent(), Stopping.after(1_000), start);
    return ClassSweep.of(descent, Ground.of(surface), rates, steps);
  }
}
