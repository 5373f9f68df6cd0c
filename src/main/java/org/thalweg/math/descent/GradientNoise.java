package org.thalweg.math.descent;

import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * Random disturbances of the gradient, as a stochastic descent has them from looking at a few data
 * at a time. They are normally distributed with mean 0, independent in every step and coordinate,
 * and a pure function of seed and step: any step can be computed again alone.
 *
 * @param standardDeviation of every coordinate, finite, above 0; the unit is that of the gradient
 * @param seed chooses one of the sequences
 */
public record GradientNoise(double standardDeviation, long seed) {

  /** Validates the standard deviation. */
  public GradientNoise {
    if (!(standardDeviation > 0) || !Double.isFinite(standardDeviation)) {
      throw new IllegalArgumentException("The noise must be a finite number above 0.");
    }
  }

  /** The disturbance of the gradient at the iterate with this index, length {@code dimension}. */
  public Vector at(long index, int dimension) {
    double[] noise = new double[dimension];
    long step = SplitMix.stream(seed, index);
    for (int i = 0; i < dimension; i++) {
      noise[i] = standardDeviation * SplitMix.normal(step + 2L * i * SplitMix.GAMMA);
    }
    return Vector.of(noise);
  }
}
