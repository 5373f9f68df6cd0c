package org.thalweg.ui.network.state;

import java.util.Optional;
import java.util.TreeMap;
import org.thalweg.live.Companion;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Explanations;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.vector.Vector;

/**
 * A second network beside the one on the screen: the same rows, the same start, one thing
 * different, and always at the same step. Thread-safe.
 */
final class Twin {
  private static final double WORK_AT_ONCE = 3e7;

  private final Settings first;
  private final RunSettings run;
  private final Settings settings;
  private final Difference difference;
  private final Optional<Difference> back;
  private final Examples.Split split;
  private final NetworkError error;
  private final NetworkError measure;
  private final Companion companion;
  private final Track<Double> losses;

  private Twin(Settings first, State.Bench bench, RunSettings run, Difference difference) {
    this.first = first;
    this.run = run;
    this.difference = difference;
    settings = difference.applied(first.withRun(run.withProgress(new TreeMap<>(), 0)));
    back = difference.back(first);
    split = bench.split();
    error = settings.experiment().trainingError(split);
    measure =
        new NetworkError(
            error.architecture(), bench.training().errorFunction(), bench.training().examples());
    companion = new Companion(start(), difference::rate);
    losses = new Track<>(measure::value);
  }

  private Descent start() {
    RunSettings rule = settings.run();
    return Descent.from(
        settings.experiment().objective(error),
        rule.optimizer(),
        rule.noise(),
        Settings.stopping(RunSettings.MAXIMUM_STEP_LIMIT),
        rule.start());
  }

  /**
   * The second network of some settings.
   *
   * @param shown the first one's run
   * @param before the one so far, which stays when it is still the same
   */
  static Optional<Twin> of(
      Settings settings, State.Bench bench, ShownRun shown, Optional<Twin> before) {
    RunSettings run = shown.settings();
    return settings
        .beside()
        .map(difference ->
            before
                .filter(twin -> twin.isOf(settings, run, difference))
                .orElseGet(() -> new Twin(settings, bench, run, difference)));
  }

  private boolean isOf(Settings other, RunSettings otherRun, Difference wanted) {
    return difference.equals(wanted)
        && first.experiment().equals(other.experiment())
        && run.start().equals(otherRun.start())
        && run.optimizer().equals(otherRun.optimizer());
  }

  /**
   * What there is to see of it at a step of the first network's run.
   *
   * @param row the example whose numbers are shown
   */
  synchronized Beside beside(StepLog leader, long index, int row) {
    StepLog log = companion.towards(index, leader, atOnce());
    long here = Math.min(index, log.size() - 1);
    Track.Samples<Double> along = losses.along(log);
    Descent descent = here == log.size() - 1 ? log.head() : log.descent(here);
    boolean ended = here < index && log.ending().isPresent();
    return seen(descent, row, along, ended, here == index || ended);
  }

  private Beside seen(
      Descent descent, int row, Track.Samples<Double> along, boolean ended, boolean arrived) {
    DataSet data = settings.experiment().data();
    Vector weights = descent.current().point();
    Example example = error.examples().rows().get(row);
    return new Beside(
        difference,
        back,
        error.errorFunction(),
        descent.current().index(),
        Explanations.of(error, example, descent),
        measure.value(weights),
        descent.current().value(),
        Learnt.of(data, split.all(), error, weights),
        along,
        ended ? descent.ending() : Optional.empty(),
        arrived && along.complete());
  }

  /** So many steps that nobody waits long for them. */
  private int atOnce() {
    double work = (double) error.examples().size() * error.dimension();
    return (int) Math.clamp(WORK_AT_ONCE / work, 1, 4_000);
  }

  /** Its settings, with the first network beside it, as far as it has come. */
  Settings settings() {
    return settings.withBeside(back);
  }

  /** Its steps so far. */
  StepLog steps(long limit) {
    return companion.taken(limit);
  }
}
