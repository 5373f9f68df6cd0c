package org.thalweg.ui.network.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Feed;
import org.thalweg.live.ShownRun;
import org.thalweg.live.StepLog;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.StepStage;

/**
 * What is on the screen, with its live run.
 *
 * @param chosen what was opened, with what is chosen since; its run is as it was then
 * @param bench the network's error over its rows, and what is measured of it
 * @param shown the run
 * @param cursor the index of the step shown, or {@link StepStage#NEWEST}
 * @param opened the number whose formula is open, if one is
 * @param phase which of the five steps of learning is lit, 1 to 5; 0 for none
 * @param slow whether the five steps come one after the other by themselves
 * @param hand of somebody who turns two weights, if somebody does
 * @param twin the second network beside this one, if there is one
 */
record State(
    Settings chosen,
    Bench bench,
    ShownRun shown,
    long cursor,
    @Nullable NetworkNumber opened,
    int phase,
    boolean slow,
    @Nullable Hand hand,
    Optional<Twin> twin) {

  /**
   * The rows of an experiment, and what is measured along its run.
   *
   * @param split the rows, scaled when that is asked for
   * @param training the error over the rows that are learnt from
   * @param heldOut the error over those that are not; null when there are none
   * @param heldOutLoss along the run; null when there are none
   * @param sharpness finds λmax
   * @param walk its weights
   */
  record Bench(
      Examples.Split split,
      NetworkError training,
      @Nullable NetworkError heldOut,
      @Nullable Track<Double> heldOutLoss,
      SharpnessGauge sharpness,
      Track<Vector> walk) {
    static Bench of(Settings settings) {
      Examples.Split split = settings.experiment().split();
      NetworkError training = settings.experiment().trainingError(split);
      NetworkError heldOut =
          split.heldOut().isEmpty()
              ? null
              : new NetworkError(
                  training.architecture(), training.errorFunction(), split.heldOutRows());
      return new Bench(
          split,
          training,
          heldOut,
          heldOut == null ? null : new Track<>(heldOut::value),
          new SharpnessGauge(training),
          new Track<>(point -> point));
    }

    /** The held-out loss along a run; null when no rows are held out. */
    Track.@Nullable Samples<Double> heldOutAlong(StepLog log) {
      return heldOutLoss == null ? null : heldOutLoss.along(log);
    }
  }

  /** Some settings, with their run made as far as it had come. */
  static State of(Settings settings, Bench bench, ShownRun shown) {
    return new State(
        settings,
        bench,
        shown,
        StepStage.NEWEST,
        null,
        0,
        false,
        null,
        Twin.of(settings, bench, shown, Optional.empty()));
  }

  /** The steps of some settings' run. */
  static StepLog log(Settings settings, Bench bench) {
    return settings.run().log(settings.experiment().objective(bench.training()));
  }

  /** The index of the step shown. */
  long index() {
    long last = shown.last().index();
    return cursor == StepStage.NEWEST ? last : Math.min(cursor, last);
  }

  /** What the address of the page holds. */
  Settings settings() {
    return chosen.withRun(shown.progress());
  }

  State running(ShownRun other) {
    Optional<Twin> same = Twin.of(chosen, bench, other, twin);
    return new State(chosen, bench, other, StepStage.NEWEST, opened, phase, slow, hand, same);
  }

  State choosing(Settings other) {
    Optional<Twin> same = Twin.of(other, bench, shown, twin);
    return new State(other, bench, shown, cursor, opened, phase, slow, hand, same);
  }

  /** With this step shown, or the first or the newest when there is none. */
  State lookingAt(long step) {
    long seen = step >= shown.last().index() ? StepStage.NEWEST : Math.max(0, step);
    return new State(chosen, bench, shown, seen, opened, phase, slow, hand, twin);
  }

  State opening(@Nullable NetworkNumber number) {
    return new State(chosen, bench, shown, cursor, number, phase, slow, hand, twin);
  }

  State byHand(@Nullable Hand other) {
    return new State(chosen, bench, shown, cursor, opened, phase, slow, other, twin);
  }

  State slowly(boolean wanted) {
    return new State(chosen, bench, shown, cursor, opened, phase, wanted, hand, twin);
  }

  State inPhase(int other) {
    return new State(chosen, bench, shown, cursor, opened, other, slow, hand, twin);
  }

  /** The run as it was at the step shown, to go on from there. */
  ShownRun fromCursor(Feed feed, double rate) {
    boolean past = cursor != StepStage.NEWEST && cursor < shown.last().index();
    return past ? shown.forked(feed, cursor, rate) : shown;
  }

  Optional<NetworkNumber> openedNumber() {
    return Optional.ofNullable(opened);
  }
}
