package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.live.Replay;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** On x² + y² a step multiplies both coordinates by 1 − 2α. */
class ExploredRunTest {
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));
  private static final SortedMap<Long, Double> UNCHANGED = new TreeMap<>();

  @Test
  void goesWhereItsStepsWent() {
    ExploredRun run = bowl(0.1, UNCHANGED, 5);
    assertEquals(5, run.steps());
    assertEquals(6, run.path().size());
    for (int step = 0; step <= 5; step++) {
      double left = Math.pow(0.8, step);
      assertEquals(left, run.path().get(step).get(0), 1e-12);
      assertEquals(2 * left, run.path().get(step).get(1), 1e-12);
    }
    assertEquals(5 * Math.pow(0.64, 5), run.loss().orElseThrow(), 1e-12);
    assertEquals(Optional.of(Behaviour.SETTLE), run.behaviour());
  }

  @Test
  void aRateThatWasChangedOnTheWayHoldsFromThere() {
    ExploredRun run = bowl(0.1, new TreeMap<>(Map.of(2L, 0.25)), 4);
    assertEquals(0.25, run.rate());
    assertEquals(0.8 * 0.8 * 0.5 * 0.5, run.path().getLast().get(0), 1e-12);
  }

  @Test
  void beforeTheFirstStepItDoesNothing() {
    ExploredRun run = bowl(1.2, UNCHANGED, 0);
    assertEquals(Optional.empty(), run.behaviour());
    assertEquals(List.of(Vector.of(1, 2)), run.path());
    assertEquals(OptionalDouble.of(5), run.loss());
  }

  /**
   * On the bowl each coordinate is multiplied by 1 − 2α in each step, so the loss by its square.
   */
  @Test
  void hasNoLossOnceItHasFlownOut() {
    ExploredRun flying = bowl(1.2, UNCHANGED, 3);
    assertEquals(Optional.of(Behaviour.FLY_OUT), flying.behaviour());
    assertEquals(5 * Math.pow(1.4, 6), flying.loss().orElseThrow(), 1e-12);
    ExploredRun flown = bowl(1.2, UNCHANGED, 900);
    assertEquals(Optional.of(Behaviour.FLY_OUT), flown.behaviour());
    assertEquals(Optional.of(Ending.DIVERGED), flown.ending());
    assertEquals(OptionalDouble.empty(), flown.loss());
    assertTrue(flown.path().stream().allMatch(Vector::isFinite));
  }

  @ParameterizedTest
  @CsvSource({
    "0.001, 20, CRAWL",
    "0.3, 3, SETTLE",
    "0.3, 900, SETTLE",
    "0.9, 5, ZIG_ZAG",
    "1, 5, HOP",
  })
  void saysWhatItDoesNow(double rate, long steps, Behaviour expected) {
    assertEquals(Optional.of(expected), bowl(rate, UNCHANGED, steps).behaviour());
  }

  @Test
  void saysItOfTheRateThatItHasNow() {
    assertEquals(
        Optional.of(Behaviour.ZIG_ZAG), bowl(0.1, new TreeMap<>(Map.of(5L, 0.9)), 5).behaviour());
    assertEquals(
        Optional.of(Behaviour.CRAWL), bowl(0.9, new TreeMap<>(Map.of(5L, 0.01)), 5).behaviour());
  }

  /** Hopping between (1, 2) and (−1, −2), every step can be seen, and there are a thousand. */
  @Test
  void aLongPathIsCutButItsEndIsKept() {
    ExploredRun run = bowl(1, UNCHANGED, 998);
    assertEquals(ExploredRun.MOST, run.path().size() - 1);
    assertEquals(Vector.of(1, 2), run.path().getLast());
    assertEquals(10, run.path(10).size());
    assertEquals(Vector.of(-1, -2), run.path(10).get(1));
    assertEquals(run.path().getLast(), run.path(10).getLast());
    assertEquals(run.path(), run.path(1_000));
  }

  @Test
  void whereItTurnsOnTheSpotNobodyMissesAStep() {
    ExploredRun run = bowl(0.25, UNCHANGED, 60);
    assertTrue(run.path().size() < 15, () -> run.path().size() + " points");
    assertTrue(run.path().getLast().norm() < 1e-5);
  }

  private static ExploredRun bowl(double rate, SortedMap<Long, Double> changes, long steps) {
    LossSurface surface = LossSurface.ofFormula("x^2 + y^2", DOMAIN);
    Descent start =
        Descent.from(
                surface.objective(), new GradientDescent(), Stopping.after(1_000), Vector.of(1, 2))
            .withLearningRate(rate);
    StepLog log = Replay.of(start, changes, steps);
    return ExploredRun.of(log, Ground.of(surface));
  }
}
