package org.thalweg.math.network;

import java.util.Arrays;
import java.util.Optional;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * How the weights are chosen before the first step. Biases start at 0.
 *
 * <p>With a layer's number of inputs {@code n} and of units {@code m}: Glorot draws evenly from
 * ±√(6/(n + m)), or normally with variance 2/(n + m); He evenly from ±√(6/n), or normally with
 * variance 2/n.
 *
 * <p>Source: X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks" (2010), equation 16; K. He, X. Zhang, S. Ren, J. Sun, "Delving deep into
 * rectifiers" (2015), equation 10.
 */
public enum Initialization {
  GLOROT_UNIFORM("glorot-uniform"),
  GLOROT_NORMAL("glorot-normal"),
  HE_UNIFORM("he-uniform"),
  HE_NORMAL("he-normal"),
  /**
   * All weights of a layer are alike, √(2/(n + m)): its units are twins, get the same derivatives
   * and stay twins.
   */
  EQUAL("equal");

  private final String id;

  Initialization(String id) {
    this.id = id;
  }

  /** The name in addresses and in the HTTP interface. */
  public String id() {
    return id;
  }

  /** The initialisation of this name. */
  public static Optional<Initialization> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** All weights and biases of a network of this form, in the order of its vector. */
  public Vector draw(Architecture architecture, long seed) {
    double[] parameters = new double[architecture.parameterCount()];
    long counter = SplitMix.stream(seed);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int inputs = architecture.inputsOf(layer);
      int units = architecture.layers().get(layer).units();
      int offset = architecture.offset(layer);
      for (int index = offset; index < offset + units * inputs; index++) {
        parameters[index] = weight(inputs, units, counter);
        counter += SplitMix.PAIR;
      }
    }
    return Vector.of(parameters);
  }

  private double weight(int inputs, int units, long counter) {
    return switch (this) {
      case GLOROT_UNIFORM -> even(6.0 / (inputs + units), counter);
      case HE_UNIFORM -> even(6.0 / inputs, counter);
      case GLOROT_NORMAL -> StrictMath.sqrt(2.0 / (inputs + units)) * SplitMix.normal(counter);
      case HE_NORMAL -> StrictMath.sqrt(2.0 / inputs) * SplitMix.normal(counter);
      case EQUAL -> StrictMath.sqrt(2.0 / (inputs + units));
    };
  }

  private static double even(double square, long counter) {
    return StrictMath.sqrt(square) * (2 * SplitMix.uniform(counter) - 1);
  }
}
