package org.thalweg.ui.descend;

import java.util.List;
import org.thalweg.math.objective.LossSurface;

/**
 * What a learner has chosen on the Descend screen: all that the page's address holds.
 *
 * @param surface the loss surface, from the catalogue or the learner's own
 * @param run the run in progress
 * @param pinned earlier runs kept on the map, at most five
 * @param speed steps per second, infinite for as fast as it goes
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 */
record Settings(
    LossSurface surface,
    RunSettings run,
    List<RunSettings> pinned,
    double speed,
    boolean logarithmicLoss,
    boolean arrows) {

  /** The speed a fresh page starts with, in steps per second. */
  static final double DEFAULT_SPEED = 8;

  Settings {
    pinned = List.copyOf(pinned);
  }
}
