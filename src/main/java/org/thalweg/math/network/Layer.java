package org.thalweg.math.network;

/**
 * A layer of units, each of which sees every output of the layer before.
 *
 * @param units how many, 1 or more
 * @param activation what each makes of its pre-activation
 */
public record Layer(int units, Activation activation) {

  /** Checks that there is a unit. */
  public Layer {
    if (units < 1) {
      throw new IllegalArgumentException("A layer has at least one unit.");
    }
  }
}
