package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunTest {
  private final ManualScheduler time = new ManualScheduler();
  private final Player player = new Player(time, LiveLimits.defaults(), new SimpleMeterRegistry());
  private final Run run = player.start(Bowl.descent(1e-5, 100_000));

  @Test
  void standsStillUntilItIsPlayed() {
    time.advanceMillis(10_000);
    assertEquals(1, run.log().size());
    assertEquals(RunState.PAUSED, run.status().state());
    assertEquals(0, time.waiting());
  }

  @Test
  void makesTheFirstStepAtOnceAndTheOthersInRhythm() {
    List<Long> seen = sizesAtEachFlush();
    run.play(new Speed(2));
    time.advanceMillis(0);
    assertEquals(2, run.log().size());
    time.advanceMillis(499);
    assertEquals(2, run.log().size());
    time.advanceMillis(1);
    assertEquals(3, run.log().size());
    time.advanceMillis(5000);
    assertEquals(13, run.log().size());
    assertEquals(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L), seen.subList(1, 13));
  }

  @Test
  void makesSoManyStepsInRhythmAndStandsStill() {
    run.play(new Speed(2), 4);
    time.advanceMillis(1_000);
    assertEquals(1 + 3, run.log().size());
    assertEquals(RunState.PLAYING, run.status().state());
    run.play(new Speed(4));
    time.advanceMillis(5_000);
    assertEquals(1 + 4, run.log().size(), "another speed makes no more of it");
    assertEquals(RunState.PAUSED, run.status().state());
    run.play(new Speed(2));
    time.advanceMillis(5_000);
    assertEquals(1 + 4 + 11, run.log().size());
    run.pause();
    run.play(Speed.FASTEST, 7);
    time.advanceMillis(1_000);
    assertEquals(1 + 4 + 11 + 7, run.log().size());
  }

  @Test
  void keepsItsSpeedExactlyOverALongTime() {
    run.play(new Speed(7));
    time.advanceMillis(100_000);
    assertEquals(1 + 701, run.log().size());
    run.play(new Speed(300));
    time.advanceMillis(100_000);
    assertEquals(1 + 701 + 30_000, run.log().size(), 20);
  }

  @Test
  void flushesTwentyTimesASecondWhenFast() {
    List<Long> seen = sizesAtEachFlush();
    run.play(new Speed(1000));
    time.advanceMillis(10_000);
    assertEquals(10_001, run.log().size(), 60);
    assertEquals(201, seen.size(), 2);
  }

  @Test
  void aClassOf251PagesIsNoCrowdThoughEachWatchesTwice() {
    for (int i = 0; i < 251; i++) {
      run.join(() -> {});
      run.watch(() -> {});
    }
    List<Long> seen = sizesAtEachFlush();
    run.play(new Speed(1000));
    time.advanceMillis(10_000);
    assertEquals(201, seen.size(), 2);
  }

  @Test
  void flushesTenTimesASecondForACrowdOfPagesUntilItHasLeft() {
    List<Subscription> pages = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      Following page = new Following(new Frames(new SimpleMeterRegistry()), () -> {});
      page.follow(run, 0);
      pages.add(page::close);
    }
    List<Long> seen = sizesAtEachFlush();
    run.play(new Speed(1000));
    time.advanceMillis(10_000);
    assertEquals(10_001, run.log().size(), 110);
    assertEquals(101, seen.size(), 2);
    pages.getFirst().close();
    pages.getFirst().close();
    seen.clear();
    time.advanceMillis(10_000);
    assertEquals(201, seen.size(), 2);
  }

  @Test
  void goesAsFastAsItGoesInTurnsOfBoundedLength() {
    List<Long> seen = sizesAtEachFlush();
    run.play(Speed.FASTEST);
    time.advanceMillis(1000);
    assertTrue(run.log().size() > 10_000, "at least 10,000 steps in a second");
    for (int i = 1; i < seen.size(); i++) {
      assertTrue(seen.get(i) - seen.get(i - 1) <= 2000);
    }
  }

  @Test
  void takesTurnsWithOtherRunsAndNeverFlushesTogetherWithThem() {
    List<Run> runs = new ArrayList<>();
    List<Long> moments = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Run other = player.start(Bowl.descent(1e-5, 100_000));
      other.play(new Speed(1000));
      runs.add(other);
    }
    time.advanceMillis(1000);
    runs.forEach(other -> other.watch(() -> moments.add(time.nanos())));
    time.advanceMillis(49);
    assertEquals(moments.size(), moments.stream().distinct().count());
    runs.forEach(other -> assertEquals(1000, other.log().size(), 110));
  }

  @Test
  void doesNotMakeUpForTimeTheServerWasBusy() {
    run.play(new Speed(10));
    time.advanceMillis(1000);
    long before = run.log().size();
    time.stallMillis(30_000);
    time.advanceMillis(100);
    assertTrue(run.log().size() - before <= 3, "one step at a time, no burst");
  }

  @Test
  void pausesAndMakesOneStepAtATime() {
    run.play(new Speed(10));
    time.advanceMillis(1000);
    run.pause();
    long size = run.log().size();
    time.advanceMillis(5000);
    assertEquals(size, run.log().size());
    run.step();
    assertEquals(size + 1, run.log().size());
    assertEquals(RunState.PAUSED, run.status().state());
    assertEquals(0, time.waiting());
  }

  @Test
  void aStepWhilePlayingStandsStillAfterwards() {
    run.play(new Speed(1));
    time.advanceMillis(0);
    run.step();
    time.advanceMillis(10_000);
    assertEquals(3, run.log().size());
  }

  @Test
  void changesTheSpeedWithoutAnExtraStep() {
    run.play(new Speed(1));
    time.advanceMillis(100);
    for (int i = 0; i < 10; i++) {
      run.play(new Speed(2));
    }
    time.advanceMillis(499);
    assertEquals(2, run.log().size());
    time.advanceMillis(1);
    assertEquals(3, run.log().size());
  }

  @Test
  void usesANewLearningRateFromTheNextStepOn() {
    run.play(new Speed(10));
    time.advanceMillis(450);
    run.setLearningRate(0.25);
    assertEquals(0.25, run.status().learningRate());
    long at = run.log().size() - 1;
    time.advanceMillis(100);
    assertEquals(Map.of(at, 0.25), run.log().rateChanges());
    double before = run.log().iterate(at).point().get(0);
    assertEquals(before * 0.5, run.log().iterate(at + 1).point().get(0), 1e-15);
  }

  @Test
  void refusesALearningRateThatTheOptimizerRefuses() {
    assertThrows(IllegalArgumentException.class, () -> run.setLearningRate(-1));
    run.step();
    assertEquals(2, run.log().size());
  }

  @Test
  void endsByItselfAndTellsSo() {
    Run shortRun = player.start(Bowl.descent(0.1, 30));
    List<RunState> seen = new ArrayList<>();
    shortRun.watch(() -> seen.add(shortRun.status().state()));
    shortRun.play(Speed.FASTEST);
    time.advanceMillis(1000);
    assertEquals(RunState.ENDED, seen.getLast());
    assertEquals("step-limit", shortRun.status().ending().orElseThrow().id());
    shortRun.play(new Speed(1));
    assertEquals(0, time.waiting());
  }

  @Test
  void aClosedRunStandsStillAndGivesItsPlaceToAnother() {
    run.play(new Speed(100));
    run.close();
    run.close();
    time.advanceMillis(1000);
    assertEquals(1, run.log().size());
    assertEquals(0, player.size());
    assertEquals(0, time.waiting());
  }

  private List<Long> sizesAtEachFlush() {
    List<Long> sizes = new ArrayList<>();
    run.watch(() -> sizes.add(run.log().size()));
    return sizes;
  }
}
