package org.thalweg.ui.derivative;

import org.thalweg.live.Feed;
import org.thalweg.live.Replay;
import org.thalweg.live.Run;
import org.thalweg.live.RunState;
import org.thalweg.live.Speed;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/**
 * A plain gradient descent and its buttons: play, pause, one step, back to the start, learning
 * rate.
 *
 * @param feed plays it
 * @param first the descent before its first step, with the rate it began with
 * @param run the run
 * @param rate the learning rate that the control shows: what the next step, or the next run, uses
 */
record Walker(Feed feed, Descent first, Run run, double rate) {

  /**
   * A descent that stands still after the steps it has made.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when it can't start there
   */
  static Walker open(Feed feed, Objective objective, Vector start, Stopping stopping, Walk walk) {
    Descent first = Descent.from(objective, new GradientDescent(walk.rate()), stopping, start);
    Run run = feed.start(Replay.of(first, walk.changes(), walk.steps()));
    return new Walker(feed, first, run, run.status().learningRate());
  }

  /** The descent as far as it has come. */
  Walk walk() {
    return run.status().last().index() == 0
        ? Walk.fresh(rate)
        : new Walk(
            first.optimizer().learningRate(), run.log().rateChanges(), run.status().last().index());
  }

  boolean isPlaying() {
    return run.status().state() == RunState.PLAYING;
  }

  /** Plays on, or from the start again when it has ended. */
  Walker play(double stepsPerSecond) {
    Walker walker = run.log().ending().isPresent() ? reset() : this;
    walker.run.play(speed(stepsPerSecond));
    return walker;
  }

  void pause() {
    run.pause();
  }

  void step() {
    run.step();
  }

  /** Goes on in another ticker, if it plays. */
  void setSpeed(double stepsPerSecond) {
    if (isPlaying()) {
      run.play(speed(stepsPerSecond));
    }
  }

  /** Back to the start, with the rate that is set now. */
  Walker reset() {
    feed.remove(run);
    Descent again = first.withLearningRate(rate);
    return new Walker(
        feed, again, feed.start(Replay.of(again, Walk.fresh(rate).changes(), 0)), rate);
  }

  /** Sets the rate for the next step; before the first step and after the end, for a new run. */
  Walker withRate(double wanted) {
    Walker changed = new Walker(feed, first.withLearningRate(wanted), run, wanted);
    if (run.status().last().index() == 0) {
      return changed.reset();
    }
    run.setLearningRate(wanted);
    return new Walker(feed, first, run, wanted);
  }

  /** Ends it. */
  void close() {
    feed.remove(run);
  }

  private static Speed speed(double stepsPerSecond) {
    return Double.isInfinite(stepsPerSecond) ? Speed.FASTEST : new Speed(stepsPerSecond);
  }
}
