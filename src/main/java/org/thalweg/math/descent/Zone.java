package org.thalweg.math.descent;

/** What a learning rate does in a valley of known curvature. */
public enum Zone {
  /** So small that the steps hardly get anywhere. */
  CRAWL,
  /** Straight down, without stepping over the lowest line. */
  STEADY,
  /** Over the lowest line and back, nearer each time. */
  ZIGZAG,
  /**
   * Over the lowest line and back, no nearer or further away each time, as long as the ground bends
   * like this: whether the descent settles, hops or diverges is seen only by following it.
   */
  UNSTABLE
}
