package org.thalweg.math.network;

/**
 * The place of one number that a network learns: a weight on a connection, or a bias of a unit. All
 * are counted from 0.
 *
 * @param layer of the unit that it leads to
 * @param unit that it leads to
 * @param from the output of the layer before that it weighs; {@link #BIAS} for the bias
 */
public record Parameter(int layer, int unit, int from) {
  /** In the place of {@link #from()}: this is no weight, but the bias. */
  public static final int BIAS = -1;

  /** The bias of a unit. */
  public static Parameter bias(int layer, int unit) {
    return new Parameter(layer, unit, BIAS);
  }

  public boolean isBias() {
    return from == BIAS;
  }
}
