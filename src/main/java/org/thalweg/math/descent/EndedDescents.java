package org.thalweg.math.descent;

/** What to say about a descent that is over. */
final class EndedDescents {
  /** Two values this close, compared with their size, are the same height. */
  private static final double SAME_HEIGHT = 1e-6;

  /**
   * A lowest point further than this share of the domain's diagonal away is not where the descent
   * is.
   */
  private static final double NEAR = 1e-3;

  private EndedDescents() {}

  static Diagnosis diagnose(Situation situation) {
    return switch (situation.descent().ending().orElseThrow()) {
      case Ending.GradientSmall small -> situation.as(withoutSlope(situation));
      case Ending.StepSmall small -> situation.as(DiagnosisKind.STEPS_TOO_SHORT);
      case Ending.StepLimit limit -> situation.as(DiagnosisKind.STEP_LIMIT_REACHED);
      case Ending.Stopped stopped -> situation.as(DiagnosisKind.STOPPED);
      case Ending.Diverged(Ending.Cause cause) -> diverged(situation, cause);
    };
  }

  private static DiagnosisKind withoutSlope(Situation situation) {
    if (situation.minimumHere().isPresent()) {
      return isLowest(situation) ? DiagnosisKind.AT_GLOBAL_MINIMUM : DiagnosisKind.AT_LOCAL_MINIMUM;
    }
    Curvature curvature = situation.curvature();
    double near = NEAR * situation.domain().diagonal();
    if (!curvature.isDefined() || curvature.strongest() * near <= situation.current().slope()) {
      return DiagnosisKind.AT_FLAT_PLACE;
    }
    double negligible = situation.current().slope() / near;
    if (curvature.lambdaMin() > negligible) {
      return situation.surface().minima().isEmpty() || isLowest(situation)
          ? DiagnosisKind.AT_MINIMUM
          : DiagnosisKind.AT_LOCAL_MINIMUM;
    }
    if (curvature.lambdaMin() >= -negligible) {
      return DiagnosisKind.AT_FLAT_PLACE;
    }
    return curvature.lambdaMax() > 0 ? DiagnosisKind.AT_SADDLE : DiagnosisKind.AT_MAXIMUM;
  }

  private static boolean isLowest(Situation situation) {
    double value = situation.current().value();
    double lowest = situation.lowestKnown().orElse(value);
    return value <= lowest + SAME_HEIGHT * (1 + Math.abs(lowest));
  }

  private static Diagnosis diverged(Situation situation, Ending.Cause cause) {
    return switch (cause) {
      case OVERFLOW -> overflow(situation);
      case UNDEFINED -> situation.as(DiagnosisKind.UNDEFINED_AHEAD);
      case NOT_DIFFERENTIABLE -> situation.as(DiagnosisKind.CORNER_AHEAD);
    };
  }

  private static Diagnosis overflow(Situation situation) {
    Iterate current = situation.current();
    if (current.value() < situation.start().value() && current.value() < 0) {
      return situation.as(DiagnosisKind.BOTTOMLESS);
    }
    Situation first = situation.atStart();
    boolean tooBig = first.zone().filter(Zone.DIVERGE::equals).isPresent();
    return tooBig ? first.as(DiagnosisKind.DIVERGED) : situation.as(DiagnosisKind.FLEW_OUT);
  }
}
