package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Presets;
import org.thalweg.math.optimizer.GradientDescent;

class CheckpointsTest {
  private static final Experiment XOR = Presets.byId("xor").orElseThrow().experiment();

  private final RunSettings fresh = RunSettings.of(new GradientDescent(0.5), XOR.start());
  private final Checkpoints.Beginning beginning = new Checkpoints.Beginning(fresh, XOR);
  private final Checkpoints there = new Checkpoints(3);

  @Test
  void goesOnFromTheFurthestOnItsWay() {
    put(at(10));
    put(at(30));
    put(at(20));
    assertEquals(20, before(at(25)));
    assertEquals(30, before(at(30)));
    assertEquals(0, before(at(9)));
  }

  @Test
  void goesOnFromWhatHadTheSameRateUntilThen() {
    put(at(10, Map.of(5L, 2.0)));
    put(at(20, Map.of(5L, 2.0, 20L, 1.0)));
    assertEquals(0, before(at(30)), "it never had another rate");
    assertEquals(0, before(at(30, Map.of(6L, 2.0))));
    assertEquals(10, before(at(30, Map.of(5L, 2.0))));
    assertEquals(20, before(at(30, Map.of(5L, 2.0, 20L, 1.0, 25L, 0.1))));
    assertEquals(10, before(at(30, Map.of(5L, 2.0, 20L, 3.0))), "another rate from there");
    assertEquals(10, before(at(30, Map.of(5L, 2.0, 10L, 3.0))));
  }

  @Test
  void givesUpWhatWasThereLongAgo() {
    put(at(10));
    put(at(20));
    put(at(30));
    put(at(10));
    put(at(40));
    assertEquals(10, before(at(20)), "20 was there before 10 was again");
    assertEquals(30, before(at(39)));
  }

  /** Whoever has another network, or another rate, is on another way. */
  @Test
  void goesOnFromWhatBeganAlike() {
    put(at(10));
    Experiment moons = Presets.byId("moons").orElseThrow().experiment();
    assertEquals(Optional.empty(), there.before(new Checkpoints.Beginning(fresh, moons), at(20)));
    RunSettings faster = fresh.withOptimizer(new GradientDescent(0.6));
    assertEquals(
        Optional.empty(),
        there.before(
            new Checkpoints.Beginning(faster, XOR), faster.withProgress(new TreeMap<>(), 20)));
  }

  private void put(RunSettings run) {
    there.put(beginning, run, headAt(run));
  }

  private long before(RunSettings run) {
    return there.before(beginning, run).map(head -> head.current().index()).orElse(0L);
  }

  private RunSettings at(long steps) {
    return at(steps, Map.of());
  }

  private RunSettings at(long steps, Map<Long, Double> changes) {
    return fresh.withProgress(new TreeMap<>(changes), steps);
  }

  private static Descent headAt(RunSettings run) {
    return run.log(XOR.objective(XOR.trainingError(XOR.split()))).head();
  }
}
