package org.thalweg.math.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * How wrong a network's outputs o are, beside the targets t, over all examples.
 *
 * <p>The cross-entropies are computed from the pre-activations, so that neither rounding nor a
 * logarithm of 0 spoils them; they need outputs between 0 and 1, which a sigmoid or a softmax
 * gives.
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 5.5 and 6.2.2.
 */
public enum ErrorFunction {
  /** The mean over examples and outputs of {@code (o − t)²}. */
  MEAN_SQUARED_ERROR("mse"),
  /** The mean over examples of {@code ½ Σ (t − o)²}. */
  HALF_SQUARED_ERROR("half-squared-error"),
  /** The mean over examples and outputs of {@code −t·ln o − (1 − t)·ln(1 − o)}. */
  BINARY_CROSS_ENTROPY("binary-cross-entropy"),
  /** The mean over examples of {@code −Σ t·ln o}. */
  CROSS_ENTROPY("cross-entropy");

  private final String id;

  ErrorFunction(String id) {
    this.id = id;
  }

  /** The name in addresses and in the HTTP interface. */
  public String id() {
    return id;
  }

  /** The error function of this name. */
  public static Optional<ErrorFunction> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** Whether it is a sum of squares. */
  public boolean isSquared() {
    return this == MEAN_SQUARED_ERROR || this == HALF_SQUARED_ERROR;
  }

  /** Whether it can be used after this activation of the last layer. */
  public boolean goesWith(Activation last) {
    return isSquared() || last == Activation.SIGMOID || last == Activation.SOFTMAX;
  }

  /** What the sum over an example's outputs is multiplied by. */
  double factor(int outputs) {
    return switch (this) {
      case MEAN_SQUARED_ERROR, BINARY_CROSS_ENTROPY -> 1.0 / outputs;
      case HALF_SQUARED_ERROR -> 0.5;
      case CROSS_ENTROPY -> 1;
    };
  }
}
