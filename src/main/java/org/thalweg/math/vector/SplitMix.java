package org.thalweg.math.vector;

/**
 * Random numbers as a pure function of a counter: no generator is kept, so that any of them can be
 * computed again alone, with the same bits on every machine. Counters that belong to one stream lie
 * {@link #GAMMA} apart.
 *
 * <p>Source: mixing function of G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number
 * generators", 2014 (SplitMix64); normal numbers from G. Box, M. Muller, "A note on the generation
 * of random normal deviates", 1958.
 */
public final class SplitMix {
  /** The distance between the counters of one stream: 2⁶⁴ divided by the golden ratio. */
  public static final long GAMMA = 0x9e3779b97f4a7c15L;

  /** The distance between the counters of normal numbers, each of which uses two. */
  public static final long PAIR = GAMMA << 1;

  private static final double UNIT = 0x1.0p-53;

  private SplitMix() {}

  /** The counter at which the stream of a seed begins. */
  public static long stream(long seed) {
    return mix(seed + GAMMA);
  }

  /** The counter at which a stream within the stream begins, such as that of one step. */
  public static long stream(long seed, long index) {
    return mix(stream(seed) + index * GAMMA);
  }

  /** A number from 0 to 1, without 1, evenly distributed. */
  public static double uniform(long counter) {
    return (mix(counter) >>> 11) * UNIT;
  }

  /**
   * A normally distributed number with mean 0 and standard deviation 1: Box and Muller's {@code
   * √(−2 ln u₁)·cos(2π u₂)} with u₁ in (0, 1], u₂ in [0, 1). It uses two counters of the stream.
   */
  public static double normal(long counter) {
    double first = ((mix(counter) >>> 11) + 1) * UNIT;
    double second = uniform(counter + GAMMA);
    return StrictMath.sqrt(-2 * StrictMath.log(first)) * StrictMath.cos(2 * StrictMath.PI * second);
  }

  /** The numbers 0 to n − 1 in an order that the stream at this counter decides. */
  public static int[] permutation(long counter, int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      int j = (int) (uniform(counter + i * GAMMA) * (i + 1));
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
