package org.thalweg.ui.derivative.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.live.Speed;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Objective;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.part.ValueSlider;
import org.thalweg.ui.screen.ScreenModel;

/**
 * What happens on one Derivative screen. It knows no component. Only the page's own session thread
 * changes it; {@link #snapshot()} may be asked by any thread.
 */
public final class Model implements ScreenModel<Settings, Snapshot> {
  private static final double FIRST_PEDAL = 0.5;

  private final Feed feed;
  private volatile State state;

  /** Opens some settings; a descent is made as far as it had come, and everything stands still. */
  public Model(Feed feed, Settings settings) {
    this.feed = feed;
    this.state = opened(settings, Optional.empty());
  }

  /** What is on the screen now. */
  public State state() {
    return state;
  }

  @Override
  public Settings settings() {
    return state.settingsNow();
  }

  @Override
  public boolean isBusy() {
    return state.moving() || state.run().filter(ShownRun::isPlaying).isPresent();
  }

  @Override
  public boolean goesOn(Settings earlier, Settings later) {
    return earlier.goesOnTo(later);
  }

  @Override
  public Snapshot snapshot() {
    return Snapshot.of(state);
  }

  @Override
  public void open(Settings settings) {
    state = opened(settings, state.run());
  }

  public void choose(Activity activity) {
    open(settings().with(activity));
  }

  /** Shows another curve with its own two points. */
  public void choose(Curve curve) {
    Settings now = settings();
    Settings fresh = Settings.of(Secant.on(curve));
    open(
        new Settings(
            now.activity(), fresh.secant(), fresh.descent(), now.fit(), now.speed(), now.trip()));
  }

  /** Shows the learner's own curve; the two points stay where they are, if they can. */
  public void chooseOwn(Curve curve) {
    Settings now = settings();
    Secant before = state.secant();
    boolean stays = curve.view().contains(before.x());
    Secant fresh = Secant.on(curve);
    open(now.with(stays ? fresh.at(before.x()).withChange(before.change()) : fresh));
  }

  /** Moves the first point; a descent starts there. */
  public void moveTo(double x) {
    if (state.activity() == Activity.DESCENT) {
      Settings there = state.settings().with(state.secant().at(x));
      double kept = there.descent().optimizer().learningRate();
      double rate = state.run().map(ShownRun::nextRate).orElse(kept);
      open(there.with(there.descent().afresh(rate)));
    } else {
      state = state.with(state.secant().at(x));
    }
  }

  /** Sets Δx and forgets how often it was halved. */
  public void setChange(double change) {
    if (change == 0 || !Double.isFinite(change)) {
      throw new RefusedException("derivative.change.range");
    }
    state = state.with(state.secant().withChange(change)).moving(false);
  }

  /** Sets Δx to a number near this one that reads well, and never to 0. */
  public void setChangeNear(double change) {
    Interval view = state.secant().curve().view();
    double nearest = ValueSlider.nearest(change, view);
    double least = ValueSlider.nearest(view.length() / 200, view);
    setChange(nearest == 0 ? Math.copySign(least, change) : nearest);
  }

  /** Halves Δx. */
  public void shrink() {
    Secant shrunk = state.secant().shrunk(state.secant().shrinks() + 1);
    state = state.with(shrunk).moving(state.moving() && shrunk.shrinks() < Secant.MOST_SHRINKS);
  }

  public void magnify(boolean wanted) {
    state = state.with(state.secant().magnified(wanted));
  }

  /** Opens so many lines of the derivation. */
  public void reveal(int lines) {
    int most = state.secant().curve().derivation().lines().size();
    state = state.with(state.secant().revealing(Math.min(lines, most)));
  }

  /** Plays or pauses what the activity plays. */
  public void toggle() {
    if (isBusy()) {
      stop();
    } else {
      state.run().ifPresentOrElse(run -> change(it -> it.played(feed, speed())), this::move);
    }
  }

