package org.thalweg.ui.descend;

import java.util.List;
import java.util.Map;
import org.thalweg.live.RunSettings;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;

/**
 * What a learner has chosen on the Descend screen: all that the page's address holds.
 *
 * @param surface the loss surface, from the catalogue or the learner's own
 * @param run the run in progress
 * @param pinned earlier runs kept on the map, at most five
 * @param speed steps per second, infinite for as fast as it goes
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 */
record Settings(
    LossSurface surface,
    RunSettings run,
    List<RunSettings> pinned,
    double speed,
    boolean logarithmicLoss,
    boolean arrows) {

  /** The speed a fresh page starts with, in steps per second. */
  static final double DEFAULT_SPEED = 8;

  Settings {
    pinned = List.copyOf(pinned);
  }

  /** The settings a surface starts with: its own start and learning rate, plain descent. */
  static Settings on(LossSurface surface) {
    Optimizer optimizer =
        Optimizer.of("gradient-descent", Map.of("learningRate", surface.learningRate()));
    return new Settings(
        surface, RunSettings.of(optimizer, surface.start()), List.of(), DEFAULT_SPEED, false, true);
  }

  /**
   * Another surface with its own start and one run on it. The optimizer stays; plain gradient
   * descent takes the learning rate that suits the surface.
   */
  Settings withSurface(LossSurface other) {
    RunSettings suggested = on(other).run();
    boolean plain = run.optimizer().id().equals(suggested.optimizer().id());
    RunSettings fresh =
        suggested
            .withOptimizer(plain ? suggested.optimizer() : run.optimizer())
            .withNoise(run.noise())
            .withStopping(run.stopping());
    return new Settings(other, fresh, List.of(), speed, logarithmicLoss, arrows);
  }
}
