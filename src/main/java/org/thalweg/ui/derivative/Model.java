package org.thalweg.ui.derivative;

import java.util.Optional;
import org.thalweg.live.Feed;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.motion.Drive;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.derivative.Settings.Trip;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.part.ValueSlider;

/**
 * What happens on one Derivative screen. It knows no component. Only the page's own session thread
 * changes it; {@link #state()} may be read by any thread.
 */
final class Model {
  /** A line that stands for nothing: where the fit begins. */
  static final Vector FIRST_LINE = Vector.of(0, 20);

  private static final Stopping DESCENT_STOPPING = Stopping.after(1_000);
  private static final Stopping FIT_STOPPING = new Stopping(1e-8, 0, 5_000);

  private static final double FIRST_PEDAL = 0.5;

  private final Feed feed;
  private volatile State state;

  /** Opens some settings; a descent is made as far as it had come, and everything stands still. */
  Model(Feed feed, Settings settings) {
    this.feed = feed;
    this.state = opened(settings);
  }

  /** What is on the screen now. */
  State state() {
    return state;
  }

  /** Replaces everything by other settings; when they can't be opened, all stays as it is. */
  void open(Settings settings) {
    State before = state;
    state = opened(settings);
    before.walker().ifPresent(Walker::close);
  }

  void choose(Activity activity) {
    open(state.settingsNow().with(activity));
  }

  /** Shows another curve with its own two points. */
  void choose(Curve curve) {
    Settings now = state.settingsNow();
    Settings fresh = Settings.of(Secant.on(curve));
    open(
        new Settings(
            now.activity(), fresh.secant(), fresh.descent(), now.fit(), now.speed(), now.trip()));
  }

  /** Shows the learner's own curve; the two points stay where they are, if they can. */
  void chooseOwn(Curve curve) {
    Settings now = state.settingsNow();
    Secant before = state.secant();
    boolean stays = curve.view().contains(before.x());
    Secant fresh = Secant.on(curve);
    Secant secant = stays ? fresh.at(before.x()).withChange(before.change()) : fresh;
    Walk descent = Walk.fresh(now.descent().rate());
    open(new Settings(now.activity(), secant, descent, now.fit(), now.speed(), now.trip()));
  }

  /** Moves the first point; a descent starts there. */
  void moveTo(double x) {
    State now = state.with(state.secant().at(x));
    if (now.activity() == Activity.DESCENT) {
      double rate = now.walker().map(Walker::rate).orElse(now.settings().descent().rate());
      open(now.settings().with(Walk.fresh(rate)));
    } else {
      state = now;
    }
  }

  /** Sets Δx and forgets how often it was halved. */
  void setChange(double change) {
    if (change == 0 || !Double.isFinite(change)) {
      throw new RefusedException("derivative.change.range");
    }
    state = state.with(state.secant().withChange(change)).moving(false);
  }

  /** Sets Δx to a number near this one that reads well, and never to 0. */
  void setChangeNear(double change) {
    Interval view = state.secant().curve().view();
    double nearest = ValueSlider.nearest(change, view);
    double least = ValueSlider.nearest(view.length() / 200, view);
    setChange(nearest == 0 ? Math.copySign(least, change) : nearest);
  }

  /** Halves Δx. */
  void shrink() {
    Secant shrunk = state.secant().shrunk(state.secant().shrinks() + 1);
    boolean more = shrunk.shrinks() < Secant.MOST_SHRINKS;
    state = state.with(shrunk).moving(state.moving() && more);
  }

  /** Opens so many lines of the derivation. */
  void reveal(int lines) {
    int most = state.derivation().lines().size();
    state = state.with(state.secant().revealing(Math.min(lines, most)));
  }

  /** Plays or pauses what the activity plays. */
  void toggle() {
    Optional<Walker> walker = state.walker();
    if (walker.isEmpty()) {
      toggleMoving();
    } else if (walker.get().isPlaying()) {
      walker.get().pause();
    } else {
      state = state.walking(walker.get().play(state.settings().speed()));
    }
  }

  /** One halving, or one step of the descent. */
  void step() {
    if (state.activity() == Activity.SLOPE) {
      state = state.moving(false);
      shrink();
    }
    state.walker().ifPresent(Walker::step);
  }

