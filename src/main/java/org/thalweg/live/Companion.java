package org.thalweg.live;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.thalweg.math.descent.Descent;

/**
 * A descent that keeps pace with a run: it has no clock, and makes its steps when somebody asks for
 * them. Where the run's learning rate changes, its own changes too. When the run went back and took
 * another way, it begins anew. Thread-safe.
 */
public final class Companion {
  private final Descent start;
  private final DoubleUnaryOperator rate;
  private StepLog log;

  /**
   * A companion before its first step.
   *
   * @param rate its learning rate where the run has this one
   */
  public Companion(Descent start, DoubleUnaryOperator rate) {
    this.start = start;
    this.rate = rate;
    this.log = new StepLog(start);
  }

  /**
   * Goes on towards an index of the run.
   *
   * @param index of the step to come to
   * @param most how many steps it makes at once
   * @return its steps, which reach the index, end before it, or are to be asked for again
   * @throws IllegalArgumentException when the optimizer can't have a rate
   */
  public synchronized StepLog towards(long index, StepLog run, int most) {
    SortedMap<Long, Double> changes = changesOf(run);
    if (!isOnTheWay(log.rateChanges(), changes, log.size() - 1)) {
      log = new StepLog(start);
    }
    long target = Math.min(index, log.size() - 1 + most);
    new Replay(log).along(changes, target);
    return log;
  }

  /**
   * Whether all that was changed before this index was changed alike; what is changed there may be
   * changed again.
   */
  private static boolean isOnTheWay(
      SortedMap<Long, Double> own, SortedMap<Long, Double> wanted, long here) {
    return own.headMap(here).equals(wanted.headMap(here))
        && (!own.containsKey(here) || wanted.containsKey(here));
  }

  private SortedMap<Long, Double> changesOf(StepLog run) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (Map.Entry<Long, Double> change : run.rateChanges().entrySet()) {
      changes.put(change.getKey(), rate.applyAsDouble(change.getValue()));
    }
    return changes;
  }

  /** Its steps so far as a log of their own, which may go up to a limit. */
  public synchronized StepLog taken(long limit) {
    return log.fork(log.size() - 1, limit);
  }
}
