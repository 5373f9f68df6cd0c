package org.thalweg.ui.partial;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.math.objective.DirectionalDerivative;

/** What a guided lesson can ask of this screen, as named numbers. */
final class LessonFacts {
  private LessonFacts() {}

  /**
   * {@code x}, {@code y}: where the first two knobs stand; {@code variables}: how many knobs there
   * are; {@code turning}: the one that turns alone, from 1, or 0; {@code frozen} of two: 0 none, 1
   * x, 2 y; {@code f}, {@code dfdx}, {@code dfdy}, {@code gradientLength}; {@code angle} of the
   * needle, {@code slopeAlong} it, and {@code uphill}, the angle of the gradient; {@code arrows}
   * built, 0 to 5; {@code learningRate}; {@code steps} taken; {@code by}: the knob of the
   * derivation, from 1; {@code derivedLines} open, and {@code derived} when that is all of them.
   */
  static Map<String, Double> of(Moment moment) {
    Choices choices = moment.choices();
    Map<String, Double> facts = new LinkedHashMap<>();
    facts.put("x", coordinate(moment.point().toArray(), 0));
    facts.put("y", coordinate(moment.point().toArray(), 1));
    facts.put("variables", (double) choices.subject().variables().size());
    facts.put("turning", choices.turning() + 1.0);
    facts.put("frozen", frozen(choices));
    facts.put("f", moment.here().value());
    facts.put("dfdx", coordinate(moment.here().gradient().toArray(), 0));
    facts.put("dfdy", coordinate(moment.here().gradient().toArray(), 1));
    facts.put("gradientLength", moment.here().gradient().norm());
    facts.put("angle", choices.angle());
    facts.put(
        "slopeAlong",
        moment.slopes().map(slopes -> slopes.along(choices.angle())).orElse(Double.NaN));
    facts.put("uphill", moment.slopes().map(LessonFacts::uphill).orElse(Double.NaN));
    facts.put("arrows", (double) choices.assembly().ordinal());
    facts.put("learningRate", choices.learningRate());
    facts.put("steps", (double) choices.steps());
    facts.put("by", choices.by() + 1.0);
    facts.put("derivedLines", (double) choices.revealed());
    facts.put("derived", choices.revealed() == moment.derivation().lines().size() ? 1.0 : 0.0);
    return facts;
  }

  private static double frozen(Choices choices) {
    boolean pair = choices.subject().variables().size() == 2;
    if (!pair || choices.turning() == Choices.ALL_TURN) {
      return 0;
    }
    return 2.0 - choices.turning();
  }

  private static double uphill(DirectionalDerivative slopes) {
    return slopes.steepestDegrees().orElse(Double.NaN);
  }

  private static double coordinate(double[] numbers, int index) {
    return index < numbers.length ? numbers[index] : Double.NaN;
  }
}
