package org.thalweg.ui.part;

import java.util.Optional;
import org.thalweg.live.ShownRun;
import org.thalweg.math.descent.Curvature;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Region;

/**
 * What the learning rate that the control shows means where it will be used next: at the step shown
 * while a run goes on, at the start once it is over.
 *
 * @param limits what the curvature there says
 * @param everywhere whether it says the same at every point
 * @param outlook what the run will do from there, if that was foretold and has not just been seen
 * @param index the index of the iterate there
 * @param again whether it is the start of the next run
 */
public record Prospect(
    LearningRateLimits limits,
    boolean everywhere,
    Optional<Outlook> outlook,
    long index,
    boolean again) {

  /**
   * Looks ahead from the newest step of a run, or from the start of the next one; not for a thread
   * that must answer at once.
   */
  public static Prospect ofNewest(ShownRun shown, Region region) {
    Descent head = shown.run().log().head();
    if (head.isOver()) {
      Descent first = shown.fresh().log(head.objective()).head();
      boolean known =
          first.optimizer().equals(head.optimizer()) && shown.progress().rateChanges().isEmpty();
      return of(first, known ? Optional.empty() : shown.outlookAgain(region), true);
    }
    return of(head, shown.run().outlook(region), false);
  }

  /** Of a step in the past of a run, where the steps that follow are known. */
  public static Prospect ofPast(Descent descent) {
    return of(descent, Optional.empty(), false);
  }

  private static Prospect of(Descent descent, Optional<Outlook> outlook, boolean again) {
    Curvature curvature = Curvature.at(descent.objective(), descent.current().point());
    return new Prospect(
        LearningRateLimits.of(descent.optimizer(), curvature),
        descent.objective().hasConstantHessian(),
        outlook,
        descent.current().index(),
        again);
  }
}
