package org.thalweg.classroom.game;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.DiagnosisKind;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Ground;

/**
 * Tells what a run does by making its steps. Whether it flies out or goes round for ever is in its
 * {@link Outlook}; how it goes otherwise is in the {@link Diagnosis} a quarter of the way along,
 * where the first steps are over and it is not at rest yet.
 */
final class BehaviourOfRuns {
  private static final long LONGEST_WAY = 100;
  private static final int PARTS = 4;

  private static final Set<DiagnosisKind> CRAWLING =
      EnumSet.of(
          DiagnosisKind.READY_CRAWL,
          DiagnosisKind.CRAWLING,
          DiagnosisKind.CRAWLING_ON,
          DiagnosisKind.PLATEAU,
          DiagnosisKind.STEPS_TOO_SHORT);

  private static final Set<DiagnosisKind> SWINGING =
      EnumSet.of(
          DiagnosisKind.READY_ZIGZAG,
          DiagnosisKind.READY_UNSTABLE,
          DiagnosisKind.ZIGZAG,
          DiagnosisKind.SWINGING,
          DiagnosisKind.ON_THE_EDGE,
          DiagnosisKind.UNSTABLE_ROSE,
          DiagnosisKind.UNSTABLE_FELL,
          DiagnosisKind.OVERSHOT,
          DiagnosisKind.ROLLING_UPHILL,
          DiagnosisKind.JITTERING);

  private BehaviourOfRuns() {}

  /**
   * What a run does.
   *
   * @param start before its first step
   */
  static Behaviour of(Descent start, Ground ground) {
    Optional<Outlook> outlook = Outlook.of(start, ground.region());
    return outlook
        .map(seen ->
            switch (seen) {
              case Outlook.Hops round -> Behaviour.HOP;
              case Outlook.Ends ends -> of(start, ground, ends.last());
              case Outlook.GoesOn on -> of(start, ground, on.last());
            })
        .orElse(Behaviour.SETTLE);
  }

  /**
   * What a run does where it is now. It flies out when it has, or when its learning rate is over
   * the limit and its next steps were seen to lead out for good.
   *
   * @param head its newest step
   */
  static Behaviour now(Descent head, Ground ground) {
    if (hasFlown(head)) {
      return Behaviour.FLY_OUT;
    }
    Optional<Outlook> outlook = Outlook.of(head, ground.region());
    boolean hops = outlook.flatMap(seen -> seen.hopsAt(head.current().index())).isPresent();
    return hops ? Behaviour.HOP : of(Diagnosis.of(head, ground, List.of(), outlook).kind());
  }

  /** Whether a run has ended outside. */
  static boolean hasFlown(Descent run) {
    return run.ending()
        .filter(why -> why == Ending.DIVERGED || why == Ending.BOTTOMLESS)
        .isPresent();
  }

  private static Behaviour of(Descent start, Ground ground, Descent last) {
    if (hasFlown(last)) {
      return Behaviour.FLY_OUT;
    }
    long steps = Math.min(LONGEST_WAY, last.current().index()) / PARTS;
    Descent there = start;
    for (long step = 0; step < steps; step++) {
      there = there.next();
    }
    return of(Diagnosis.of(there, ground, List.of(), Optional.empty()).kind());
  }

  private static Behaviour of(DiagnosisKind kind) {
    if (kind == DiagnosisKind.DIVERGING) {
      return Behaviour.FLY_OUT;
    }
    if (CRAWLING.contains(kind)) {
      return Behaviour.CRAWL;
    }
    return SWINGING.contains(kind) ? Behaviour.ZIG_ZAG : Behaviour.SETTLE;
  }
}
