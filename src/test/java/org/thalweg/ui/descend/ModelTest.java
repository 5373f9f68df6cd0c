package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.thalweg.live.ShownRun;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

class ModelTest {
  private final OpenedPage page = new OpenedPage();
  private final Model model = page.open(OpenedPage.bowl(0.1));

  @Test
  void opensStandingStillAtTheStart() {
    assertEquals(0, last());
    assertFalse(model.isPlaying());
    assertEquals(0.1, model.state().active().nextRate());
    page.time.advanceMillis(10_000);
    assertEquals(0, last());
  }

  @Test
  void playsAtTheSpeedThatIsSetUntilItIsPaused() {
    model.setSpeed(4);
    model.play();
    assertTrue(model.isPlaying());
    page.time.advanceMillis(2_000);
    assertEquals(9, last(), "one at once, then four a second");
    model.pause();
    assertFalse(model.isPlaying());
    page.time.advanceMillis(2_000);
    assertEquals(9, last());
  }

  @Test
  void aNewSpeedHoldsWhileItPlays() {
    model.setSpeed(1);
    model.play();
    page.time.advanceMillis(3_000);
    assertEquals(4, last());
    model.setSpeed(10);
    page.time.advanceMillis(1_000);
    assertEquals(14, last());
    assertTrue(model.isPlaying());
  }

  @Test
  void aNewSpeedStartsNothing() {
    model.setSpeed(60);
    page.time.advanceMillis(1_000);
    assertEquals(0, last());
  }

  @Test
  void asFastAsItGoesIsThereAtOnce() {
    model.setSpeed(Double.POSITIVE_INFINITY);
    model.play();
    page.time.advanceMillis(1_000);
    assertEquals(Ending.CONVERGED, model.state().active().ending().orElseThrow());
  }

  @Test
  void theStepLimitIsNoDeadEnd() {
    Model limited = page.open("surface=bowl&x=1&y=-2&rate=0.01&limit=20&step=20");
    limited.play();
    page.time.advanceMillis(1_000);
    assertTrue(limited.state().active().last().index() > 20);
    assertEquals(200, limited.settings().run().stopping().stepLimit());
  }

  @Test
  void oneStepMakesOneStepAndStandsStill() {
    model.play();
    model.step();
    long there = last();
    assertFalse(model.isPlaying());
    page.time.advanceMillis(5_000);
    assertEquals(there, last());
  }

  @Test
  void stepsBackAndForthThroughTheStepsMadeWithoutMakingNewOnes() {
    steps(3);
    model.back();
    model.back();
    assertEquals(1, model.state().cursor());
    assertEquals(3, last());
    model.step();
    assertEquals(2, model.state().cursor());
    model.step();
    assertEquals(Model.NEWEST, model.state().cursor());
    assertEquals(3, last());
    model.step();
    assertEquals(4, last());
  }

  @Test
  void noStepLeadsBackBehindTheStart() {
    model.back();
    steps(1);
    model.back();
    model.back();
    assertEquals(0, model.state().cursor());
  }

  @Test
  void scrubsToAnyStepAndStaysWithinThem() {
    steps(5);
    model.scrub(2);
    assertEquals(2, model.state().cursor());
    model.scrub(-7);
    assertEquals(0, model.state().cursor());
    model.scrub(5);
    assertEquals(Model.NEWEST, model.state().cursor());
    model.scrub(1_000_000);
    assertEquals(Model.NEWEST, model.state().cursor());
  }