  /** Back to the first Δx, the start of the descent, or a car that stands at the start. */
  void reset() {
    switch (state.activity()) {
      case SLOPE -> state = state.with(state.secant().shrunk(0)).moving(false);
      case CAR -> state = state.with(Trip.NONE).moving(false);
      case DESCENT, FIT ->
          state.walker().ifPresent(walker -> state = state.walking(walker.reset()));
    }
  }

  /** Time has passed while something moved by itself. */
  void passed(double seconds) {
    if (state.moving() && state.activity() == Activity.SLOPE) {
      shrink();
    } else if (state.moving() && state.activity() == Activity.CAR) {
      drive(seconds);
    }
  }

  /** Puts the pedal to a place; a car that waits starts to drive. */
  void setPedal(double pedal) {
    Trip trip = state.settings().trip();
    boolean starts = pedal > 0 && !isFull(trip.drive());
    state =
        state
            .with(new Trip(trip.drive(), starts ? Trip.NOW : trip.instant(), pedal))
            .moving(state.moving() || starts);
  }

  /** Looks at an earlier instant of the drive. */
  void lookAt(double instant) {
    Trip trip = state.settings().trip();
    boolean end = instant >= trip.drive().duration();
    state = state.with(new Trip(trip.drive(), end ? Trip.NOW : Math.max(0, instant), trip.pedal()));
  }

  void setRate(double rate) {
    state.walker().ifPresent(walker -> state = state.walking(walker.withRate(rate)));
  }

  void setSpeed(double stepsPerSecond) {
    state = state.with(state.settings().withSpeed(stepsPerSecond));
    state.walker().ifPresent(walker -> walker.setSpeed(stepsPerSecond));
  }

  private void toggleMoving() {
    if (state.activity() == Activity.SLOPE && !state.moving()) {
      boolean done = state.secant().shrinks() == Secant.MOST_SHRINKS;
      state = done ? state.with(state.secant().shrunk(0)) : state;
    }
    if (state.activity() == Activity.CAR && isFull(state.settings().trip().drive())) {
      state = state.with(Trip.NONE).moving(false);
    }
    state = state.moving(!state.moving());
    if (state.moving() && state.activity() == Activity.CAR && stands()) {
      setPedal(FIRST_PEDAL);
    }
  }

  /** Whether the car stands and nothing pushes it: it would go on standing. */
  private boolean stands() {
    Trip trip = state.settings().trip();
    return trip.pedal() <= 0 && trip.drive().at(trip.drive().duration()).speed() == 0;
  }

  private void drive(double seconds) {
    Trip trip = state.settings().trip();
    double left = Trip.LONGEST - trip.drive().duration();
    Drive drive = trip.drive().then(trip.pedal(), Math.clamp(seconds, 1e-3, Math.max(1e-3, left)));
    state = state.with(new Trip(drive, trip.instant(), trip.pedal())).moving(!isFull(drive));
  }

  private static boolean isFull(Drive drive) {
    return drive.duration() >= Trip.LONGEST || drive.stretches().size() >= Trip.MOST_STRETCHES;
  }

  private State opened(Settings settings) {
    Curve curve = settings.secant().curve();
    Expression expression = curve.expression();
    FormulaObjective function = curve.objective();
    Derivation derivation = Derivation.of(expression, curve.variable());
    Settings bounded =
        settings.with(
            settings
                .secant()
                .revealing(Math.min(settings.secant().revealed(), derivation.lines().size())));
    return new State(bounded, function, derivation, walker(bounded, function), false);
  }

  private Optional<Walker> walker(Settings settings, FormulaObjective function) {
    Vector start = Vector.of(settings.secant().x());
    return switch (settings.activity()) {
      case SLOPE, CAR -> Optional.empty();
      case DESCENT ->
          function.evaluate(start).isFinite()
              ? Optional.of(
                  Walker.open(feed, function, start, DESCENT_STOPPING, settings.descent()))
              : Optional.empty();
      case FIT ->
          Optional.of(
              Walker.open(feed, FieldTrial.fit(), FIRST_LINE, FIT_STOPPING, settings.fit()));
    };
  }
}
