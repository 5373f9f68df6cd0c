package org.thalweg.ui.descend;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.live.Replay;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/**
 * Everything that determines one run on a surface, down to the last bit: repeating it gives the
 * identical descent.
 *
 * @param optimizer the optimizer with the learning rate it starts with
 * @param start the point of iterate 0, length 2
 * @param noise the gradient noise, if any
 * @param stepLimit the number of steps after which the run ends by itself
 * @param rateChanges learning rates chosen in the middle, by the index of the iterate from which
 *     they hold
 * @param steps the number of steps made so far
 */
record RunSettings(
    Optimizer optimizer,
    Vector start,
    Optional<GradientNoise> noise,
    long stepLimit,
    SortedMap<Long, Double> rateChanges,
    long steps) {

  /** The step limit that a fresh page starts with. */
  static final long DEFAULT_STEP_LIMIT = 1_000;

  /** The largest step limit a learner may choose. */
  static final long MAXIMUM_STEP_LIMIT = 100_000;

  RunSettings {
    rateChanges = Collections.unmodifiableSortedMap(new TreeMap<>(rateChanges));
  }

  /** A run that has not made a step yet. */
  static RunSettings of(Optimizer optimizer, Vector start) {
    return new RunSettings(
        optimizer, start, Optional.empty(), DEFAULT_STEP_LIMIT, new TreeMap<>(), 0);
  }

  RunSettings withOptimizer(Optimizer other) {
    return new RunSettings(other, start, noise, stepLimit, rateChanges, steps);
  }

  RunSettings withStart(Vector other) {
    return new RunSettings(optimizer, other, noise, stepLimit, rateChanges, steps);
  }

  RunSettings withNoise(Optional<GradientNoise> other) {
    return new RunSettings(optimizer, start, other, stepLimit, rateChanges, steps);
  }

  RunSettings withStepLimit(long other) {
    return new RunSettings(optimizer, start, noise, other, rateChanges, steps);
  }

  RunSettings withProgress(SortedMap<Long, Double> changes, long stepsMade) {
    return new RunSettings(optimizer, start, noise, stepLimit, changes, stepsMade);
  }

  /** The same run before its first step, with the learning rate that {@code rate} gives. */
  RunSettings afresh(double rate) {
    return new RunSettings(
        optimizer.withLearningRate(rate), start, noise, stepLimit, new TreeMap<>(), 0);
  }

  /**
   * The steps that this run has made so far.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when it can't start where it should
   */
  StepLog log(Objective objective) {
    Descent first = Descent.from(objective, optimizer, noise, Stopping.after(stepLimit), start);
    return Replay.of(first, rateChanges, steps);
  }
}
