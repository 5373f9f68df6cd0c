package org.thalweg.ui.network.state;

import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.MiniBatches;
import org.thalweg.math.optimizer.GradientDescent;

/**
 * λmax, as far as somebody looks at it.
 *
 * @param along the run, up to where it is found; null while its picture is not shown
 * @param here at the step shown, or where it was found last while the run plays; NaN while nobody
 *     needs it
 */
public record LargestCurvature(Track.@Nullable Samples<Double> along, double here) {

  /** Whether 2/λmax limits the learning rate: for plain gradient descent over all rows. */
  public static boolean limits(Descent descent) {
    return descent.optimizer() instanceof GradientDescent
        && !(descent.objective() instanceof MiniBatches);
  }

  /** Whether all is found that is looked at. */
  boolean isComplete() {
    return along == null || along.complete();
  }
}
