package org.thalweg.math.descent;

import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of a situation that a diagnosis may name. */
final class Quantities {
  private Quantities() {}

  static Diagnosis diagnosis(DiagnosisKind kind, Situation situation) {
    Map<Quantity, Double> numbers = new EnumMap<>(Quantity.class);
    for (Quantity quantity : kind.quantities()) {
      numbers.put(quantity, number(quantity, situation));
    }
    return new Diagnosis(kind, numbers);
  }

  private static double number(Quantity quantity, Situation situation) {
    LearningRateLimits limits = situation.limits();
    double lambdaMax = situation.curvature().lambdaMax();
    return switch (quantity) {
      case PRODUCT -> situation.product();
      case STEADY_BOUND -> limits.steadyUpTo().orElseThrow() * lambdaMax;
      case LIMIT_BOUND -> limits.limit().orElseThrow() * lambdaMax;
      case RATE_LIMIT -> limits.limit().orElseThrow();
      case STEPS -> situation.descent().current().index();
      case REMAINING_STEPS -> situation.remainingSteps().orElseThrow();
      case LOSS -> situation.current().value();
      case LOSS_BEFORE -> situation.previous().orElseThrow().value();
      case LOWEST_LOSS -> situation.lowestKnown().orElseThrow();
      case LEAST_RECENT_LOSS -> recentLosses(situation).getMin();
      case GREATEST_RECENT_LOSS -> recentLosses(situation).getMax();
      case LEAST_ROUND_LOSS -> roundLosses(situation).getMin();
      case GREATEST_ROUND_LOSS -> roundLosses(situation).getMax();
      case ROUND -> roundLosses(situation).getCount();
      case SLOPE -> situation.current().slope();
      case STEP_LENGTH -> situation.nextStepLength();
    };
  }

  static DoubleSummaryStatistics recentLosses(Situation situation) {
    return Stream.concat(situation.recent().stream(), Stream.of(situation.current()))
        .mapToDouble(Iterate::value)
        .summaryStatistics();
  }

  private static DoubleSummaryStatistics roundLosses(Situation situation) {
    return situation.hops().orElseThrow().cycle().stream()
        .mapToDouble(Iterate::value)
        .summaryStatistics();
  }
}
