package org.thalweg.ui.descend;

import java.util.Optional;
import org.thalweg.live.Run;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;

/**
 * One run on the map, with its place among the run colours.
 *
 * @param slot 0 to 5: which colour and marker the run has
 * @param run the run itself
 * @param settings what the run was started with
 */
record ShownRun(int slot, Run run, RunSettings settings) {

  /** The most runs on one map. */
  static final int MOST = 6;

  /** The id of this run's series in every chart. */
  String series() {
    return "run-" + run.id();
  }

  /** What determines this run, as far as it has come. */
  RunSettings replay() {
    return settings.withProgress(run.log().rateChanges(), last().index());
  }

  Iterate last() {
    return run.log().head().current();
  }

  Optional<Ending> ending() {
    return run.log().ending();
  }

  /** The learning rate that the next step uses. */
  double learningRate() {
    return run.log().head().optimizer().learningRate();
  }
}
