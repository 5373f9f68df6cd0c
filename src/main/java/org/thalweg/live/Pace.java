package org.thalweg.live;

/**
 * When the steps of a playing run are due. A run takes turns: a slow one a turn per step, exactly
 * on time; a faster one a turn per flush with all steps that are due by then. Time that was lost
 * because the server was busy is not made up for, so a run never bursts. Not thread-safe.
 */
final class Pace {
  private final double nanosPerStep;
  private final int stepsPerTurn;
  private long origin;
  private long made;

  /**
   * @param now when the first step is due
   * @param stepsPerTurn how many steps one turn makes at most, however fast the speed
   */
  Pace(Speed speed, long now, int stepsPerTurn) {
    this.nanosPerStep = speed.nanosPerStep();
    this.stepsPerTurn = stepsPerTurn;
    this.origin = now;
  }

  /** How many steps a turn at this moment makes. */
  int due(long now, long flushNanos) {
    if (nanosPerStep == 0) {
      return stepsPerTurn;
    }
    double due = Math.floor((now - origin) / nanosPerStep) + 1 - made;
    double most = Math.min(stepsPerTurn, Math.max(1, 2 * flushNanos / nanosPerStep));
    if (due > most) {
      startAgain(now, (int) most);
      return (int) most;
    }
    return (int) Math.max(0, due);
  }

  /** Counts the steps of a turn; when it made fewer than were due, the others are forgotten. */
  void made(int steps, int due, long now) {
    if (steps < due) {
      startAgain(now, steps);
    }
    made += steps;
  }

  private void startAgain(long now, int steps) {
    origin = (long) (now + nanosPerStep - nanosPerStep * steps);
    made = 0;
  }

  /**
   * Nanoseconds until the next turn.
   *
   * @param phaseNanos where in the flush interval this run's turns lie, so that not all runs flush
   *     together
   */
  long untilNextTurn(long now, long flushNanos, long phaseNanos) {
    if (nanosPerStep >= flushNanos) {
      return Math.max(1, origin - now + (long) Math.ceil(made * nanosPerStep));
    }
    return flushNanos - Math.floorMod(now - phaseNanos, flushNanos);
  }
}
