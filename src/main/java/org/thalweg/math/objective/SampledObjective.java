package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * An objective that is a mean over data, of which each step of a descent sees a sample only. Value,
 * gradient and Hessian are those of all data.
 */
public interface SampledObjective extends Objective {

  /**
   * The gradient that a descent's step sees; always the same for the same index and point.
   *
   * @param index of the iterate from which the step is made
   * @param point that iterate's point, length n
   */
  Vector sampledGradient(long index, Vector point);
}
