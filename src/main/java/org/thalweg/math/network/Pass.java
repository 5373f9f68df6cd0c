package org.thalweg.math.network;

import java.util.List;

/**
 * One example on its way through a network: forward from the inputs to the outputs, and back from
 * the error to every weight. It is a workspace that is filled again for each example; not for more
 * than one thread.
 *
 * <p>With layers counted from 0, z = pre-activations, a = outputs of the layer before, δ = ∂E/∂z:
 * {@code z = W·a + b}; {@code δ} of a hidden layer is {@code f′(z) · (Wᵀδ)} of the layer behind it;
 * {@code ∂E/∂w = δ·a} for the weight from a to z, and {@code ∂E/∂b = δ}.
 *
 * <p>Source: D. Rumelhart, G. Hinton, R. Williams, "Learning representations by back-propagating
 * errors", Nature 323 (1986).
 */
final class Pass {
  final Architecture architecture;
  final List<Layer> layers;

  /** Of each layer, length = its units. */
  final double[][] preActivations;

  /** The inputs, then of each layer what it answers. */
  final double[][] outputs;

  /** ∂E/∂z of each layer. */
  final double[][] deltas;

  /** ∂E/∂a of each layer's outputs a, but for the last. */
  final double[][] outputSlopes;

  Pass(Architecture architecture) {
    this.architecture = architecture;
    this.layers = architecture.layers();
    int depth = architecture.depth();
    preActivations = new double[depth][];
    outputs = new double[depth + 1][];
    deltas = new double[depth][];
    outputSlopes = new double[depth][];
    outputs[0] = new double[architecture.inputs()];
    for (int layer = 0; layer < depth; layer++) {
      int units = layers.get(layer).units();
      preActivations[layer] = new double[units];
      outputs[layer + 1] = new double[units];
      deltas[layer] = new double[units];
      outputSlopes[layer] = new double[units];
    }
  }

  /** What the network answers. */
  double[] answer() {
    return outputs[outputs.length - 1];
  }

  /** The pre-activations of the last layer. */
  double[] lastPreActivations() {
    return preActivations[preActivations.length - 1];
  }

  /** Predicts. */
  void forward(double[] parameters, double[] inputs) {
    System.arraycopy(inputs, 0, outputs[0], 0, inputs.length);
    int offset = 0;
    for (int layer = 0; layer < preActivations.length; layer++) {
      double[] from = outputs[layer];
      double[] z = preActivations[layer];
      int bias = offset + z.length * from.length;
      for (int unit = 0; unit < z.length; unit++) {
        double sum = parameters[bias + unit];
        int row = offset + unit * from.length;
        for (int i = 0; i < from.length; i++) {
          sum += parameters[row + i] * from[i];
        }
        z[unit] = sum;
      }
      layers.get(layer).activation().apply(z, outputs[layer + 1]);
      offset = bias + z.length;
    }
  }

  /** Carries the error back, after {@link #forward}. */
  void backward(double[] parameters, double[] targets, OutputError error) {
    int last = preActivations.length - 1;
    error.slope(preActivations[last], answer(), targets, deltas[last]);
    for (int layer = last - 1; layer >= 0; layer--) {
      Activation activation = layers.get(layer).activation();
      int behind = architecture.offset(layer + 1);
      double[] deltasBehind = deltas[layer + 1];
      double[] z = preActivations[layer];
      for (int unit = 0; unit < z.length; unit++) {
        double slope = 0;
        for (int k = 0; k < deltasBehind.length; k++) {
          slope += parameters[behind + k * z.length + unit] * deltasBehind[k];
        }
        outputSlopes[layer][unit] = slope;
        deltas[layer][unit] = activation.slope(z[unit], outputs[layer + 1][unit]) * slope;
      }
    }
  }

  /** Adds this example's derivatives, after {@link #backward}. */
  void addTo(double[] gradient) {
    int index = 0;
    for (int layer = 0; layer < deltas.length; layer++) {
      double[] from = outputs[layer];
      for (double delta : deltas[layer]) {
        for (double each : from) {
          gradient[index++] += delta * each;
        }
      }
      for (double delta : deltas[layer]) {
        gradient[index++] += delta;
      }
    }
  }
}
