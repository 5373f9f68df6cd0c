package org.thalweg.ui.descend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thalweg.live.RunSettings;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.Optimizer;

/**
 * What a learner has chosen on the Descend screen: all that the page's address holds.
 *
 * @param surface the loss surface, from the catalogue or the learner's own
 * @param run the run in progress
 * @param pinned earlier runs kept on the map, at most five
 * @param hidden which of them are not drawn, by their place in that list from 0
 * @param together whether the buttons move all runs of the map
 * @param rates learning rates that are prepared to be shown, ascending, at most five
 * @param speed steps per second, infinite for as fast as it goes
 * @param look how the pictures are drawn
 */
record Settings(
    LossSurface surface,
    RunSettings run,
    List<RunSettings> pinned,
    Set<Integer> hidden,
    boolean together,
    List<Double> rates,
    double speed,
    Look look) {

  /** The speed a fresh page starts with, in steps per second. */
  static final double DEFAULT_SPEED = 8;

  /** The most rates that can be prepared: each has a key, 1 to 5. */
  static final int MOST_RATES = 5;

  Settings {
    pinned = List.copyOf(pinned);
    hidden = Set.copyOf(hidden);
    rates = rates.stream().distinct().sorted().toList();
    if (rates.size() > MOST_RATES) {
      throw new IllegalArgumentException("at most " + MOST_RATES + " rates can be prepared");
    }
  }

  /** The settings a surface starts with: its own start and learning rate, plain descent. */
  static Settings on(LossSurface surface) {
    Optimizer optimizer =
        Optimizer.of("gradient-descent", Map.of("learningRate", surface.learningRate()));
    return of(surface, RunSettings.of(optimizer, surface.start()));
  }

  /** One run on a surface, all else as on a fresh page. */
  static Settings of(LossSurface surface, RunSettings run) {
    return new Settings(
        surface, run, List.of(), Set.of(), false, List.of(), DEFAULT_SPEED, Look.FRESH);
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
    Look unzoomed = look.withZoom(Optional.empty());
    return new Settings(other, fresh, List.of(), Set.of(), false, List.of(), speed, unzoomed);
  }

  /** With other runs, all of which are drawn. */
  Settings withRuns(RunSettings active, List<RunSettings> others) {
    return new Settings(surface, active, others, Set.of(), together, rates, speed, look);
  }

  Settings withHidden(Set<Integer> others) {
    return new Settings(surface, run, pinned, others, together, rates, speed, look);
  }

  Settings withTogether(boolean other) {
    return new Settings(surface, run, pinned, hidden, other, rates, speed, look);
  }

  Settings withRates(List<Double> others) {
    return new Settings(surface, run, pinned, hidden, together, others, speed, look);
  }

  Settings withSpeed(double other) {
    return new Settings(surface, run, pinned, hidden, together, rates, other, look);
  }

  Settings withLook(Look other) {
    return new Settings(surface, run, pinned, hidden, together, rates, speed, other);
  }

  /** Whether these come to the later ones just by steps of the runs. */
  boolean goesOnTo(Settings later) {
    return pinned.size() == later.pinned.size()
        && run.goesOnTo(later.run)
        && IntStream.range(0, pinned.size())
            .allMatch(i -> pinned.get(i).goesOnTo(later.pinned.get(i)))
        && equals(later.withRuns(run, pinned).withHidden(later.hidden));
  }
}
