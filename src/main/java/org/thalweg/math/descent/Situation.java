package org.thalweg.math.descent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Minimum;
import org.thalweg.math.objective.Region;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.RmsProp;

/**
 * All that a diagnosis looks at.
 *
 * @param descent at its current iterate
 * @param ground where it is looked at, and the known minima
 * @param recent the iterates before the current one, oldest first; may be empty
 * @param curvature at the current iterate
 * @param limits that the curvature gives
 * @param outlook what it will do, if that was computed
 */
record Situation(
    Descent descent,
    Ground ground,
    List<Iterate> recent,
    Curvature curvature,
    LearningRateLimits limits,
    Optional<Outlook> outlook) {
  /** A point this share of the region's diagonal from a known minimum belongs to it. */
  private static final double NEAR = 1e-3;

  static Situation of(
      Descent descent, Ground ground, List<Iterate> recent, Optional<Outlook> outlook) {
    Iterate current = descent.current();
    Curvature curvature = Curvature.at(descent.objective(), current.point());
    List<Iterate> before =
        recent.stream().filter(iterate -> iterate.index() < current.index()).toList();
    LearningRateLimits limits = LearningRateLimits.of(descent.optimizer(), curvature);
    return new Situation(descent, ground, before, curvature, limits, outlook);
  }

  /** The same descent looked at from its start, for what went wrong there. */
  Situation atStart() {
    Curvature first = Curvature.at(descent.objective(), descent.first().point());
    LearningRateLimits limitsThere = LearningRateLimits.of(descent.optimizer(), first);
    return new Situation(descent, ground, List.of(), first, limitsThere, outlook);
  }

  Iterate current() {
    return descent.current();
  }

  Region region() {
    return ground.region();
  }

  double rate() {
    return descent.optimizer().learningRate();
  }

  /** α·λmax. */
  double product() {
    return rate() * curvature.lambdaMax();
  }

  Optional<Zone> zone() {
    return limits.zoneOf(rate());
  }

  boolean hasVelocity() {
    return switch (descent.optimizer()) {
      case Momentum heavyBall -> heavyBall.momentum() > 0;
      case Nesterov nesterov -> nesterov.momentum() > 0;
      case Adam adam -> adam.beta1() > 0;
      case GradientDescent plain -> false;
      case AdaGrad adaptive -> false;
      case RmsProp adaptive -> false;
    };
  }

  /** The iterate one step ago, if it is among the recent ones. */
  Optional<Iterate> previous() {
    return recent.isEmpty() || recent.getLast().index() != current().index() - 1
        ? Optional.empty()
        : Optional.of(recent.getLast());
  }

  /** The round it goes in for ever, if it is in one already. */
  Optional<Outlook.Hops> hops() {
    return outlook.flatMap(seen -> seen.hopsAt(current().index()));
  }

  /** Says whether it was computed that it will end like this. */
  boolean willEnd(Ending how) {
    return outlook
        .filter(Outlook.Ends.class::isInstance)
        .map(Outlook.Ends.class::cast)
        .flatMap(ends -> ends.last().ending())
        .filter(how::equals)
        .isPresent();
  }

  /** How long the next step is. */
  double nextStepLength() {
    return descent.preview().step().norm();
  }

  /** About how many steps it takes until it comes to rest, by the curvature here. */
  OptionalDouble remainingSteps() {
    OptionalDouble contraction = Contraction.of(descent.optimizer(), curvature);
    double tolerance = descent.slopeAtRest();
    double slope = current().slope();
    if (contraction.isEmpty() || contraction.getAsDouble() >= 1 || tolerance == 0 || slope == 0) {
      return OptionalDouble.empty();
    }
    double steps = StrictMath.log(tolerance / slope) / StrictMath.log(contraction.getAsDouble());
    return OptionalDouble.of(Math.max(1, StrictMath.ceil(steps)));
  }

  /** The known minimum that the current point belongs to. */
  Optional<Minimum> minimumHere() {
    double near = NEAR * region().diagonal();
    return ground.minima().stream()
        .filter(minimum -> minimum.point().minus(current().point()).norm() <= near)
        .findFirst();
  }

  /** The value of the lowest known minimum. */
  OptionalDouble lowestKnown() {
    return ground.minima().stream().mapToDouble(Minimum::value).min();
  }

  /** The diagnosis of this kind, with the numbers it names. */
  Diagnosis as(DiagnosisKind kind) {
    return Quantities.diagnosis(kind, this);
  }
}
