package org.thalweg.live;

import java.util.SortedMap;
import org.thalweg.math.descent.Descent;

/** Makes the log of a run that has come so far already, at one stroke: an address was opened. */
public final class Replay {
  private static final int AT_ONCE = 2_000;

  private final StepLog log;

  private Replay(StepLog log) {
    this.log = log;
  }

  /**
   * The log of a descent after so many steps, or fewer when it ends before, with these changes of
   * the learning rate on the way.
   *
   * @param rateChanges learning rates by the index of the iterate from which on they hold
   * @throws IllegalArgumentException when the optimizer can't have one of these rates
   */
  public static StepLog of(Descent start, SortedMap<Long, Double> rateChanges, long steps) {
    Replay replay = new Replay(new StepLog(start));
    rateChanges.headMap(steps + 1).forEach(replay::advanceToChange);
    replay.advanceTo(steps);
    return replay.log;
  }

  private void advanceToChange(long index, double rate) {
    advanceTo(index);
    if (log.size() - 1 == index) {
      log.changeLearningRate(rate);
    }
  }

  private void advanceTo(long index) {
    while (log.size() <= index && log.ending().isEmpty()) {
      log.advance((int) Math.min(index - log.size() + 1, AT_ONCE), () -> true);
    }
  }
}
