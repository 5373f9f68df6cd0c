package org.thalweg.ui.screen;

import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;

/** One person's run, as far as it has come. */
public sealed interface OwnRun {

  /**
   * A descent on a surface.
   *
   * @param surface where it takes place
   * @param contours of the surface
   * @param log its steps so far
   */
  record OnSurface(LossSurface surface, Contours contours, StepLog log) implements OwnRun {}

  /**
   * The training of a network.
   *
   * @param steps how many were made
   * @param rate the learning rate of the next step
   * @param rateSince after which step it was changed to that; 0 where it was so from the start
   * @param loss at the newest step; empty when it has flown out, or takes too long to compute
   * @param ending why it is over, if it is
   * @param rows how many are answered right; empty where the answers are numbers, or it takes too
   *     long
   */
  record Training(
      long steps,
      double rate,
      long rateSince,
      OptionalDouble loss,
      Optional<Ending> ending,
      Optional<Rows> rows)
      implements OwnRun {}

  /**
   * Rows that a network learns from.
   *
   * @param right how many of them it answers right
   * @param all how many there are
   */
  record Rows(int right, int all) {

    /** Whether none is answered wrong. */
    public boolean isAllRight() {
      return right == all;
    }
  }
}
