package org.thalweg.ui.derivative.state;

import java.util.Optional;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.objective.Region;

/**
 * What is on the screen, with its live run.
 *
 * @param settings what the learner has chosen; its descent is as it was when the activity began
 * @param run the descent that is under way, in an activity that has one
 * @param moving whether Δx shrinks or the car drives by itself
 */
public record State(Settings settings, Optional<ShownRun> run, boolean moving) {

  public Activity activity() {
    return settings.activity();
  }

  public Secant secant() {
    return settings.secant();
  }

  /** Where the descent is looked at. */
  Region region() {
    return activity() == Activity.FIT ? FieldTrial.lines() : secant().curve().view();
  }

  /** The settings with the descent as far as it has come: what the address holds. */
  public Settings settingsNow() {
    return run.map(shown -> settings.with(shown.progress())).orElse(settings);
  }

  public State with(Settings other) {
    return new State(other, run, moving);
  }

  public State with(Secant other) {
    return with(settings.with(other));
  }

  public State with(Trip other) {
    return with(settings.with(other));
  }

  public State running(ShownRun other) {
    return new State(settings, Optional.of(other), moving);
  }

  public State moving(boolean now) {
    return new State(settings, run, now);
  }
}
