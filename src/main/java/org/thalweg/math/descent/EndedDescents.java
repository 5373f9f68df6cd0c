package org.thalweg.math.descent;

import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;

/** What to say about a descent that is over. */
final class EndedDescents {
  /** Two values this close, compared with their size, are the same height. */
  private static final double SAME_HEIGHT = 1e-6;

  /**
   * A lowest point further than this share of the region's diagonal away is not where the descent
   * is.
   */
  private static final double NEAR = 1e-3;

  /** So much may the curvature change on the way to a place without slope that it foretells. */
  private static final double ALIKE = 2.5;

  private EndedDescents() {}

  static Diagnosis diagnose(Situation situation) {
    DiagnosisKind kind =
        switch (situation.descent().ending().orElseThrow()) {
          case CONVERGED -> withoutSlope(situation);
          case STEP_SMALL -> withShortSteps(situation);
          case STEP_LIMIT ->
              situation.hops().isPresent()
                  ? DiagnosisKind.STEP_LIMIT_HOPPING
                  : DiagnosisKind.STEP_LIMIT_REACHED;
          case STOPPED -> DiagnosisKind.STOPPED;
          case DIVERGED -> DiagnosisKind.FLEW_OUT;
          case BOTTOMLESS -> DiagnosisKind.BOTTOMLESS;
          case LEFT_DOMAIN -> DiagnosisKind.UNDEFINED_AHEAD;
          case CORNER -> atCorner(situation);
        };
    return kind == DiagnosisKind.FLEW_OUT ? flownOut(situation) : situation.as(kind);
  }

  private static DiagnosisKind withoutSlope(Situation situation) {
    if (situation.minimumHere().isPresent()) {
      return isLowest(situation) ? DiagnosisKind.AT_GLOBAL_MINIMUM : DiagnosisKind.AT_LOCAL_MINIMUM;
    }
    Curvature curvature = situation.curvature();
    double slope = situation.current().slope();
    double negligible = slope / (NEAR * situation.region().diagonal());
    if (!curvature.isDefined() || curvature.strongest() <= negligible) {
      return DiagnosisKind.AT_FLAT_PLACE;
    }
    if (Math.abs(curvature.lambdaMin()) <= negligible
        || !bendsAlike(situation, slope / Math.abs(curvature.lambdaMin()))) {
      return DiagnosisKind.AT_FLAT_PLACE;
    }
    if (curvature.lambdaMin() > 0) {
      return situation.ground().minima().isEmpty() || isLowest(situation)
          ? DiagnosisKind.AT_MINIMUM
          : DiagnosisKind.AT_LOCAL_MINIMUM;
    }
    return curvature.lambdaMax() > 0 ? DiagnosisKind.AT_SADDLE : DiagnosisKind.AT_MAXIMUM;
  }

  /**
   * Says whether the curvature is about the same this far away on all sides. Only then does it tell
   * where the slope is zero: far out on a plateau, slope and curvature fade together, and none is.
   */
  private static boolean bendsAlike(Situation situation, double distance) {
    Objective objective = situation.descent().objective();
    Vector here = situation.current().point();
    double strongest = situation.curvature().strongest();
    for (int i = 0; i < here.length(); i++) {
      Vector aside = axis(here.length(), i).times(distance);
      for (Vector there : new Vector[] {here.plus(aside), here.minus(aside)}) {
        double ratio = Curvature.at(objective, there).strongest() / strongest;
        if (!(ratio <= ALIKE && ratio >= 1 / ALIKE)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Vector axis(int dimension, int index) {
    double[] components = new double[dimension];
    components[index] = 1;
    return Vector.of(components);
  }

  /** Steps are short because they are at the goal, or because the learning rate is. */
  private static DiagnosisKind withShortSteps(Situation situation) {
    DiagnosisKind place = withoutSlope(situation);
    return switch (place) {
      case AT_GLOBAL_MINIMUM, AT_LOCAL_MINIMUM, AT_MINIMUM -> place;
      default -> DiagnosisKind.STEPS_TOO_SHORT;
    };
  }

  private static DiagnosisKind atCorner(Situation situation) {
    if (situation.minimumHere().isPresent()) {
      return isLowest(situation) ? DiagnosisKind.AT_GLOBAL_MINIMUM : DiagnosisKind.AT_LOCAL_MINIMUM;
    }
    return Surroundings.isLowest(situation)
        ? DiagnosisKind.AT_LOWEST_CORNER
        : DiagnosisKind.AT_CORNER;
  }

  private static boolean isLowest(Situation situation) {
    double value = situation.current().value();
    double lowest = situation.lowestKnown().orElse(value);
    return value <= lowest + SAME_HEIGHT * (1 + Math.abs(lowest));
  }

  private static Diagnosis flownOut(Situation situation) {
    Situation first = situation.atStart();
    boolean tooBig = first.zone().filter(Zone.UNSTABLE::equals).isPresent();
    return tooBig ? first.as(DiagnosisKind.DIVERGED) : situation.as(DiagnosisKind.FLEW_OUT);
  }
}
