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
 * @param from the descent there, before the step that uses the rate
 * @param limits what the curvature there says
 * @param everywhere whether it says the same at every point
 * @param outlook what the run will do from there, if that was foretold and has not just been seen
 * @param index the index of the iterate there
 * @param again whether it is the start of the next run
 */
public record Prospect(
    Descent from,
    LearningRateLimits limits,
    boolean everywhere,
    Optional<Outlook> outlook,
    long index,
    boolean again) {

  /**
   * Of the step shown, or, when the run is over there, of the start of the next run; not for a
   * thread that must answer at once.
   *
   * @param descent the run at the step shown
   * @param from the descent there, before the step that uses the rate
   * @param limits what the curvature there says
   * @param outlook what was foretold from there; empty in the past, where it is known
   */
  public static Prospect of(
      ShownRun shown,
      Descent descent,
      LearningRateLimits limits,
      Optional<Outlook> outlook,
      Region region) {
    return descent.isOver()
        ? again(shown, descent, region)
        : new Prospect(
            descent.withLearningRate(shown.nextRate()),
            limits,
            descent.objective().hasConstantHessian(),
            outlook,
            descent.current().index(),
            false);
  }

  private static Prospect again(ShownRun shown, Descent over, Region region) {
    Descent first = shown.fresh().log(over.objective()).head();
    boolean known =
        first.optimizer().equals(over.optimizer()) && shown.progress().rateChanges().isEmpty();
    Curvature curvature = Curvature.at(first.objective(), first.current().point());
    return new Prospect(
        first,
        LearningRateLimits.of(first.optimizer(), curvature),
        first.objective().hasConstantHessian(),
        known ? Optional.empty() : shown.outlookAgain(region),
        0,
        true);
  }
}
