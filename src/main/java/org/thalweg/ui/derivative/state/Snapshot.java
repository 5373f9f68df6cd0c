package org.thalweg.ui.derivative.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.ShownRun;
import org.thalweg.math.descent.Curvature;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.UnivariatePolynomial;
import org.thalweg.math.motion.Motion;
import org.thalweg.math.objective.CurveSamples;
import org.thalweg.math.objective.Departure;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Region;
import org.thalweg.math.objective.SlopeAt;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Prospect;

/**
 * Everything the screen says: computed outside the session lock, in double precision.
 *
 * @param settings what the learner has chosen
 * @param function the curve, differentiated and compiled
 * @param derivation its derivative, rule by rule
 * @param polynomial the curve multiplied out, when it is a polynomial of degree 1 or more
 * @param moving whether Δx shrinks or the car drives by itself
 * @param curve the curve
 * @param shown the part of it that is seen: all, or what the microscope shows
 * @param slopeCurve the curve of its derivative
 * @param slope the slope at the first point
 * @param departure how the curve leaves its tangent there, towards the second point
 * @param quotients for Δx as it was set and after each halving so far
 * @param walking the descent, in an activity that has one
 * @param trip the car every {@link #SAMPLE_SECONDS}, in the activity that has one
 */
public record Snapshot(
    Settings settings,
    FormulaObjective function,
    Derivation derivation,
    Optional<UnivariatePolynomial> polynomial,
    boolean moving,
    CurveSamples curve,
    CurveSamples shown,
    CurveSamples slopeCurve,
    SlopeAt slope,
    Departure departure,
    List<DifferenceQuotient> quotients,
    Optional<Walking> walking,
    List<Motion> trip) {
  /** The time between two points of the car's curves. */
  public static final double SAMPLE_SECONDS = 0.1;

  private static final int POINTS = 481;

  /**
   * A descent at its newest step.
   *
   * @param run the run as it is now
   * @param descent the newest step
   * @param limits what the curvature there means for the learning rate
   * @param diagnosis how the descent is doing
   * @param prospect what the learning rate that the control shows means where it is used next
   */
  public record Walking(
      RunSnapshot run,
      Descent descent,
      LearningRateLimits limits,
      Diagnosis diagnosis,
      Prospect prospect) {

    /**
     * @param region where the descent is looked at
     */
    static Walking of(ShownRun shown, Region region) {
      Descent head = shown.run().log().head();
      Iterate here = head.current();
      Curvature curvature = Curvature.at(head.objective(), here.point());
      LearningRateLimits limits = LearningRateLimits.of(head.optimizer(), curvature);
      Optional<Outlook> outlook = shown.run().outlook(region);
      return new Walking(
          shown.snapshot(),
          head,
          limits,
          Diagnosis.of(head, Ground.of(region), shown.recent(here.index()), outlook),
          Prospect.of(shown, head, limits, outlook, region));
    }

    public Iterate here() {
      return descent.current();
    }
  }

  public Snapshot {
    quotients = List.copyOf(quotients);
    trip = List.copyOf(trip);
  }

  /** What a state looks like now; any thread may ask. */
  public static Snapshot of(State state) {
    Secant secant = state.secant();
    FormulaObjective function = state.secant().curve().objective();
    SlopeAt slope = SlopeAt.of(function, secant.x());
    Interval all = secant.curve().view();
    CurveSamples whole = CurveSamples.of(x -> function.value(Vector.of(x)), all, POINTS);
    Derivation derivation = secant.curve().derivation();
    return new Snapshot(
        state.settingsNow(),
        function,
        derivation,
        UnivariatePolynomial.of(derivation.input(), derivation.variable())
            .filter(it -> it.degree() > 0),
        state.moving(),
        whole,
        secant.view().equals(all)
            ? whole
            : CurveSamples.of(x -> function.value(Vector.of(x)), secant.view(), POINTS),
        CurveSamples.of(x -> slope(function, x), secant.curve().view(), POINTS),
        slope,
        Departure.of(function, secant.x(), secant.change()),
        IntStream.rangeClosed(0, secant.shrinks())
            .mapToObj(k -> DifferenceQuotient.of(function, secant.x(), secant.changeAfter(k)))
            .toList(),
        state.run().map(shown -> Walking.of(shown, state.region())),
        state.activity() == Activity.CAR
            ? state.settings().trip().drive().sampled(SAMPLE_SECONDS)
            : List.of());
  }

  public Activity activity() {
    return settings.activity();
  }

  public Secant secant() {
    return settings.secant();
  }

  /** The quotient for Δx as it is now. */
  public DifferenceQuotient quotient() {
    return quotients.getLast();
  }

  private static double slope(FormulaObjective function, double x) {
    boolean defined = Double.isFinite(function.value(Vector.of(x)));
    return defined ? function.gradient(Vector.of(x)).get(0) : Double.NaN;
  }
}
