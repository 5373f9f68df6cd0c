package org.thalweg.ui.network.state;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.ShownRun;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.StepStage;
import org.thalweg.ui.screen.ScreenModel;

/**
 * What happens on one Network screen. It knows no component. Only the page's own session thread
 * changes it; {@link #snapshot()} may be asked by any thread.
 */
public final class Model implements ScreenModel<Settings, Snapshot> {
  /** The five steps of learning, and the one of them that makes a step of the run. */
  public static final int PHASES = 5;

  public static final int UPDATE = 4;
  private final Feed feed;
  private final Snapshots snapshots = new Snapshots(new Valleys());
  private volatile State state;

  /**
   * Opens some settings: the run is made, as far as it had come, and stands still.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when it can't start where it should
   */
  public Model(Feed feed, Settings settings) {
    this.feed = feed;
    this.state = opened(settings, List.of());
  }

  State state() {
    return state;
  }

  Feed feed() {
    return feed;
  }

  void set(State other) {
    state = other;
  }

  private State opened(Settings settings, List<Run> present) {
    State.Bench bench = State.Bench.of(settings);
    Run run = feed.replace(present, List.of(State.log(settings, bench))).getFirst();
    return State.of(settings, bench, ShownRun.of(0, run, settings.run()));
  }

  @Override
  public Settings settings() {
    return state.settings();
  }

  @Override
  public boolean isBusy() {
    return state.shown().isPlaying() || state.slow();
  }

  @Override
  public OptionalLong shownStep() {
    return StepStage.earlier(state.cursor());
  }

  @Override
  public boolean goesOn(Settings earlier, Settings later) {
    return earlier.goesOnTo(later);
  }

  @Override
  public Snapshot snapshot() {
    return snapshots.of(this::state);
  }

  /** Says whether the edge of stability is on the screen; λmax along the run is found only then. */
  public void watchEdge(boolean shown) {
    snapshots.watchEdge(shown);
  }

  @Override
  public void open(Settings settings) {
    state = opened(settings, List.of(state.shown().run()));
  }

  /** Starts over with another experiment; the optimizer stays. */
  public void change(UnaryOperator<Experiment> change) {
    open(settings().withExperiment(change));
  }

  /** Starts over with another optimizer. */
  public void use(UnaryOperator<Optimizer> change) {
    Optimizer optimizer = settings().run().optimizer().withLearningRate(nextRate());
    open(settings().withOptimizer(change.apply(optimizer)));
  }

  /** Changes what is chosen and drawn; the run stays as it is. */
  public void choose(UnaryOperator<Settings> change) {
    state = state.choosing(change.apply(state.chosen()));
  }

  /** Sets how many steps a second are made. */
  public void setSpeed(double stepsPerSecond) {
    choose(settings -> settings.withSpeed(stepsPerSecond));
    state.shown().setSpeed(new Speed(stepsPerSecond));
  }

  /** Sets the learning rate: from the step shown on, or of the next run when this one is over. */
  public void setRate(double rate) {
    ShownRun there = state.fromCursor(feed, rate);
    state = state.running(there.equals(state.shown()) ? there.withRate(feed, rate) : there);
  }

  /** The learning rate that the control shows: of the next step, or of the next run. */
  public double nextRate() {
    return state.shown().nextRate();
  }

  /** All steps made so far. */
  public StepLog log() {
    return state.shown().run().log();
  }

  /** Plays, or pauses when it plays. */
  public void toggle() {
    if (state.shown().isPlaying()) {
      state.shown().run().pause();
    } else {
      ShownRun here = state.fromCursor(feed, nextRate());
      Speed speed = new Speed(state.chosen().speed());
      state = state.running(here.played(feed, speed)).inPhase(0).slowly(false);
    }
  }

  @Override
  public void begin(long steps) {
    state.shown().begin(new Speed(state.chosen().speed()), steps);
  }

  @Override
  public void stop() {
    state.shown().run().pause();
    state = state.slowly(false);
  }

  /** One step forward: through the steps made already, then a new one. */
  public void step() {
    if (state.cursor() == StepStage.NEWEST) {
      state.shown().run().step();
    } else {
      scrub(state.cursor() + 1);
    }
  }

  /** One step back through the steps made already. */
  public void back() {
    scrub(Math.max(0, state.index() - 1));
  }

  /** Shows the step with this index. */
  public void scrub(long index) {
    state.shown().run().pause();
    state = state.lookingAt(index);
  }

  /** Back to the start, with the learning rate that is set now. */
  public void reset() {
    state = state.running(state.shown().reset(feed)).inPhase(0);
  }

  /** Changes the rows; the weights shown stay, and a network that learns goes on learning. */
  public void editRows(UnaryOperator<List<Example>> edit) {
    boolean playing = state.shown().isPlaying();
    change(experiment ->
        experiment
            .withRows(edit.apply(experiment.data().examples().rows()))
            .withWeights(weightsShown()));
    if (playing) {
      toggle();
    }
  }

  /** All weights and biases at the step shown. */
  Vector weightsShown() {
    return log().iterate(state.index()).point();
  }

  /** Gives a weight or bias another value; learning starts over from the weights shown. */
  public void type(Parameter parameter, double value) {
    double[] weights = weightsShown().toArray();
    weights[state.bench().training().architecture().index(parameter)] = value;
    NetworkNumber opened = state.openedNumber().orElse(null);
    change(experiment -> experiment.withWeights(Vector.of(weights)));
    openFormula(opened);
  }

  /** Opens the formula of a number, or closes it. */
  public void openFormula(@Nullable NetworkNumber number) {
    state = state.opening(number);
  }

  /** Lights one of the five: 1 predict, 2 error, 3 derivatives, 4 update: a step, 5 repeat. */
  public void light(int phase) {
    state.shown().run().pause();
    if (phase == UPDATE) {
      step();
    }
    state = state.inPhase(phase).slowly(false);
  }

  /** The next of the five steps; after the last the first again. */
  public void lightNext() {
    light(state.phase() % PHASES + 1);
  }

  /** The one before; back over the update its step is taken back. */
  public void lightBefore() {
    if (state.phase() == UPDATE) {
      back();
    }
    state = state.inPhase(Math.max(0, state.phase() - 1)).slowly(false);
  }

  /** Lets the five steps come one after the other, or stops them. */
  public void slowMotion(boolean wanted) {
    if (wanted) {
      lightNext();
    }
    state = state.slowly(wanted);
  }

  /** A beat of the slow motion. */
  public void beat() {
    if (state.slow()) {
      lightNext();
      state = state.slowly(state.shown().run().log().ending().isEmpty());
    }
  }
}
