package org.thalweg.ui.descend;

import java.util.Locale;
import org.thalweg.live.RunSettings;
import org.thalweg.math.objective.LossSurface;

/** Names of files that say what is in them: the surface, the optimizer, the learning rate. */
final class FileNames {
  /** Of a formula that is longer only the beginning stands in the name. */
  private static final int LONGEST = 40;

  private FileNames() {}

  /** Of what belongs to the active run. */
  static String of(Snapshot snapshot, String ending) {
    return of(snapshot.surface(), snapshot.active().settings(), ending);
  }

  /** Such as {@code thalweg-himmelblau-gradient-descent-0.01.png}. */
  static String of(LossSurface surface, RunSettings run, String ending) {
    String ground = surface.isCustom() ? surface.formula() : surface.id();
    String shown = ground.substring(0, Math.min(ground.length(), LONGEST));
    String name =
        String.join(
            "-",
            "thalweg",
            shown,
            run.optimizer().id(),
            Double.toString(run.optimizer().learningRate()));
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + ending;
  }

  /** The line below a picture: the formula, and the run with its rate and optimizer. */
  static String caption(Snapshot snapshot, String run) {
    return "f(x, y) = " + snapshot.surface().formula() + "   ·   " + run;
  }
}
