package org.thalweg.math.descent;

import org.thalweg.math.vector.Vector;

/**
 * Random disturbances of the gradient, as a stochastic descent has them from looking at a few data
 * at a time. They are normally distributed with mean 0, independent in every step and coordinate,
 * and a pure function of seed and step: no generator is kept, so any step can be computed again
 * alone.
 *
 * <p>Source: mixing function of G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
 * generators", 2014 (SplitMix64); normal numbers from G. Box, M. Muller, "A note on the generation
 * of random normal deviates", 1958.
 *
 * @param standardDeviation of every coordinate, finite, above 0; the unit is that of the gradient
 * @param seed chooses one of the sequences
 */
public record GradientNoise(double standardDeviation, long seed) {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  /** Validates the standard deviation. */
  public GradientNoise {
    if (!(standardDeviation > 0) || !Double.isFinite(standardDeviation)) {
      throw new IllegalArgumentException("The noise must be a finite number above 0.");
    }
  }

  /** The disturbance of the gradient at the iterate with this index, length {@code dimension}. */
  public Vector at(long index, int dimension) {
    double[] noise = new double[dimension];
    long step = mix(mix(seed + GOLDEN_GAMMA) + index * GOLDEN_GAMMA);
    for (int i = 0; i < dimension; i++) {
      noise[i] = standardDeviation * normal(step + 2L * i * GOLDEN_GAMMA);
    }
    return Vector.of(noise);
  }

  /** Box and Muller's {@code √(−2 ln u₁)·cos(2π u₂)} with u₁ in (0, 1], u₂ in [0, 1). */
  private static double normal(long counter) {
    double first = ((mix(counter) >>> 11) + 1) * UNIT;
    double second = (mix(counter + GOLDEN_GAMMA) >>> 11) * UNIT;
    return StrictMath.sqrt(-2 * StrictMath.log(first)) * StrictMath.cos(2 * StrictMath.PI * second);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
