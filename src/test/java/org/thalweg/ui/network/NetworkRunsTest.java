package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.screen.OwnRun;

/** How far trainings have come, against steps that are made here by hand. */
class NetworkRunsTest {
  private static final double XOR_STEP = 4 * 13;

  private final NetworkRuns runs = new NetworkRuns();

  @Test
  void isWhereItsStepsHaveLed() {
    OwnRun.Training training = run("preset=xor&step=40");
    Vector there = walked(40, 0.5, 40);
    assertEquals(40, training.steps());
    assertEquals(0.5, training.rate());
    assertEquals(error().value(there), training.loss().orElseThrow());
    assertEquals(Optional.empty(), training.ending());
    assertEquals(Optional.of(new OwnRun.Rows(right(there), 4)), training.rows());
  }

  @Test
  void aRateThatWasChangedOnTheWayHoldsFromThere() {
    run("preset=xor&step=20");
    OwnRun.Training training = run("preset=xor&step=30&change=10@2");
    assertEquals(2, training.rate());
    assertEquals(10, training.rateSince());
    assertEquals(error().value(walked(10, 2, 30)), training.loss().orElseThrow());
  }

  /** Somebody has gone back, and others begin with the same network. */
  @Test
  void oneThatIsNotAsFarAsItWasIsMadeAgain() {
    run("preset=xor&step=40");
    assertEquals(
        error().value(walked(15, 0.5, 15)), run("preset=xor&step=15").loss().orElseThrow());
  }

  @Test
  void goesOnFromWhereItWasSeenLast() {
    NetworkRuns lazy = new NetworkRuns(10 * XOR_STEP);
    assertEquals(OptionalDouble.empty(), run(lazy, "preset=xor&step=20").loss());
    run(lazy, "preset=xor&step=10");
    assertEquals(
        error().value(walked(20, 0.5, 20)), run(lazy, "preset=xor&step=20").loss().orElseThrow());
  }

  /** A class trains one network: some are far ahead of others, and none is made anew each time. */
  @Test
  void everybodyGoesOnFromWhereTheyWereThoughOthersAreAhead() {
    NetworkRuns lazy = new NetworkRuns(10 * XOR_STEP);
    for (int step = 10; step <= 40; step += 10) {
      assertTrue(run(lazy, "preset=xor&step=" + step).loss().isPresent());
    }
    for (int step = 45; step <= 60; step += 5) {
      run(lazy, "preset=xor&step=" + step);
      OwnRun.Training behind = run(lazy, "preset=xor&step=" + (step - 30));
      assertEquals(
          error().value(walked(step - 30, 0.5, step - 30)), behind.loss().orElseThrow(), 0);
    }
  }

  /** Each has a learning rate of their own, so no two begin alike. */
  @Test
  void everybodyOfALargeClassGoesOnFromWhereTheyWere() {
    NetworkRuns lazy = new NetworkRuns(10 * XOR_STEP);
    for (int step = 10; step <= 50; step += 10) {
      for (int student = 1; student <= 250; student++) {
        OwnRun.Training training = run(lazy, "preset=xor&step=" + step + "&rate=0." + student);
        assertTrue(training.loss().isPresent(), student + " at " + step);
      }
    }
  }

  @Test
  void goesOnThoughTheRateWasChangedSince() {
    NetworkRuns lazy = new NetworkRuns(10 * XOR_STEP);
    run(lazy, "preset=xor&step=10");
    assertEquals(
        error().value(walked(10, 2, 15)),
        run(lazy, "preset=xor&step=15&change=10@2").loss().orElseThrow());
    assertEquals(
        error().value(walked(12, 2, 20)),
        run(lazy, "preset=xor&step=20&change=12@2").loss().orElseThrow());
  }

  @Test
  void ofOneThatIsTooMuchWorkTheAddressTellsEnough() {
    OwnRun.Training training = run(new NetworkRuns(1), "preset=xor&step=30&change=10@2");
    assertEquals(30, training.steps());
    assertEquals(2, training.rate());
    assertEquals(10, training.rateSince());
    assertEquals(0.5, run(new NetworkRuns(1), "preset=xor&step=30").rate());
    assertEquals(Optional.empty(), training.rows());
  }

  @Test
  void whereTheAnswersAreNumbersNoRowIsRight() {
    OwnRun.Training training = run("preset=line&step=5");
    assertEquals(Optional.empty(), training.rows());
    assertEquals(5, training.steps());
  }

  @Test
  void oneThatHasFlownOutHasNoLoss() {
    OwnRun.Training training = run("preset=line&rate=1000&step=900");
    assertEquals(Optional.of(Ending.DIVERGED), training.ending());
    assertEquals(OptionalDouble.empty(), training.loss());
  }

  @Test
  void anAddressThatCannotBeReadIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> run("preset=nothing"));
  }

  private OwnRun.Training run(String query) {
    return run(runs, query);
  }

  private static OwnRun.Training run(NetworkRuns runs, String query) {
    return runs.run(QueryParameters.fromString(query).getParameters());
  }

  private static NetworkError error() {
    Preset xor = Presets.byId("xor").orElseThrow();
    return xor.experiment().trainingError(xor.experiment().split());
  }

  /** So many steps with the rate 0.5, all others up to so many with the later one. */
  private static Vector walked(int first, double later, int all) {
    Vector weights = Presets.byId("xor").orElseThrow().experiment().start();
    for (int step = 0; step < all; step++) {
      weights = weights.plus(error().gradient(weights).times(-(step < first ? 0.5 : later)));
    }
    return weights;
  }

  /** The answer of the one output is the likelihood of class 1. */
  private static int right(Vector weights) {
    double[] targets = {0, 1, 1, 0};
    int right = 0;
    for (int row = 0; row < targets.length; row++) {
      double answer = error().answers(weights).get(row).get(0);
      right += (answer > 0.5) == (targets[row] > 0.5) ? 1 : 0;
    }
    return right;
  }
}
