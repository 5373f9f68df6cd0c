package org.thalweg.ui.network.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.optimizer.Optimizer;

/**
 * All that a learner can choose on the Network screen: its address.
 *
 * @param experiment data, network and start
 * @param run the training, as far as it has come; it starts where the experiment says
 * @param speed steps per second, perhaps infinite
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param example the row whose numbers are shown, from 0 on, among those that are learnt from
 * @param plane through which two directions the valley is cut
 * @param pair the two weights that are turned by hand
 * @param beside what is different in a second network beside this one, if there is one
 * @param beat seconds for each of the five steps of learning when they come by themselves
 */
public record Settings(
    Experiment experiment,
    RunSettings run,
    double speed,
    boolean logarithmicLoss,
    int example,
    PlaneChoice plane,
    WeightPair pair,
    Optional<Difference> beside,
    double beat) {
  /** How short and how long each of the five steps can be, in seconds. */
  public static final Interval BEATS = new Interval(0.5, 10);

  /** Time enough to read a sentence, in seconds. */
  public static final double DEFAULT_BEAT = 3;

  /** Fast enough to see a network learn, slow enough to follow. */
  public static final double DEFAULT_SPEED = 30;

  /** Checks that the run starts where the experiment does; drops a difference that is none here. */
  public Settings {
    if (!run.start().equals(experiment.start())) {
      throw new IllegalArgumentException("the run starts where the experiment says");
    }
    beat = Math.clamp(beat, BEATS.low(), BEATS.high());
    pair = pair.within(experiment.architecture().parameterCount());
    beside = beside.filter(each -> each.isPossible(experiment, run));
    example = Math.clamp(example, 0, experiment.split().training().size() - 1);
  }

  /** A shipped experiment before its first step. */
  public static Settings of(Preset preset) {
    RunSettings run =
        RunSettings.of(preset.optimizer(), preset.experiment().start())
            .withStopping(stopping(preset.steps()));
    return new Settings(
        preset.experiment(),
        run,
        DEFAULT_SPEED,
        false,
        0,
        PlaneChoice.WALK,
        WeightPair.USUAL,
        Optional.empty(),
        DEFAULT_BEAT);
  }

  /** The preset whose experiment and optimizer these are, if they are one's. */
  public Optional<Preset> preset() {
    return Presets.all().stream()
        .filter(preset -> preset.experiment().equals(experiment))
        .filter(preset -> preset.optimizer().id().equals(run.optimizer().id()))
        .findFirst();
  }

  /** Another experiment, from its start, with the same optimizer. */
  public Settings withExperiment(UnaryOperator<Experiment> change) {
    Experiment other = change.apply(experiment);
    return new Settings(
        other,
        run.afresh(run.optimizer().learningRate()).withStart(other.start()),
        speed,
        logarithmicLoss,
        example,
        plane,
        pair,
        beside,
        beat);
  }

  public Settings withRun(RunSettings other) {
    return new Settings(
        experiment, other, speed, logarithmicLoss, example, plane, pair, beside, beat);
  }

  /** The same from the start with another optimizer. */
  public Settings withOptimizer(Optimizer other) {
    return withRun(run.afresh(run.optimizer().learningRate()).withOptimizer(other));
  }

  public Settings withSpeed(double other) {
    return new Settings(
        experiment, run, other, logarithmicLoss, example, plane, pair, beside, beat);
  }

  public Settings withLogarithmicLoss(boolean wanted) {
    return new Settings(experiment, run, speed, wanted, example, plane, pair, beside, beat);
  }

  public Settings withExample(int other) {
    return new Settings(experiment, run, speed, logarithmicLoss, other, plane, pair, beside, beat);
  }

  public Settings withPlane(PlaneChoice other) {
    return new Settings(
        experiment, run, speed, logarithmicLoss, example, other, pair, beside, beat);
  }

  public Settings withPair(WeightPair other) {
    return new Settings(
        experiment, run, speed, logarithmicLoss, example, plane, other, beside, beat);
  }

  public Settings withBeside(Optional<Difference> other) {
    return new Settings(experiment, run, speed, logarithmicLoss, example, plane, pair, other, beat);
  }

  public Settings withBeat(double other) {
    return new Settings(
        experiment, run, speed, logarithmicLoss, example, plane, pair, beside, other);
  }

  /** Whether this comes to the later one just by making steps. */
  boolean goesOnTo(Settings later) {
    return run.goesOnTo(later.run) && equals(later.withRun(run));
  }

  /** A training makes its steps: a small slope may be a plateau that it will leave. */
  public static Stopping stopping(long limit) {
    return Stopping.onlyAfter(limit);
  }
}
