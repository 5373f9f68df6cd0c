package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

class StepLogTest {

  @Test
  void startsWithTheStartAsIterateZero() {
    StepLog log = new StepLog(Bowl.descent(0.1, 10));
    assertEquals(1, log.size());
    assertEquals(4, log.iterate(0).value());
  }

  @Test
  void replaysAnyIterateWithTheBitsItWasMadeWith() {
    List<Iterate> expected = iterates(Bowl.descent(1e-4, 20_000), Map.of());
    StepLog log = new StepLog(Bowl.descent(1e-4, 20_000));
    advance(log, 20_000, 137);
    assertEquals(expected, log.range(0, log.size()));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      int index = random.nextInt(expected.size());
      assertEquals(expected.get(index), log.iterate(index));
      assertEquals(expected.get(index), log.descent(index).current());
    }
  }

  @Test
  void replaysAcrossChangesOfTheLearningRate() {
    Map<Long, Double> changes = Map.of(0L, 2e-4, 64L, 3e-4, 1000L, 1e-5, 1001L, 5e-4, 4999L, 1e-4);
    List<Iterate> expected = iterates(Bowl.descent(1e-4, 6000), changes);
    StepLog log = new StepLog(Bowl.descent(1e-4, 6000));
    for (long index = 0; index < 6000; index++) {
      if (changes.containsKey(index)) {
        log.changeLearningRate(changes.get(index));
      }
      log.advance(1, () -> true);
    }
    assertEquals(changes, log.rateChanges());
    assertEquals(expected, log.range(0, log.size()));
    assertEquals(3e-4, log.descent(64).optimizer().learningRate());
    assertEquals(2e-4, log.descent(63).optimizer().learningRate());
  }

  @Test
  void endsWhereTheDescentEnds() {
    StepLog log = new StepLog(Bowl.descent(0.1, 25));
    assertEquals(25, advance(log, 1000, 10));
    assertEquals(26, log.size());
    assertEquals("step-limit", log.ending().orElseThrow().id());
    assertEquals(0, log.advance(5, () -> true));
  }

  @Test
  void keepsTheLastFiniteIterateOfADivergedRun() {
    StepLog log = new StepLog(Bowl.descent(10, 10_000));
    advance(log, 10_000, 50);
    assertEquals("diverged", log.ending().orElseThrow().id());
    Iterate last = log.iterate(log.size() - 1);
    assertTrue(Double.isFinite(last.value()) && last.gradient().isFinite());
    assertEquals(iterates(Bowl.descent(10, 10_000), Map.of()), log.range(0, log.size()));
  }

  @Test
  void stopsAtOnceAndStaysStopped() {
    StepLog log = new StepLog(Bowl.descent(0.1, 100));
    advance(log, 10, 10);
    log.stop();
    log.changeLearningRate(0.2);
    assertEquals("stopped", log.ending().orElseThrow().id());
    assertEquals(0, log.advance(5, () -> true));
    assertEquals(Map.of(), log.rateChanges());
  }

  @Test
  void makesNoMoreStepsThanThereIsTimeFor() {
    StepLog log = new StepLog(Bowl.descent(0.1, 100));
    int[] asked = {0};
    assertEquals(3, log.advance(50, () -> ++asked[0] < 3));
  }

  /** The steps of a raised limit are those of a run that had it from the start, also read back. */
  @Test
  void aHigherLimitGoesOnWhereTheLowerOneEnded() {
    Vector start = Vector.of(-1.2, 1);
    Objective rosenbrock = Surfaces.byId("rosenbrock").orElseThrow().objective();
    GradientDescent rule = new GradientDescent(1e-4);
    StepLog whole = new StepLog(Descent.from(rosenbrock, rule, Stopping.after(3_000), start));
    StepLog ended = new StepLog(Descent.from(rosenbrock, rule, Stopping.after(1_000), start));
    advance(whole, 3_000, 700);
    advance(ended, 3_000, 700);
    assertEquals(Optional.of(Ending.STEP_LIMIT), ended.ending());
    assertEquals(Optional.of(Ending.STEP_LIMIT), ended.fork(1_000).ending(), "the same limit");
    StepLog longer = ended.fork(1_000, 3_000);
    assertEquals(2_000, advance(longer, 9_000, 700));
    assertEquals(whole.range(0, 3_001), longer.range(0, 3_001));
    assertEquals(whole.iterate(1_003), longer.iterate(1_003));
  }

  @Test
  void forkSharesThePastAndGoesItsOwnWay() {
    StepLog log = new StepLog(Bowl.descent(1e-3, 3000));
    advance(log, 500, 100);
    log.changeLearningRate(2e-3);
    advance(log, 2500, 100);
    StepLog fork = log.fork(1000);
    assertEquals(1001, fork.size());
    assertEquals(log.range(0, 1001), fork.range(0, 1001));
    assertEquals(Map.of(500L, 2e-3), fork.rateChanges());
    fork.changeLearningRate(5e-3);
    fork.advance(1, () -> true);
    assertEquals(1002, fork.size());
    assertTrue(!fork.iterate(1001).equals(log.iterate(1001)));
    assertEquals(3001, log.size());
  }

  @Test
  void forkOfAFinishedRunCanGoOnFromBeforeItsEnd() {
    StepLog log = new StepLog(Bowl.descent(0.1, 20));
    advance(log, 20, 20);
    StepLog fork = log.fork(5);
    assertTrue(fork.ending().isEmpty());
    advance(fork, 100, 100);
    assertEquals(log.range(0, 21), fork.range(0, 21));
  }

  @Test
  void refusesIndicesItDoesNotHave() {
    StepLog log = new StepLog(Bowl.descent(0.1, 20));
    assertThrows(IndexOutOfBoundsException.class, () -> log.iterate(1));
    assertThrows(IndexOutOfBoundsException.class, () -> log.iterate(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> log.range(1, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> log.descent(1));
  }

  @Test
  void refusesARunThatIsTooLong() {
    Descent long1 = Bowl.descent(0.1, StepLog.STEP_LIMIT + 1);
    assertThrows(IllegalArgumentException.class, () -> new StepLog(long1));
  }

  @Test
  void readersSeeOnlyWholeTruthsWhileItGrows() throws Exception {
    List<Iterate> expected = iterates(Bowl.descent(1e-5, 30_000), Map.of());
    StepLog log = new StepLog(Bowl.descent(1e-5, 30_000));
    try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
      Callable<Boolean> reader = () -> readsAllAsItGrows(log, expected);
      List<Future<Boolean>> all = List.of(readers.submit(reader), readers.submit(reader));
      advance(log, 30_000, 211);
      for (Future<Boolean> one : all) {
        assertTrue(one.get());
      }
    }
  }

  private static boolean readsAllAsItGrows(StepLog log, List<Iterate> expected) {
    long next = 0;
    while (next < expected.size()) {
      long size = log.size();
      if (!log.range(next, size).equals(expected.subList((int) next, (int) size))) {
        return false;
      }
      next = size;
    }
    return true;
  }

  private static int advance(StepLog log, int steps, int batch) {
    int made = 0;
    while (made < steps) {
      int now = log.advance(Math.min(batch, steps - made), () -> true);
      if (now == 0) {
        return made;
      }
      made += now;
    }
    return made;
  }

  /** The iterates as the descent itself gives them, without any log. */
  private static List<Iterate> iterates(Descent descent, Map<Long, Double> rates) {
    List<Iterate> all = new ArrayList<>();
    Descent current = descent;
    while (true) {
      all.add(current.current());
      Double rate = rates.get(current.current().index());
      Descent next = (rate == null ? current : current.withLearningRate(rate)).next();
      if (next.current().index() == current.current().index()) {
        return all;
      }
      current = next;
    }
  }
}
