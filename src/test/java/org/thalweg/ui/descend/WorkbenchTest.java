package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

class WorkbenchTest {
  private final OpenedPage page = new OpenedPage();
  private final Workbench bench = page.open(OpenedPage.bowl(0.1));

  @Test
  void opensStandingStillAtTheStart() {
    assertEquals(0, last());
    assertFalse(bench.isPlaying());
    assertEquals(0.1, bench.scene().nextRate());
    page.time.advanceMillis(10_000);
    assertEquals(0, last());
  }

  @Test
  void playsAtTheSpeedThatIsSetUntilItIsPaused() {
    bench.setSpeed(4);
    bench.play();
    assertTrue(bench.isPlaying());
    page.time.advanceMillis(2_000);
    assertEquals(9, last(), "one at once, then four a second");
    bench.pause();
    assertFalse(bench.isPlaying());
    page.time.advanceMillis(2_000);
    assertEquals(9, last());
  }

  @Test
  void aNewSpeedHoldsWhileItPlays() {
    bench.setSpeed(1);
    bench.play();
    page.time.advanceMillis(3_000);
    assertEquals(4, last());
    bench.setSpeed(10);
    page.time.advanceMillis(1_000);
    assertEquals(14, last());
    assertTrue(bench.isPlaying());
  }

  @Test
  void aNewSpeedStartsNothing() {
    bench.setSpeed(60);
    page.time.advanceMillis(1_000);
    assertEquals(0, last());
  }

  @Test
  void asFastAsItGoesIsThereAtOnce() {
    bench.setSpeed(Double.POSITIVE_INFINITY);
    bench.play();
    page.time.advanceMillis(1_000);
    assertEquals(new Ending.GradientSmall(), bench.scene().active().ending().orElseThrow());
  }

  @Test
  void oneStepMakesOneStepAndStandsStill() {
    bench.play();
    bench.step();
    long there = last();
    assertFalse(bench.isPlaying());
    page.time.advanceMillis(5_000);
    assertEquals(there, last());
  }

  @Test
  void stepsBackAndForthThroughTheStepsMadeWithoutMakingNewOnes() {
    steps(3);
    bench.back();
    bench.back();
    assertEquals(1, bench.scene().cursor());
    assertEquals(3, last());
    bench.step();
    assertEquals(2, bench.scene().cursor());
    bench.step();
    assertEquals(Workbench.NEWEST, bench.scene().cursor());
    assertEquals(3, last());
    bench.step();
    assertEquals(4, last());
  }

  @Test
  void noStepLeadsBackBehindTheStart() {
    bench.back();
    steps(1);
    bench.back();
    bench.back();
    assertEquals(0, bench.scene().cursor());
  }

  @Test
  void scrubsToAnyStepAndStaysWithinThem() {
    steps(5);
    bench.scrub(2);
    assertEquals(2, bench.scene().cursor());
    bench.scrub(-7);
    assertEquals(0, bench.scene().cursor());
    bench.scrub(5);
    assertEquals(Workbench.NEWEST, bench.scene().cursor());
    bench.scrub(1_000_000);
    assertEquals(Workbench.NEWEST, bench.scene().cursor());
  }

