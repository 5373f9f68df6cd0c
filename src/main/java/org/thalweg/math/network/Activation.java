package org.thalweg.math.network;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a unit makes of its pre-activation z, with first and second derivative. All but {@link
 * #SOFTMAX} work on each unit by itself.
 *
 * <p>ReLU and leaky ReLU have no derivative at 0; here it is taken to be 0, and their second
 * derivative is 0 everywhere. So a unit that answers 0 to everything gets the gradient 0 and keeps
 * its weights, and the descent goes on.
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 6.2 and 6.3.
 */
public enum Activation {
  /** {@code z}. */
  IDENTITY("identity") {
    @Override
    double value(double z) {
      return z;
    }

    @Override
    double slope(double z, double value) {
      return 1;
    }

    @Override
    double bend(double z, double value) {
      return 0;
    }
  },

  /** {@code max(0, z)}. */
  RELU("relu") {
    @Override
    double value(double z) {
      return z > 0 || Double.isNaN(z) ? z : 0;
    }

    @Override
    double slope(double z, double value) {
      return z > 0 ? 1 : 0;
    }

    @Override
    double bend(double z, double value) {
      return 0;
    }
  },

  /** {@code z} above 0, {@code 0.01·z} below. */
  LEAKY_RELU("leaky-relu") {
    @Override
    double value(double z) {
      return z > 0 ? z : LEAK * z;
    }

    @Override
    double slope(double z, double value) {
      return z > 0 ? 1 : z < 0 ? LEAK : 0;
    }

    @Override
    double bend(double z, double value) {
      return 0;
    }
  },

  /** {@code tanh z}, between −1 and 1. */
  TANH("tanh") {
    @Override
    double value(double z) {
      return StrictMath.tanh(z);
    }

    @Override
    double slope(double z, double value) {
      return 1 - value * value;
    }

    @Override
    double bend(double z, double value) {
      return -2 * value * (1 - value * value);
    }
  },

  /** {@code σ(z) = 1/(1 + e^(−z))}, between 0 and 1. */
  SIGMOID("sigmoid") {
    @Override
    double value(double z) {
      double small = StrictMath.exp(-Math.abs(z));
      return z >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    @Override
    double slope(double z, double value) {
      return value * (1 - value);
    }

    @Override
    double bend(double z, double value) {
      return value * (1 - value) * (1 - 2 * value);
    }
  },

  /**
   * {@code o_k = e^(z_k) / Σ_j e^(z_j)} over all units of the layer: shares that add up to 1. For
   * the last layer only.
   */
  SOFTMAX("softmax") {
    @Override
    double value(double z) {
      throw new UnsupportedOperationException("the shares of a softmax need the whole layer");
    }

    @Override
    double slope(double z, double value) {
      return value * (1 - value);
    }

    @Override
    double bend(double z, double value) {
      throw new UnsupportedOperationException("the bend of a softmax is a table");
    }

    @Override
    void apply(double[] z, double[] values) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double each : z) {
        largest = Math.max(largest, each);
      }
      double sum = 0;
      for (int k = 0; k < z.length; k++) {
        values[k] = StrictMath.exp(z[k] - largest);
        sum += values[k];
      }
      for (int k = 0; k < z.length; k++) {
        values[k] /= sum;
      }
    }
  };

  /** The slope of a leaky ReLU below 0. */
  public static final double LEAK = 0.01;

  private final String id;

  Activation(String id) {
    this.id = id;
  }

  /** The name in addresses and in the HTTP interface. */
  public String id() {
    return id;
  }

  /** The activation of this name. */
  public static Optional<Activation> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** The answer f(z) of a unit. */
  abstract double value(double z);

  /**
   * The derivative f′(z) of a unit's own answer.
   *
   * @param value f(z), which is known already
   */
  abstract double slope(double z, double value);

  /** The second derivative f″(z). */
  abstract double bend(double z, double value);

  /** The answers of a whole layer. */
  void apply(double[] z, double[] values) {
    for (int k = 0; k < z.length; k++) {
      values[k] = value(z[k]);
    }
  }
}
