package org.thalweg.ui.derivative;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thalweg.live.RunStatus;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Curvature;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.motion.Motion;
import org.thalweg.math.objective.CurveSamples;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.SlopeAt;
import org.thalweg.math.vector.Vector;

/**
 * Everything the screen says: computed outside the session lock, in double precision.
 *
 * @param state what is on the screen
 * @param curve the curve
 * @param slopeCurve the curve of its derivative
 * @param slope the slope at the first point
 * @param second f″ there; not finite where there is none
 * @param quotients for Δx as it was set and after each halving so far
 * @param walking the descent, in an activity that has one
 * @param trip the car every {@link #SAMPLE_SECONDS}, in the activity that has one
 */
record Snapshot(
    State state,
    CurveSamples curve,
    CurveSamples slopeCurve,
    SlopeAt slope,
    double second,
    List<DifferenceQuotient> quotients,
    Optional<Walking> walking,
    List<Motion> trip) {
  /** The time between two points of the car's curves. */
  static final double SAMPLE_SECONDS = 0.1;

  private static final int POINTS = 481;

  /**
   * A descent at its newest step.
   *
   * @param status the run as it is now
   * @param steps all its steps
   * @param descent the newest one
   * @param limits what the curvature there means for the learning rate
   */
  record Walking(
      RunStatus status, List<Iterate> steps, Descent descent, LearningRateLimits limits) {
    Walking {
      steps = List.copyOf(steps);
    }

    static Walking of(Walker walker) {
      StepLog log = walker.run().log();
      RunStatus status = walker.run().status();
      Descent head = log.head();
      Curvature curvature = Curvature.at(head.objective(), head.current().point());
      return new Walking(
          status,
          log.range(0, head.current().index() + 1),
          head,
          LearningRateLimits.of(head.optimizer(), curvature));
    }

    Iterate here() {
      return descent.current();
    }
  }

  Snapshot {
    quotients = List.copyOf(quotients);
    trip = List.copyOf(trip);
  }

  /** The present snapshot of a model; any thread may ask. */
  static Snapshot of(Model model) {
    State state = model.state();
    Secant secant = state.secant();
    FormulaObjective function = state.function();
    SlopeAt slope = SlopeAt.of(function, secant.x());
    return new Snapshot(
        state,
        CurveSamples.of(x -> function.value(Vector.of(x)), secant.curve().view(), POINTS),
        CurveSamples.of(x -> slope(function, x), secant.curve().view(), POINTS),
        slope,
        function.hessian(Vector.of(secant.x())).get(0, 0),
        IntStream.rangeClosed(0, secant.shrinks())
            .mapToObj(k -> DifferenceQuotient.of(function, secant.x(), secant.changeAfter(k)))
            .toList(),
        state.walker().map(Walking::of),
        state.activity() == Activity.CAR
            ? state.settings().trip().drive().sampled(SAMPLE_SECONDS)
            : List.of());
  }

  Activity activity() {
    return state.activity();
  }

  Secant secant() {
    return state.secant();
  }

  /** The quotient for Δx as it is now. */
  DifferenceQuotient quotient() {
    return quotients.getLast();
  }

  private static double slope(FormulaObjective function, double x) {
    boolean defined = Double.isFinite(function.value(Vector.of(x)));
    return defined ? function.gradient(Vector.of(x)).get(0) : Double.NaN;
  }
}
