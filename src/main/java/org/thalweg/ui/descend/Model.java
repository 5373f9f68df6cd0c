package org.thalweg.ui.descend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.thalweg.live.Feed;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
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

  private static final double SLOWER = 4;

  private final Feed feed;
  private final ContourMaps maps;
  private final RunsOnMap runs;
  private final Playback playback;
  private volatile State state;

  /**
   * Opens some settings: all their runs are made, as far as they had come, and stand still.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when a run can't start where it should
   */
  Model(Feed feed, ContourMaps maps, Settings settings) {
    this.feed = feed;
    this.maps = maps;
    this.runs = new RunsOnMap(feed);
    this.playback = new Playback(feed);
    this.state = runs.open(settings, List.of());
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
    return state.runs().stream().anyMatch(ShownRun::isPlaying);
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
    return Snapshot.of(state, maps);
  }

  @Override
  public void open(Settings settings) {
    State before = state;
    State opened = runs.open(settings, before.runs());
    state = opened.hasGroundOf(before) ? opened.withView(before.view()) : opened;
  }

  /** Shows another surface with its own start and learning rate; the runs on the old one go. */
  void choose(LossSurface surface) {
    open(settings().withSurface(surface));
  }

  /** Starts over at another point; so do all runs that move together. */
  void startAt(Vector start) {
    change(shown -> shown.restarted(feed, shown.fresh().withStart(start)));
  }

  /** Starts over with another optimizer. */
  void use(Optimizer optimizer) {
    restart(fresh().withOptimizer(optimizer));
  }

  /** Starts over with these settings. */
  void restart(RunSettings settings) {
    changeActive(active -> active.restarted(feed, settings));
  }

  /** Back to the start, with the learning rate that is set now. */
  void reset() {
    change(shown -> shown.reset(feed));
  }

  /**
   * Sets the learning rate. In the middle of a run it holds from the next step on; when an earlier
   * step is shown, the run goes on from that one; before the first step and after the end it is the
   * rate of a new run.
   */
  void setRate(double rate) {
    long cursor = state.cursor();
    changeActive(active -> {
      ShownRun there = playback.at(active, cursor, rate);
      return there.equals(active) ? active.withRate(feed, rate) : there;
    });
  }

  /** From the start with one of the prepared rates, counted from 0, if there are so many. */
  void demonstrate(int prepared) {
    List<Double> rates = state.opened().rates();
    if (prepared < rates.size()) {
      changeActive(active -> active.restarted(feed, active.settings().afresh(rates.get(prepared))));
      play();
    }
  }

  /** The same again, four times as slow, one step a second at the slowest. */
  void again() {
    double fast = Math.min(state.speed(), SLOWER * Settings.DEFAULT_SPEED);
    setSpeed(Math.max(1, fast / SLOWER));
    reset();
    play();
  }

  void play() {
    state = playback.play(state);
  }

  @Override
  public void begin(long steps) {
    Speed speed = new Speed(state.speed());
    state.moving().forEach(shown -> shown.begin(speed, steps));
  }

  @Override
  public void stop() {
    state.runs().forEach(shown -> shown.run().pause());
  }

  void pause() {
    state = playback.pause(state);
  }

  boolean isPlaying() {
    return state.isPlaying();
  }

  void step() {
    state = playback.step(state);
  }

  void back() {
    state = playback.back(state);
  }

  void scrub(long index) {
    state = playback.scrub(state, index);
  }

  /** Shows this step of the run with this number, which becomes the one in progress. */
  void showStep(int run, long index) {
    takeUp(run);
    scrub(index);
  }

  void setSpeed(double stepsPerSecond) {
    state = state.choosing(settings -> settings.withSpeed(stepsPerSecond));
    Speed speed = new Speed(stepsPerSecond);
    state.runs().forEach(shown -> shown.setSpeed(speed));
  }

  /** Changes what is chosen and drawn; the runs stay as they are. */
  void show(UnaryOperator<State> change) {
    state = change.apply(state);
  }

  /** Lets the buttons move all runs of the map, or the one in progress alone. */
  void moveTogether(boolean together) {
    pause();
    state = state.choosing(settings -> settings.withTogether(together)).showing(NEWEST);
  }

  /**
   * Keeps the run on the map and starts another one beside it, from the same point with the same
   * settings.
   *
   * @throws org.thalweg.ui.part.RefusedException when the map has its fill of runs
   */
  void pin() {
    State more = runs.pin(state);
    pause();
    state = more.showing(NEWEST);
  }

  /** Takes the pinned run with this number off the map. */
  void remove(int run) {
    state = runs.remove(state, run);
  }

  /** Makes the pinned run with this number the one in progress again. */
  void takeUp(int run) {
    pause();
    state = runs.takeUp(state, run).showing(NEWEST);
  }

  /** Four runs from the step shown, with a quarter of the rate to four times the rate. */
  void fan() {
    StepLog log = state.active().run().log();
    long last = log.size() - 1;
    long index = state.cursor() == NEWEST ? last : Math.min(state.cursor(), last);
    state = runs.fan(state, log.iterate(index).point());
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
    state = state.withMoving(button).showing(NEWEST);
  }

  private void changeActive(UnaryOperator<ShownRun> button) {
    state = state.withActive(button.apply(state.active())).showing(NEWEST);
  }
}
