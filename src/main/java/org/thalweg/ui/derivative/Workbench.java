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
import org.thalweg.ui.derivative.Choices.Trip;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.part.ValueSlider;

/**
 * What happens on one Derivative screen. It knows no component. Only the page's own session thread
 * changes it; {@link #scene()} may be read by any thread.
 */
final class Workbench {
  /** A line that stands for nothing: where the fit begins. */
  static final Vector FIRST_LINE = Vector.of(0, 20);

  private static final Stopping DESCENT_STOPPING = Stopping.after(1_000);
  private static final Stopping FIT_STOPPING = new Stopping(1e-8, 0, 5_000);

  private static final double FIRST_PEDAL = 0.5;

  private final Feed feed;
  private volatile Scene scene;

  /** Opens some choices; a descent is made as far as it had come, and everything stands still. */
  Workbench(Feed feed, Choices choices) {
    this.feed = feed;
    this.scene = opened(choices);
  }

  /** What is on the screen now. */
  Scene scene() {
    return scene;
  }

  /** Replaces everything by other choices; when they can't be opened, all stays as it is. */
  void open(Choices choices) {
    Scene before = scene;
    scene = opened(choices);
    before.walker().ifPresent(Walker::close);
  }

  void choose(Activity activity) {
    open(scene.choicesNow().with(activity));
  }

  /** Shows another curve with its own two points. */
  void choose(Curve curve) {
    Choices now = scene.choicesNow();
    Choices fresh = Choices.of(Secant.on(curve));
    open(
        new Choices(
            now.activity(), fresh.secant(), fresh.descent(), now.fit(), now.speed(), now.trip()));
  }

  /** Shows the learner's own curve; the two points stay where they are, if they can. */
  void chooseOwn(Curve curve) {
    Choices now = scene.choicesNow();
    Secant before = scene.secant();
    boolean stays = curve.view().contains(before.x());
    Secant fresh = Secant.on(curve);
    Secant secant = stays ? fresh.at(before.x()).withChange(before.change()) : fresh;
    Walk descent = Walk.fresh(now.descent().rate());
    open(new Choices(now.activity(), secant, descent, now.fit(), now.speed(), now.trip()));
  }

  /** Moves the first point; a descent starts there. */
  void moveTo(double x) {
    Scene now = scene.with(scene.secant().at(x));
    if (now.activity() == Activity.DESCENT) {
      double rate = now.walker().map(Walker::rate).orElse(now.choices().descent().rate());
      open(now.choices().with(Walk.fresh(rate)));
    } else {
      scene = now;
    }
  }

  /** Sets Δx and forgets how often it was halved. */
  void setChange(double change) {
    if (change == 0 || !Double.isFinite(change)) {
      throw new RefusedException("derivative.change.range");
    }
    scene = scene.with(scene.secant().withChange(change)).moving(false);
  }

  /** Sets Δx to a number near this one that reads well, and never to 0. */
  void setChangeNear(double change) {
    Interval view = scene.secant().curve().view();
    double nearest = ValueSlider.nearest(change, view);
    double least = ValueSlider.nearest(view.length() / 200, view);
    setChange(nearest == 0 ? Math.copySign(least, change) : nearest);
  }

  /** Halves Δx. */
  void shrink() {
    Secant shrunk = scene.secant().shrunk(scene.secant().shrinks() + 1);
    boolean more = shrunk.shrinks() < Secant.MOST_SHRINKS;
    scene = scene.with(shrunk).moving(scene.moving() && more);
  }

  /** Opens so many lines of the derivation. */
  void reveal(int lines) {
    int most = scene.derivation().lines().size();
    scene = scene.with(scene.secant().revealing(Math.min(lines, most)));
  }

  /** Plays or pauses what the activity plays. */
  void toggle() {
    Optional<Walker> walker = scene.walker();
    if (walker.isEmpty()) {
      toggleMoving();
    } else if (walker.get().isPlaying()) {
      walker.get().pause();
    } else {
      scene = scene.walking(walker.get().play(scene.choices().speed()));
    }
  }

  /** One halving, or one step of the descent. */
  void step() {
    if (scene.activity() == Activity.SLOPE) {
      scene = scene.moving(false);
      shrink();
    }
    scene.walker().ifPresent(Walker::step);
  }

