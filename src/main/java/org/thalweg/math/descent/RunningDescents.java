package org.thalweg.math.descent;

import java.util.List;

/** What to say about a descent that goes on. */
final class RunningDescents {
  /** A step this share of the region's diagonal hardly moves. */
  private static final double TINY_STEP = 1e-3;

  /** Below this a product of learning rate and curvature hardly changes a step. */
  private static final double WEAK_BEND = 0.1;

  /** With a slope from here on the ground is not flat, however short the steps. */
  private static final double STEEP = 1;

  /** Within this relative distance the product is the bound itself. */
  private static final double EXACT = 1e-9;

  /** A saddle within this share of the region's diagonal is near. */
  private static final double NEAR_SADDLE = 0.05;

  private static final int ENOUGH_FOR_NOISE = 8;

  private RunningDescents() {}

  static Diagnosis diagnose(Situation situation) {
    if (situation.current().index() == 0) {
      return situation.as(beforeStart(situation));
    }
    if (situation.hops().isPresent()) {
      boolean two = situation.hops().get().cycle().size() == 2;
      return situation.as(two ? DiagnosisKind.HOPPING : DiagnosisKind.CIRCLING);
    }
    if (isOverLimit(situation)) {
      return situation.as(overLimit(situation));
    }
    if (!situation.region().contains(situation.current().point())) {
      return situation.as(DiagnosisKind.LEFT_MAP);
    }
    if (situation.zone().isPresent() && situation.willEnd(Ending.DIVERGED)) {
      return situation.as(DiagnosisKind.WILL_DIVERGE);
    }
    if (isJittering(situation)) {
      return situation.as(DiagnosisKind.JITTERING);
    }
    if (rose(situation)) {
      return situation.as(
          situation.hasVelocity() ? DiagnosisKind.ROLLING_UPHILL : DiagnosisKind.OVERSHOT);
    }
    return situation.as(downhill(situation));
  }

  /** Where the ground bends down, the rate alone does not say how the descent begins. */
  private static DiagnosisKind beforeStart(Situation situation) {
    return situation
        .zone()
        .filter(zone -> zone == Zone.UNSTABLE || situation.limits().valley())
        .map(zone ->
            switch (zone) {
              case CRAWL -> DiagnosisKind.READY_CRAWL;
              case STEADY -> DiagnosisKind.READY_STEADY;
              case ZIGZAG -> DiagnosisKind.READY_ZIGZAG;
              case UNSTABLE ->
                  isOnTheEdge(situation) ? DiagnosisKind.ON_THE_EDGE : DiagnosisKind.READY_UNSTABLE;
            })
        .orElse(DiagnosisKind.READY);
  }

  private static boolean isOverLimit(Situation situation) {
    return situation.zone().filter(Zone.UNSTABLE::equals).isPresent() || isOnTheEdge(situation);
  }

  private static DiagnosisKind overLimit(Situation situation) {
    if (isOnTheEdge(situation)) {
      return DiagnosisKind.ON_THE_EDGE;
    }
    if (situation.willEnd(Ending.DIVERGED)) {
      return DiagnosisKind.DIVERGING;
    }
    return rose(situation) ? DiagnosisKind.UNSTABLE_ROSE : DiagnosisKind.UNSTABLE_FELL;
  }

  private static boolean isOnTheEdge(Situation situation) {
    double limit = situation.limits().limit().orElse(Double.POSITIVE_INFINITY);
    return Math.abs(situation.rate() - limit) <= EXACT * limit && limit < Double.POSITIVE_INFINITY;
  }

  private static boolean rose(Situation situation) {
    return situation
        .previous()
        .filter(previous -> situation.current().value() > previous.value())
        .isPresent();
  }

  /** With noise: the mean loss of the newer half is not clearly below that of the older half. */
  private static boolean isJittering(Situation situation) {
    List<Iterate> recent = situation.recent();
    if (situation.descent().noise().isEmpty() || recent.size() < ENOUGH_FOR_NOISE) {
      return false;
    }
    double older = mean(recent.subList(0, recent.size() / 2));
    double newer = mean(recent.subList(recent.size() / 2, recent.size()));
    var losses = Quantities.recentLosses(situation);
    return older - newer < (losses.getMax() - losses.getMin()) / 3;
  }

  private static double mean(List<Iterate> iterates) {
    return iterates.stream().mapToDouble(Iterate::value).average().orElseThrow();
  }

  private static DiagnosisKind downhill(Situation situation) {
    if (isPlateau(situation)) {
      return DiagnosisKind.PLATEAU;
    }
    if (situation.zone().isPresent() && situation.remainingSteps().isPresent()) {
      return inValley(situation);
    }
    if (situation
        .limits()
        .whyNoLimit()
        .filter(LearningRateLimits.Reason.ADAPTIVE::equals)
        .isPresent()) {
      return fellOrReady(situation);
    }
    return elsewhere(situation);
  }

  /** The steps are tiny, and no bend of the ground explains it. */
  private static boolean isPlateau(Situation situation) {
    Curvature curvature = situation.curvature();
    boolean valley = curvature.isDefined() && curvature.lambdaMin() > 0;
    return !valley
        && situation.rate() * curvature.strongest() < WEAK_BEND
        && situation.nextStepLength() < TINY_STEP * situation.region().diagonal()
        && situation.current().slope() < STEEP;
  }

  private static DiagnosisKind inValley(Situation situation) {
    return switch (situation.zone().orElseThrow()) {
      case CRAWL -> DiagnosisKind.CRAWLING;
      case STEADY -> DiagnosisKind.STEADY;
      case ZIGZAG -> situation.hasVelocity() ? DiagnosisKind.SWINGING : DiagnosisKind.ZIGZAG;
      case UNSTABLE -> DiagnosisKind.UNSTABLE_FELL;
    };
  }

  private static DiagnosisKind elsewhere(Situation situation) {
    Curvature curvature = situation.curvature();
    if (!curvature.isDefined()) {
      return DiagnosisKind.NO_CURVATURE;
    }
    if (curvature.strongest() == 0) {
      return DiagnosisKind.STRAIGHT;
    }
    if (curvature.lambdaMax() <= 0) {
      return DiagnosisKind.ON_RIDGE;
    }
    return isNearSaddle(situation) ? DiagnosisKind.PASSING_SADDLE : fellOrReady(situation);
  }

  /** By the slope and the curvature here, a place without slope is not far. */
  private static boolean isNearSaddle(Situation situation) {
    double weakest = situation.curvature().weakest();
    boolean saddle = situation.curvature().lambdaMin() < 0;
    double near = NEAR_SADDLE * situation.region().diagonal();
    return saddle && situation.current().slope() <= near * weakest;
  }

  private static DiagnosisKind fellOrReady(Situation situation) {
    return situation.previous().isPresent() ? DiagnosisKind.DOWNHILL : DiagnosisKind.READY;
  }
}
