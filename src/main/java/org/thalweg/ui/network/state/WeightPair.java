package org.thalweg.ui.network.state;

/**
 * Two weights or biases that are turned by hand, and along which the valley can be cut.
 *
 * @param first index in the vector of all
 * @param second another one; the same only where there is no other
 */
public record WeightPair(int first, int second) {
  /** The first two of all. */
  public static final WeightPair USUAL = new WeightPair(0, 1);

  /** The same in a network of so many weights and biases. */
  public WeightPair within(int count) {
    int one = Math.clamp(first, 0, count - 1);
    int other = Math.clamp(second, 0, count - 1);
    return one != other ? new WeightPair(one, other) : new WeightPair(one, one == 0 ? 1 : 0);
  }
}