  @Test
  void playingOnFromAnEarlierStepLeavesOutThoseBehindIt() {
    steps(8);
    model.scrub(3);
    model.play();
    page.time.advanceMillis(0);
    model.pause();
    assertEquals(4, last());
    assertEquals(Model.NEWEST, model.state().cursor());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void resetGoesBackToTheStartWithTheRateThatIsSet() {
    steps(4);
    model.setRate(0.2);
    steps(2);
    model.reset();
    assertEquals(0, last());
    assertEquals(Vector.of(1, -2), model.state().active().last().point());
    assertEquals(0.2, model.state().active().learningRate());
    assertEquals(Map.of(), model.state().active().progress().rateChanges());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void aRateChangedInTheMiddleHoldsFromTheNextStepOn() {
    steps(3);
    double before = model.state().active().last().point().get(0);
    model.setRate(0.25);
    assertEquals(0.25, model.state().active().nextRate());
    assertEquals(change(3, 0.25), model.state().active().progress().rateChanges());
    model.step();
    assertEquals(before * (1 - 2 * 0.25), model.state().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateChangedWhilePlayingDoesNotStopIt() {
    model.setSpeed(10);
    model.play();
    page.time.advanceMillis(500);
    long at = last();
    model.setRate(0.3);
    assertTrue(model.isPlaying());
    page.time.advanceMillis(200);
    assertTrue(last() > at);
    assertEquals(change(at, 0.3), model.state().active().progress().rateChanges());
  }

  @Test
  void aRateChangedWhileAnEarlierStepIsShownGoesOnFromThere() {
    steps(6);
    model.scrub(2);
    model.setRate(0.4);
    assertEquals(2, last());
    assertEquals(Model.NEWEST, model.state().cursor());
    assertEquals(change(2, 0.4), model.state().active().progress().rateChanges());
    model.step();
    assertEquals(0.64 * (1 - 2 * 0.4), model.state().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateChangedBeforeTheFirstStepIsTheRateOfTheRun() {
    model.setRate(0.5);
    assertEquals(0.5, model.state().active().settings().optimizer().learningRate());
    assertEquals(Map.of(), model.state().active().progress().rateChanges());
  }

  @Test
  void twentyMovesOfTheRateBeforeTheFirstStepMakeNoNewRun() {
    int run = model.state().active().run().id();
    for (int i = 1; i <= 20; i++) {
      model.setRate(0.01 * i);
    }
    assertEquals(run, model.state().active().run().id());
    assertEquals(0.2, model.settings().run().optimizer().learningRate());
    assertEquals(Map.of(), model.settings().run().rateChanges());
    model.step();
    assertEquals(1 - 2 * 0.2, model.state().active().last().point().get(0), 1e-15);
  }

  @Test
  void oneStepTellsItsWatchersOnce() {
    AtomicInteger told = new AtomicInteger();
    model.state().active().run().watch(told::incrementAndGet);
    model.step();
    assertEquals(1, told.get());
  }

  @Test
  void aRateChangedAfterTheEndIsTheRateOfANewRun() {
    model.setRate(0.5);
    steps(1);
    assertTrue(model.state().active().ending().isPresent());
    model.setRate(0.1);
    assertEquals(1, last(), "the run that has ended stays on the map");
    assertEquals(0.1, model.state().active().nextRate());
    model.setSpeed(1);
    model.play();
    page.time.advanceMillis(0);
    assertEquals(0.1, model.state().active().learningRate());
    assertEquals(0.8, model.state().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateThatNoOptimizerCanHaveChangesNothing() {
    steps(2);
    State before = model.state();
    for (double rate : new double[] {0, -1, 1e7, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> model.setRate(rate));
    }
    assertEquals(before, model.state());
    assertEquals(0.1, model.state().active().learningRate());
  }

  @Test
  void fiveRunsCanBePinnedAndTheSixthPinIsRefused() {
    for (int i = 0; i < 5; i++) {
      steps(2);
      model.pin();
    }
    assertEquals(6, model.state().runs().size());
    State before = model.state();
    RefusedException refused = assertThrows(RefusedException.class, model::pin);
    assertEquals("descend.runs.full", refused.key());
    assertEquals(before, model.state());
    assertEquals(
        6, model.state().runs().stream().map(ShownRun::slot).distinct().count(), "six colours");
  }

  @Test
  void aPinnedRunStaysAsItIsWhileAnotherOneDescends() {
    steps(3);
    model.pin();
    assertEquals(0, last());
    model.setRate(0.3);
    model.use(OpenedPage.optimizer("adam", 0.3));
    model.startAt(Vector.of(2, 2));
    steps(2);
    ShownRun pinned = model.state().pinned().getFirst();
    assertEquals(3, pinned.last().index());
    assertEquals(Vector.of(1, -2), pinned.settings().start());
    assertEquals("gradient-descent", pinned.settings().optimizer().id());
    assertEquals(0.1, pinned.learningRate());
    assertEquals(2, page.feed.runs().size());
  }

  @Test
  void theColourOfARemovedRunIsTheNextOneTaken() {
    model.pin();
    model.pin();
    model.remove(model.state().pinned().getFirst().run().id());
    assertEquals(2, model.state().runs().size());
    assertEquals(2, page.feed.runs().size());
    model.pin();
    assertEquals(List.of(1, 2, 0), model.state().runs().stream().map(ShownRun::slot).toList());
  }

  private void steps(int count) {
    for (int i = 0; i < count; i++) {
      model.step();
    }
  }

  private long last() {
    return model.state().active().last().index();
  }

  private static SortedMap<Long, Double> change(long index, double rate) {
    return new TreeMap<>(Map.of(index, rate));
  }
}