  @Test
  void playingOnFromAnEarlierStepLeavesOutThoseBehindIt() {
    steps(8);
    bench.scrub(3);
    bench.play();
    page.time.advanceMillis(0);
    bench.pause();
    assertEquals(4, last());
    assertEquals(Workbench.NEWEST, bench.scene().cursor());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void resetGoesBackToTheStartWithTheRateThatIsSet() {
    steps(4);
    bench.setRate(0.2);
    steps(2);
    bench.reset();
    assertEquals(0, last());
    assertEquals(Vector.of(1, -2), bench.scene().active().last().point());
    assertEquals(0.2, bench.scene().active().learningRate());
    assertEquals(Map.of(), bench.scene().active().replay().rateChanges());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void aRateChangedInTheMiddleHoldsFromTheNextStepOn() {
    steps(3);
    double before = bench.scene().active().last().point().get(0);
    bench.setRate(0.25);
    assertEquals(0.25, bench.scene().nextRate());
    assertEquals(change(3, 0.25), bench.scene().active().replay().rateChanges());
    bench.step();
    assertEquals(before * (1 - 2 * 0.25), bench.scene().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateChangedWhilePlayingDoesNotStopIt() {
    bench.setSpeed(10);
    bench.play();
    page.time.advanceMillis(500);
    long at = last();
    bench.setRate(0.3);
    assertTrue(bench.isPlaying());
    page.time.advanceMillis(200);
    assertTrue(last() > at);
    assertEquals(change(at, 0.3), bench.scene().active().replay().rateChanges());
  }

  @Test
  void aRateChangedWhileAnEarlierStepIsShownGoesOnFromThere() {
    steps(6);
    bench.scrub(2);
    bench.setRate(0.4);
    assertEquals(2, last());
    assertEquals(Workbench.NEWEST, bench.scene().cursor());
    assertEquals(change(2, 0.4), bench.scene().active().replay().rateChanges());
    bench.step();
    assertEquals(0.64 * (1 - 2 * 0.4), bench.scene().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateChangedBeforeTheFirstStepIsTheRateOfTheRun() {
    bench.setRate(0.5);
    assertEquals(0.5, bench.scene().active().choice().optimizer().learningRate());
    assertEquals(Map.of(), bench.scene().active().replay().rateChanges());
  }

  @Test
  void aRateChangedAfterTheEndIsTheRateOfANewRun() {
    bench.setRate(0.5);
    steps(1);
    assertTrue(bench.scene().active().ending().isPresent());
    bench.setRate(0.1);
    assertEquals(1, last(), "the run that has ended stays on the map");
    assertEquals(0.1, bench.scene().nextRate());
    bench.setSpeed(1);
    bench.play();
    page.time.advanceMillis(0);
    assertEquals(0.1, bench.scene().active().learningRate());
    assertEquals(0.8, bench.scene().active().last().point().get(0), 1e-15);
  }

  @Test
  void aRateThatNoOptimizerCanHaveChangesNothing() {
    steps(2);
    Scene before = bench.scene();
    for (double rate : new double[] {0, -1, 1e7, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> bench.setRate(rate));
    }
    assertEquals(before, bench.scene());
    assertEquals(0.1, bench.scene().active().learningRate());
  }

  @Test
  void fiveRunsCanBePinnedAndTheSixthPinIsRefused() {
    for (int i = 0; i < 5; i++) {
      steps(2);
      bench.pin();
    }
    assertEquals(6, bench.scene().lanes().size());
    Scene before = bench.scene();
    RefusedException refused = assertThrows(RefusedException.class, bench::pin);
    assertEquals("descend.runs.full", refused.key());
    assertEquals(before, bench.scene());
    assertEquals(
        6, bench.scene().lanes().stream().map(Lane::slot).distinct().count(), "six colours");
  }

  @Test
  void aPinnedRunStaysAsItIsWhileAnotherOneDescends() {
    steps(3);
    bench.pin();
    assertEquals(0, last());
    bench.setRate(0.3);
    bench.use(OpenedPage.optimizer("adam", 0.3));
    bench.startAt(Vector.of(2, 2));
    steps(2);
    Lane pinned = bench.scene().pinned().getFirst();
    assertEquals(3, pinned.last().index());
    assertEquals(Vector.of(1, -2), pinned.choice().start());
    assertEquals("gradient-descent", pinned.choice().optimizer().id());
    assertEquals(0.1, pinned.learningRate());
    assertEquals(2, page.feed.runs().size());
  }

  @Test
  void theColourOfARemovedRunIsTheNextOneTaken() {
    bench.pin();
    bench.pin();
    bench.remove(bench.scene().pinned().getFirst());
    assertEquals(2, bench.scene().lanes().size());
    assertEquals(2, page.feed.runs().size());
    bench.pin();
    assertEquals(List.of(1, 2, 0), bench.scene().lanes().stream().map(Lane::slot).toList());
  }

  private void steps(int count) {
    for (int i = 0; i < count; i++) {
      bench.step();
    }
  }

  private long last() {
    return bench.scene().active().last().index();
  }

  private static SortedMap<Long, Double> change(long index, double rate) {
    return new TreeMap<>(Map.of(index, rate));
  }
}
