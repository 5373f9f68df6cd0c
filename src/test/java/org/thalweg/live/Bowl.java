package org.thalweg.live;

import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/** The bowl {@code x² + 3y²}, written by hand: its descent is known in closed form. */
public final class Bowl implements Objective {

  /**
   * A descent from (1, 1) that ends after this many steps or when the numbers leave the doubles.
   */
  public static Descent descent(double learningRate, long steps) {
    return Descent.from(
        new Bowl(), new GradientDescent(learningRate), Stopping.onlyAfter(steps), Vector.of(1, 1));
  }

  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public double value(Vector point) {
    return point.get(0) * point.get(0) + 3 * point.get(1) * point.get(1);
  }

  @Override
  public Vector gradient(Vector point) {
    return Vector.of(2 * point.get(0), 6 * point.get(1));
  }

  @Override
  public Matrix hessian(Vector point) {
    return Matrix.of(2, 2, 0, 0, 6);
  }
}
