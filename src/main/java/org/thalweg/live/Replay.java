package org.thalweg.live;

import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;

/** Makes the log of a run that has come so far already, at one stroke: an address was opened. */
public final class Replay {
  private static final int AT_ONCE = 2_000;

  private final StepLog log;

  /** Goes on from where a log is. */
  Replay(StepLog log) {
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
    replay.along(rateChanges, steps);
    return replay.log;
  }

  /**
   * Hands over the descents from one index to another, made again.
   *
   * @param before a descent at the first of them, or earlier
   */
  static void walk(
      Descent before,
      NavigableMap<Long, Double> rateChanges,
      long from,
      long last,
      Consumer<Descent> action) {
    Descent descent = before;
    Map.@Nullable Entry<Long, Double> latest = rateChanges.floorEntry(descent.current().index());
    if (latest != null) {
      descent = descent.withLearningRate(latest.getValue());
    }
    while (true) {
      if (descent.current().index() >= from) {
        action.accept(descent);
      }
      if (descent.current().index() == last) {
        return;
      }
      descent = descent.next();
      @Nullable Double rate = rateChanges.get(descent.current().index());
      descent = rate == null ? descent : descent.withLearningRate(rate);
    }
  }

  /** Comes to an index, unless the descent ends before, with the changes that are still to come. */
  void along(SortedMap<Long, Double> rateChanges, long index) {
    rateChanges
        .subMap(log.size() - 1, Math.max(index + 1, log.size() - 1))
        .forEach(this::advanceToChange);
    advanceTo(index);
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
