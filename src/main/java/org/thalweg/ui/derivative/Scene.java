package org.thalweg.ui.derivative;

import java.util.Optional;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.objective.FormulaObjective;

/**
 * What is on the screen.
 *
 * @param choices what the learner has chosen; its descent is as it was when the activity began
 * @param function the curve, differentiated and compiled
 * @param derivation its derivative, rule by rule
 * @param walker the descent that is under way, in an activity that has one
 * @param moving whether Δx shrinks or the car drives by itself
 */
record Scene(
    Choices choices,
    FormulaObjective function,
    Derivation derivation,
    Optional<Walker> walker,
    boolean moving) {

  Activity activity() {
    return choices.activity();
  }

  Secant secant() {
    return choices.secant();
  }

  /** The choices with the descent as far as it has come: what the address holds. */
  Choices choicesNow() {
    return walker.map(present -> choices.with(present.walk())).orElse(choices);
  }

  Scene with(Choices other) {
    return new Scene(other, function, derivation, walker, moving);
  }

  Scene with(Secant other) {
    return with(choices.with(other));
  }

  Scene with(Choices.Trip other) {
    return with(choices.with(other));
  }

  Scene walking(Walker other) {
    return new Scene(choices, function, derivation, Optional.of(other), moving);
  }

  Scene moving(boolean now) {
    return new Scene(choices, function, derivation, walker, now);
  }
}
