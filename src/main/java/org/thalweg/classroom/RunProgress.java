package org.thalweg.classroom;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.live.StepLog;

/**
 * How far a run has come. With its settings this determines every step of it, to the last bit.
 *
 * @param steps how many steps it has made
 * @param rates the learning rates chosen on the way, by the step from which they hold
 */
public record RunProgress(long steps, SortedMap<Long, Double> rates) {
  /** A run that stands at its start. */
  public static final RunProgress NONE = new RunProgress(0, new TreeMap<>());

  /** A drag of the rate while a run is played is some twenty changes. */
  private static final int MOST_RATES = 1_000;

  /** Checks the number of steps, and copies the rates. */
  public RunProgress {
    requireStep(steps);
    rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
  }

  /** Whether this comes to the later one by going on: what was made stays true. */
  public boolean goesOnTo(RunProgress later) {
    return later.steps >= steps
        && later.rates.headMap(steps).equals(rates.headMap(steps))
        && later.rates.tailMap(steps).keySet().containsAll(rates.tailMap(steps).keySet());
  }

  /** Bounds never fall: what a node has computed up to them stays true. */
  RunProgress until(long bound) {
    RefusedException.unless(bound >= steps, Reason.LATE);
    return new RunProgress(bound, rates);
  }

  /** A step that a node may have made already keeps the rate with which it was made. */
  RunProgress withRate(long step, double rate) {
    RefusedException.unless(step >= steps, Reason.LATE);
    RefusedException.unless(rates.size() < MOST_RATES, Reason.TOO_MANY);
    SortedMap<Long, Double> more = new TreeMap<>(rates);
    more.put(step, rate);
    return new RunProgress(steps, more);
  }

  static void requireStep(long step) {
    if (step < 0 || step > StepLog.STEP_LIMIT) {
      throw new IllegalArgumentException("A run has steps 0 to " + StepLog.STEP_LIMIT);
    }
  }
}
