package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.part.StepStage;
import org.thalweg.ui.screen.ScreenModel;

/**
 * What happens on one Descend screen: the surface, the runs on it, the step that is shown and the
 * buttons. It knows no component. Only the page's own session thread changes it; {@link
 * #snapshot()} may be asked by any thread.
 */
final class Model implements ScreenModel<Settings, Snapshot> {
  /** The step shown is the newest one there is. */
  static final long NEWEST = StepStage.NEWEST;

  private final Feed feed;
  private final ContourMaps maps;
  private volatile State state;

  /**
   * Opens some settings: all their runs are made, as far as they had come, and stand still.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when a run can't start where it should
   */
  Model(Feed feed, ContourMaps maps, Settings settings) {
    this.feed = feed;
    this.maps = maps;
    this.state = opened(settings, List.of());
  }

  /** What is on the screen now. */
  State state() {
    return state;
  }

  @Override
  public Settings settings() {
    return state.settings();
  }

  @Override
  public boolean isBusy() {
    return isPlaying();
  }

  @Override
  public Snapshot snapshot() {
    return Snapshot.of(state, maps);
  }

  @Override
  public void open(Settings settings) {
    state = opened(settings, state.runs());
  }

  /** Shows another surface with its own start and learning rate; the runs on the old one go. */
  void choose(LossSurface surface) {
    open(settings().withSurface(surface));
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
    change(active -> active.restarted(feed, settings));
  }

  /** Back to the start, with the learning rate that is set now. */
  void reset() {
    change(active -> active.reset(feed));
  }

  /**
   * Sets the learning rate. In the middle of a run it holds from the next step on; when an earlier
   * step is shown, the run goes on from that one; before the first step and after the end it is the
   * rate of a new run.
   */
  void setRate(double rate) {
    long cursor = state.cursor();
    change(active ->
        cursor == NEWEST ? active.withRate(feed, rate) : active.forked(feed, cursor, rate));
  }

  /** Plays on from the step shown; from the start again when the run has ended for good. */
  void play() {
    long cursor = state.cursor();
    change(active ->
        (cursor == NEWEST ? active : active.forked(feed, cursor, active.nextRate()))
            .played(feed, speed()));
  }

  void pause() {
    state.active().run().pause();
  }

  boolean isPlaying() {
    return state.active().isPlaying();
  }

  /** One step forward: through the steps made already, then a new one. */
  void step() {
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
    RunSettings settings = fresh();
    Run run = feed.start(settings.log(state.surface().objective()));
    pause();
    state = state.withAdded(ShownRun.of(freeSlot(), run, settings)).showing(NEWEST);
  }

  /** Takes the pinned run with this number off the map. */
  void remove(int run) {
    state.pinned().stream()
        .filter(shown -> shown.run().id() == run)
        .findFirst()
        .ifPresent(shown -> {
          feed.remove(shown.run());
          state = state.without(shown);
        });
  }

  /** The steps of the run with this number, while it is on the map. */
  Optional<StepLog> log(int run) {
    return state.runs().stream()
        .filter(shown -> shown.run().id() == run)
        .map(shown -> shown.run().log())
        .findFirst();
  }

  /** The active run before its first step, with the learning rate that the control shows. */
  RunSettings fresh() {
    return state.active().fresh();
  }

  private void change(UnaryOperator<ShownRun> button) {
    state = state.withActive(button.apply(state.active())).showing(NEWEST);
  }

  private State opened(Settings settings, List<ShownRun> before) {
    List<RunSettings> wanted = new ArrayList<>(settings.pinned());
    wanted.add(settings.run());
    FormulaObjective objective = settings.surface().objective();
    List<StepLog> logs = wanted.stream().map(run -> run.log(objective)).toList();
    List<Run> runs = feed.replace(before.stream().map(ShownRun::run).toList(), logs);
    List<ShownRun> shown =
        IntStream.range(0, wanted.size())
            .mapToObj(slot -> ShownRun.of(slot, runs.get(slot), wanted.get(slot)))
            .toList();
    return new State(
        settings.surface(),
        settings.surface().domain(),
        shown,
        NEWEST,
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
}
