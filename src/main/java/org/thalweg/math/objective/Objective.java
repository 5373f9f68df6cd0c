package org.thalweg.math.objective;

import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * A function of n numbers that is to be made small, with its exact derivatives. Where it is not
 * defined it gives NaN; it never throws for a point of the right length. Implementations may be
 * used by many threads at once.
 */
public interface Objective {

  /** The number n of variables. */
  int dimension();

  /** The value f(p). */
  double value(Vector point);

  /** The gradient ∇f(p), length n. */
  Vector gradient(Vector point);

  /** The matrix of second partial derivatives at p, n × n, symmetric. */
  Matrix hessian(Vector point);

  /**
   * Says whether the second derivatives are known to be the same everywhere: then what the
   * curvature says at one point holds for good.
   */
  default boolean hasConstantHessian() {
    return false;
  }

  /** Value and gradient in one go, which is cheaper than one after the other. */
  default Evaluation evaluate(Vector point) {
    return new Evaluation(value(point), gradient(point));
  }

  /**
   * An objective's value and slope at one point.
   *
   * @param value f(p)
   * @param gradient ∇f(p), length n
   */
  record Evaluation(double value, Vector gradient) {

    /** Says whether every number of it is finite. */
    public boolean isFinite() {
      return Double.isFinite(value) && gradient.isFinite();
    }
  }
}
