package org.thalweg.math.network;

import org.thalweg.math.objective.SampledObjective;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * A network's error of which each step sees a batch of examples: all rows are shuffled, taken batch
 * after batch, and shuffled again. The last batch of a round has what is left.
 *
 * @param whole the error over all examples
 * @param size rows in a batch, from 1 to below the number of examples
 * @param seed decides the shuffles
 */
public record MiniBatches(NetworkError whole, int size, long seed) implements SampledObjective {

  /** Checks the size. */
  public MiniBatches {
    if (size < 1 || size >= whole.examples().size()) {
      throw new IllegalArgumentException(
          "A batch has at least 1 row and fewer than all " + whole.examples().size() + ".");
    }
  }

  /** The rows that the step from this iterate sees, by their index among the examples. */
  public int[] rows(long index) {
    int all = whole.examples().size();
    int batches = (all + size - 1) / size;
    int[] order = SplitMix.permutation(SplitMix.stream(seed, index / batches), all);
    int from = (int) (index % batches) * size;
    int[] rows = new int[Math.min(size, all - from)];
    System.arraycopy(order, from, rows, 0, rows.length);
    return rows;
  }

  @Override
  public Vector sampledGradient(long index, Vector point) {
    return whole.gradientOf(rows(index), point);
  }

  @Override
  public int dimension() {
    return whole.dimension();
  }

  @Override
  public double value(Vector point) {
    return whole.value(point);
  }

  @Override
  public Vector gradient(Vector point) {
    return whole.gradient(point);
  }

  @Override
  public Evaluation evaluate(Vector point) {
    return whole.evaluate(point);
  }

  @Override
  public Matrix hessian(Vector point) {
    return whole.hessian(point);
  }
}