  /** Back to the first Δx, the start of the descent, or a car that stands at the start. */
  void reset() {
    switch (scene.activity()) {
      case SLOPE -> scene = scene.with(scene.secant().shrunk(0)).moving(false);
      case CAR -> scene = scene.with(Trip.NONE).moving(false);
      case DESCENT, FIT ->
          scene.walker().ifPresent(walker -> scene = scene.walking(walker.reset()));
    }
  }

  /** Time has passed while something moved by itself. */
  void passed(double seconds) {
    if (scene.moving() && scene.activity() == Activity.SLOPE) {
      shrink();
    } else if (scene.moving() && scene.activity() == Activity.CAR) {
      drive(seconds);
    }
  }

  /** Puts the pedal to a place; a car that waits starts to drive. */
  void setPedal(double pedal) {
    Trip trip = scene.choices().trip();
    boolean starts = pedal > 0 && !isFull(trip.drive());
    scene =
        scene
            .with(new Trip(trip.drive(), starts ? Trip.NOW : trip.instant(), pedal))
            .moving(scene.moving() || starts);
  }

  /** Looks at an earlier instant of the drive. */
  void lookAt(double instant) {
    Trip trip = scene.choices().trip();
    boolean end = instant >= trip.drive().duration();
    scene = scene.with(new Trip(trip.drive(), end ? Trip.NOW : Math.max(0, instant), trip.pedal()));
  }

  void setRate(double rate) {
    scene.walker().ifPresent(walker -> scene = scene.walking(walker.withRate(rate)));
  }

  void setSpeed(double stepsPerSecond) {
    scene = scene.with(scene.choices().withSpeed(stepsPerSecond));
    scene.walker().ifPresent(walker -> walker.setSpeed(stepsPerSecond));
  }

  private void toggleMoving() {
    if (scene.activity() == Activity.SLOPE && !scene.moving()) {
      boolean done = scene.secant().shrinks() == Secant.MOST_SHRINKS;
      scene = done ? scene.with(scene.secant().shrunk(0)) : scene;
    }
    if (scene.activity() == Activity.CAR && isFull(scene.choices().trip().drive())) {
      scene = scene.with(Trip.NONE).moving(false);
    }
    scene = scene.moving(!scene.moving());
    if (scene.moving() && scene.activity() == Activity.CAR && stands()) {
      setPedal(FIRST_PEDAL);
    }
  }

  /** Whether the car stands and nothing pushes it: it would go on standing. */
  private boolean stands() {
    Trip trip = scene.choices().trip();
    return trip.pedal() <= 0 && trip.drive().at(trip.drive().duration()).speed() == 0;
  }

  private void drive(double seconds) {
    Trip trip = scene.choices().trip();
    double left = Trip.LONGEST - trip.drive().duration();
    Drive drive = trip.drive().then(trip.pedal(), Math.clamp(seconds, 1e-3, Math.max(1e-3, left)));
    scene = scene.with(new Trip(drive, trip.instant(), trip.pedal())).moving(!isFull(drive));
  }

  private static boolean isFull(Drive drive) {
    return drive.duration() >= Trip.LONGEST || drive.stretches().size() >= Trip.MOST_STRETCHES;
  }

  private Scene opened(Choices choices) {
    Curve curve = choices.secant().curve();
    Expression expression = curve.expression();
    FormulaObjective function = curve.objective();
    Derivation derivation = Derivation.of(expression, curve.variable());
    Choices bounded =
        choices.with(
            choices
                .secant()
                .revealing(Math.min(choices.secant().revealed(), derivation.lines().size())));
    return new Scene(bounded, function, derivation, walker(bounded, function), false);
  }

  private Optional<Walker> walker(Choices choices, FormulaObjective function) {
    Vector start = Vector.of(choices.secant().x());
    return switch (choices.activity()) {
      case SLOPE, CAR -> Optional.empty();
      case DESCENT ->
          function.evaluate(start).isFinite()
              ? Optional.of(Walker.open(feed, function, start, DESCENT_STOPPING, choices.descent()))
              : Optional.empty();
      case FIT ->
          Optional.of(Walker.open(feed, FieldTrial.fit(), FIRST_LINE, FIT_STOPPING, choices.fit()));
    };
  }
}
