package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.RunState;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/**
 * What happens on one Descend screen: the surface, the runs on it, the step that is shown and the
 * buttons. It knows no component. Only the page's own session thread changes it; {@link #state()}
 * may be read by any thread.
 */
final class Model {
  /** The step shown is the newest one there is. */
  static final long NEWEST = -1;

  private final Feed feed;
  private volatile State state;

  /**
   * Opens some settings: all their runs are made, as far as they had come, and stand still.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when a run can't start where it should
   */
  Model(Feed feed, Settings settings) {
    this.feed = feed;
    this.state = opened(settings, List.of());
  }

  /** What is on the screen now. */
  State state() {
    return state;
  }

  /** Replaces everything by other settings; when they can't be opened, all stays as it is. */
  void open(Settings settings) {
    state = opened(settings, state.runs());
  }

  /** Shows another surface with its own start and learning rate; the runs on the old one go. */
  void choose(LossSurface surface) {
    Settings fresh = Address.on(surface);
    RunSettings now = state.active().settings();
    Optimizer optimizer = fittingOptimizer(now.optimizer(), fresh.run().optimizer());
    RunSettings run =
        RunSettings.of(optimizer, surface.start())
            .withNoise(now.noise())
            .withStepLimit(now.stepLimit());
    Settings old = state.settings();
    open(new Settings(surface, run, List.of(), old.speed(), old.logarithmicLoss(), old.arrows()));
  }

  /** Starts over at another point. */
  void startAt(Vector start) {
    restart(fresh().withStart(start));
  }

  /** Starts over with another optimizer. */
  void use(Optimizer optimizer) {
    restart(fresh().withOptimizer(optimizer));
  }

  /** Starts over with these settings. */
  void restart(RunSettings settings) {
    StepLog log = settings.log(state.objective());
    ShownRun old = state.active();
    feed.remove(old.run());
    state = state.withActive(new ShownRun(old.slot(), feed.start(log), settings)).showing(NEWEST);
  }

  /** Back to the start, with the learning rate that is set now. */
  void reset() {
    restart(fresh());
  }

  /**
   * Sets the learning rate. In the middle of a run it holds from the next step on; when an earlier
   * step is shown, the run goes on from that one; before the first step and after the end it is the
   * rate of a new run.
   */
  void setRate(double rate) {
    ShownRun shown = state.active();
    shown.settings().optimizer().withLearningRate(rate);
    if (shown.last().index() == 0) {
      restart(shown.settings().afresh(rate));
    } else if (state.cursor() != NEWEST) {
      fork(state.cursor(), rate);
    } else if (shown.ending().isPresent()) {
      state = state.withNextRate(rate);
    } else {
      shown.run().setLearningRate(rate);
      state = state.withNextRate(rate);
    }
  }

  /** Plays on; from the start again when the run has ended. */
  void play() {
    if (state.cursor() != NEWEST) {
      fork(state.cursor(), state.nextRate());
    } else if (state.active().ending().isPresent()) {
      reset();
    }
    state.active().run().play(speed());
  }

  void pause() {
    state.active().run().pause();
  }

  boolean isPlaying() {
    return state.active().run().status().state() == RunState.PLAYING;
  }

  /** One step forward: through the steps made already, then a new one. */
  void step() {
    pause();
    if (state.cursor() == NEWEST) {
      state.active().run().step();
    } else {
      scrub(state.cursor() + 1);
    }
  }

  /** One step back through the steps made already. */
  void back() {
    pause();
    long shown = state.cursor() == NEWEST ? state.active().last().index() : state.cursor();
    scrub(Math.max(0, shown - 1));
  }

  /** Shows the step with this index. */
  void scrub(long index) {
    pause();
    long last = state.active().last().index();
    state = state.showing(index >= last ? NEWEST : Math.max(0, index));
  }

  void setSpeed(double stepsPerSecond) {
    state = state.withSpeed(stepsPerSecond);
    if (isPlaying()) {
      state.active().run().play(speed());
    }
  }

  void look(boolean logarithmicLoss, boolean arrows) {
    state = state.withLook(logarithmicLoss, arrows);
  }

  /** The part of the surface that the map shows. */
  void look(Domain view) {
    state = state.withView(view);
  }

  /**
   * Keeps the run on the map and starts another one beside it, from the same point with the same
   * settings.
   *
   * @throws RefusedException when the map has its fill of runs
   */
  void pin() {
    if (state.runs().size() >= ShownRun.MOST) {
      throw new RefusedException("descend.runs.full");
    }
    pause();
    RunSettings settings = fresh();
    ShownRun next = new ShownRun(freeSlot(), feed.start(settings.log(state.objective())), settings);
    state = state.withAdded(next).showing(NEWEST);
  }

  /** Takes a pinned run off the map. */
  void remove(ShownRun shown) {
    feed.remove(shown.run());
    state = state.without(shown);
  }

  /** The active run before its first step, with the learning rate that the control shows. */
  RunSettings fresh() {
    return state.active().settings().afresh(state.nextRate());
  }

  /** Goes on from an earlier step, leaving out those behind it. */
  private void fork(long index, double rate) {
    ShownRun old = state.active();
    Run run = feed.rewind(old.run(), index);
    if (run.log().head().optimizer().learningRate() != rate) {
      run.setLearningRate(rate);
    }
    state =
        state
            .withActive(new ShownRun(old.slot(), run, old.settings()))
            .withNextRate(rate)
            .showing(NEWEST);
  }

  private State opened(Settings settings, List<ShownRun> before) {
    List<RunSettings> wanted = new ArrayList<>(settings.pinned());
    wanted.add(settings.run());
    FormulaObjective objective = settings.surface().objective();
    List<StepLog> logs = wanted.stream().map(run -> run.log(objective)).toList();
    before.forEach(shown -> feed.remove(shown.run()));
    List<ShownRun> runs =
        IntStream.range(0, wanted.size())
            .mapToObj(slot -> new ShownRun(slot, feed.start(logs.get(slot)), wanted.get(slot)))
            .toList();
    return new State(
        settings.surface(),
        objective,
        settings.surface().domain(),
        runs,
        NEWEST,
        runs.getLast().learningRate(),
        settings.speed(),
        settings.logarithmicLoss(),
        settings.arrows());
  }

  private int freeSlot() {
    return IntStream.range(0, ShownRun.MOST)
        .filter(slot -> state.runs().stream().noneMatch(shown -> shown.slot() == slot))
        .findFirst()
        .orElseThrow();
  }

  private Speed speed() {
    return new Speed(state.speed());
  }

  /**
   * The optimizer in use, with the learning rate that suits the new surface when it is plain
   * gradient descent.
   */
  private static Optimizer fittingOptimizer(Optimizer inUse, Optimizer suggested) {
    return inUse.id().equals(suggested.id()) ? suggested : inUse;
  }
}
