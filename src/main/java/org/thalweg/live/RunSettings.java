package org.thalweg.live;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/**
 * Everything that determines one run on an objective, down to the last bit: repeating it gives the
 * identical descent.
 *
 * @param optimizer the optimizer with the learning rate it starts with
 * @param start the point of iterate 0, of the length of the objective's points
 * @param noise the gradient noise, if any
 * @param stopping when the run ends by itself
 * @param rateChanges learning rates chosen in the middle, by the index of the iterate from which
 *     they hold, 1 or more: one before the first step is the rate to start with
 * @param steps the number of steps made so far
 */
public record RunSettings(
    Optimizer optimizer,
    Vector start,
    Optional<GradientNoise> noise,
    Stopping stopping,
    SortedMap<Long, Double> rateChanges,
    long steps) {

  /** The step limit that a fresh page starts with. */
  public static final long DEFAULT_STEP_LIMIT = 1_000;

  /** The largest step limit a learner may choose. */
  public static final long MAXIMUM_STEP_LIMIT = StepLog.STEP_LIMIT;

  /** Copies the changes. */
  public RunSettings {
    SortedMap<Long, Double> later = new TreeMap<>(rateChanges);
    Double first = later.remove(0L);
    optimizer = first == null ? optimizer : optimizer.withLearningRate(first);
    rateChanges = Collections.unmodifiableSortedMap(later);
  }

  /** A run that has not made a step yet, with the usual tolerances and step limit. */
  public static RunSettings of(Optimizer optimizer, Vector start) {
    return new RunSettings(
        optimizer, start, Optional.empty(), Stopping.after(DEFAULT_STEP_LIMIT), new TreeMap<>(), 0);
  }

  public RunSettings withOptimizer(Optimizer other) {
    return new RunSettings(other, start, noise, stopping, rateChanges, steps);
  }

  public RunSettings withStart(Vector other) {
    return new RunSettings(optimizer, other, noise, stopping, rateChanges, steps);
  }

  public RunSettings withNoise(Optional<GradientNoise> other) {
    return new RunSettings(optimizer, start, other, stopping, rateChanges, steps);
  }

  public RunSettings withStopping(Stopping other) {
    return new RunSettings(optimizer, start, noise, other, rateChanges, steps);
  }

  /** The same run after so many steps, with these changes of the rate on the way. */
  public RunSettings withProgress(SortedMap<Long, Double> changes, long stepsMade) {
    return new RunSettings(optimizer, start, noise, stopping, changes, stepsMade);
  }

  /** The same run before its first step, with another learning rate. */
  public RunSettings afresh(double rate) {
    return new RunSettings(
        optimizer.withLearningRate(rate), start, noise, stopping, new TreeMap<>(), 0);
  }

  /** Whether this run comes to the later one just by making steps. */
  public boolean goesOnTo(RunSettings later) {
    return later.steps >= steps && equals(later.withProgress(later.rateChanges, steps));
  }

  /** Whether the later run was once as this is now; its rate may have been changed since. */
  public boolean leadsTo(RunSettings later) {
    SortedMap<Long, Double> before = later.rateChanges.headMap(steps);
    SortedMap<Long, Double> now = later.rateChanges.headMap(steps + 1);
    return later.steps >= steps
        && (equals(later.withProgress(before, steps)) || equals(later.withProgress(now, steps)));
  }

  /**
   * The steps that this run has made so far.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when it can't start where it should
   */
  public StepLog log(Objective objective) {
    Descent first = Descent.from(objective, optimizer, noise, stopping, start);
    return Replay.of(first, rateChanges, steps);
  }
}