  @Override
  public void begin(long steps) {
    state.run().ifPresent(run -> run.begin(speed(), steps));
  }

  @Override
  public void stop() {
    state.run().ifPresent(shown -> shown.run().pause());
    state = state.moving(false);
  }

  /** One halving, or one step of the descent. */
  public void step() {
    if (state.activity() == Activity.SLOPE) {
      state = state.moving(false);
      shrink();
    }
    state.run().ifPresent(shown -> shown.run().step());
  }

  /** Back to the first Δx, the start of the descent, or a car that stands at the start. */
  public void reset() {
    switch (state.activity()) {
      case SLOPE -> state = state.with(state.secant().shrunk(0)).moving(false);
      case CAR -> state = state.with(Trip.NONE).moving(false);
      case DESCENT, FIT -> change(run -> run.reset(feed));
    }
  }

  /** Time has passed while something moved by itself. */
  public void passed(double seconds) {
    if (state.moving() && state.activity() == Activity.SLOPE) {
      shrink();
      if (state.secant().shrinks() == Secant.SHRINKS_AT_ONCE) {
        state = state.moving(false);
      }
    } else if (state.moving() && state.activity() == Activity.CAR) {
      Trip driven = state.settings().trip().driven(seconds);
      state = state.with(driven).moving(!driven.isFull());
    }
  }

  /** Puts the pedal to a place; a car that waits starts to drive. */
  public void setPedal(double pedal) {
    Trip trip = state.settings().trip();
    state = state.with(trip.withPedal(pedal)).moving(state.moving() || trip.startsBy(pedal));
  }

  /** Looks at an earlier instant of the drive. */
  public void lookAt(double instant) {
    state = state.with(state.settings().trip().lookingAt(instant));
  }

  public void setRate(double rate) {
    change(run -> run.withRate(feed, rate));
  }

  public void setSpeed(double stepsPerSecond) {
    state = state.with(state.settings().withSpeed(stepsPerSecond));
    state.run().ifPresent(shown -> shown.setSpeed(speed()));
  }

  private void change(UnaryOperator<ShownRun> button) {
    state.run().ifPresent(run -> state = state.running(button.apply(run)));
  }

  private Speed speed() {
    return new Speed(state.settings().speed());
  }

  private void move() {
    if (state.activity() == Activity.SLOPE) {
      boolean done = state.secant().shrinks() == Secant.MOST_SHRINKS;
      state = done ? state.with(state.secant().shrunk(0)) : state;
    }
    if (state.activity() == Activity.CAR && state.settings().trip().isFull()) {
      state = state.with(Trip.NONE).moving(false);
    }
    state = state.moving(true);
    if (state.activity() == Activity.CAR && state.settings().trip().stands()) {
      setPedal(FIRST_PEDAL);
    }
  }

  private State opened(Settings settings, Optional<ShownRun> before) {
    Curve curve = settings.secant().curve();
    int lines = Math.min(settings.secant().revealed(), curve.derivation().lines().size());
    Settings bounded = settings.with(settings.secant().revealing(lines));
    return new State(bounded, run(bounded, curve.objective(), before), false);
  }

  /** The run of an activity that has one, in the place of the run before. */
  private Optional<ShownRun> run(
      Settings settings, FormulaObjective function, Optional<ShownRun> before) {
    List<RunSettings> wanted =
        switch (settings.activity()) {
          case SLOPE, CAR -> List.of();
          case DESCENT ->
              function.evaluate(settings.descent().start()).isFinite()
                  ? List.of(settings.descent())
                  : List.of();
          case FIT -> List.of(settings.fit());
        };
    Objective objective = settings.activity() == Activity.FIT ? FieldTrial.fit() : function;
    List<StepLog> logs = wanted.stream().map(run -> run.log(objective)).toList();
    List<Run> runs = feed.replace(before.stream().map(ShownRun::run).toList(), logs);
    return runs.stream().findFirst().map(run -> ShownRun.of(0, run, wanted.getFirst()));
  }
}
