package org.thalweg.ui.derivative;

import java.util.Optional;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.objective.FormulaObjective;

/**
 * What is on the screen.
 *
 * @param settings what the learner has chosen; its descent is as it was when the activity began
 * @param function the curve, differentiated and compiled
 * @param derivation its derivative, rule by rule
 * @param walker the descent that is under way, in an activity that has one
 * @param moving whether Δx shrinks or the car drives by itself
 */
record State(
    Settings settings,
    FormulaObjective function,
    Derivation derivation,
    Optional<Walker> walker,
    boolean moving) {

  Activity activity() {
    return settings.activity();
  }

  Secant secant() {
    return settings.secant();
  }

  /** The settings with the descent as far as it has come: what the address holds. */
  Settings settingsNow() {
    return walker.map(present -> settings.with(present.walk())).orElse(settings);
  }

  State with(Settings other) {
    return new State(other, function, derivation, walker, moving);
  }

  State with(Secant other) {
    return with(settings.with(other));
  }

  State with(Settings.Trip other) {
    return with(settings.with(other));
  }

  State walking(Walker other) {
    return new State(settings, function, derivation, Optional.of(other), moving);
  }

  State moving(boolean now) {
    return new State(settings, function, derivation, walker, now);
  }
}
