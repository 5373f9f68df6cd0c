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
   * x, 2 y; {@code value}, {@code dfdx}, {@code dfdy}, {@code gradientLength}; {@code angle} of the
   * needle, {@code slopeAlong} it, and {@code uphill}, the angle of the gradient; {@code assembly}
   * built, 0 to 5; {@code rate}; {@code step} taken; {@code by}: the knob of the derivation, from
   * 1; {@code lines} open, and {@code derived} when that is all of them.
   */
  static Map<String, Double> of(Snapshot snapshot) {
    Settings settings = snapshot.settings();
    Map<String, Double> facts = new LinkedHashMap<>();
    facts.put("x", coordinate(snapshot.point().toArray(), 0));
    facts.put("y", coordinate(snapshot.point().toArray(), 1));
    facts.put("variables", (double) settings.subject().variables().size());
    facts.put("turning", settings.turning() + 1.0);
    facts.put("frozen", frozen(settings));
    facts.put("value", snapshot.here().value());
    facts.put("dfdx", coordinate(snapshot.here().gradient().toArray(), 0));
    facts.put("dfdy", coordinate(snapshot.here().gradient().toArray(), 1));
    facts.put("gradientLength", snapshot.here().gradient().norm());
    facts.put("angle", settings.angle());
    facts.put(
        "slopeAlong",
        snapshot.slopes().map(slopes -> slopes.along(settings.angle())).orElse(Double.NaN));
    facts.put("uphill", snapshot.slopes().map(LessonFacts::uphill).orElse(Double.NaN));
    facts.put("assembly", (double) settings.assembly().ordinal());
    facts.put("rate", settings.learningRate());
    facts.put("step", (double) settings.steps());
    facts.put("by", settings.by() + 1.0);
    facts.put("lines", (double) settings.revealed());
    facts.put("derived", settings.revealed() == snapshot.derivation().lines().size() ? 1.0 : 0.0);
    return facts;
  }

  private static double frozen(Settings settings) {
    boolean pair = settings.subject().variables().size() == 2;
    if (!pair || settings.turning() == Settings.ALL_TURN) {
      return 0;
    }
    return 2.0 - settings.turning();
  }

  private static double uphill(DirectionalDerivative slopes) {
    return slopes.steepestDegrees().orElse(Double.NaN);
  }

  private static double coordinate(double[] numbers, int index) {
    return index < numbers.length ? numbers[index] : Double.NaN;
  }
}
