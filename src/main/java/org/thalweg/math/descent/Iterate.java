package org.thalweg.math.descent;

import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;

/**
 * One point of a descent; all its numbers are finite, except the gradient of one that ended at a
 * {@linkplain Ending#CORNER corner}.
 *
 * @param index how many steps led here; 0 is the start
 * @param point where, length n
 * @param value f there
 * @param gradient ∇f there, without noise, length n
 */
public record Iterate(long index, Vector point, double value, Vector gradient) {

  static Iterate of(long index, Vector point, Objective.Evaluation evaluation) {
    return new Iterate(index, point, evaluation.value(), evaluation.gradient());
  }

  /** The steepness ‖∇f‖ there. */
  public double slope() {
    return gradient.norm();
  }
}
