package org.thalweg.math.network;

import java.util.List;

/**
 * The form of a fully connected network: how many inputs, and the layers behind them, the last of
 * which answers.
 *
 * <p>All its weights and biases together are one vector, the point that a descent moves: layer by
 * layer, in each the weights of its first unit, then those of the second and so on (outputs ×
 * inputs, row-major), then its biases.
 *
 * @param inputs how many numbers an example has, 1 to {@value #MOST_INPUTS}
 * @param layers the hidden ones, at most {@value #MOST_HIDDEN}, and the last
 */
public record Architecture(int inputs, List<Layer> layers) {
  public static final int MOST_INPUTS = 6;
  public static final int MOST_HIDDEN = 3;
  public static final int MOST_UNITS = 8;
  public static final int MOST_OUTPUTS = 3;

  /**
   * Copies the layers.
   *
   * @throws IllegalArgumentException with a student's sentence when the network is larger than it
   *     may be, has none to answer, or a softmax before its last layer
   */
  public Architecture {
    layers = List.copyOf(layers);
    require(inputs >= 1 && inputs <= MOST_INPUTS, "A network has 1 to 6 inputs.");
    require(!layers.isEmpty(), "A network has at least one layer after its inputs.");
    require(layers.size() <= MOST_HIDDEN + 1, "A network has at most 3 hidden layers.");
    require(layers.getLast().units() <= MOST_OUTPUTS, "A network has 1 to 3 outputs.");
    Layer last = layers.getLast();
    require(
        last.activation() != Activation.SOFTMAX || last.units() > 1,
        "Softmax needs at least two outputs.");
    for (Layer hidden : layers.subList(0, layers.size() - 1)) {
      require(hidden.units() <= MOST_UNITS, "A hidden layer has 1 to 8 units.");
      require(
          hidden.activation() != Activation.SOFTMAX, "Softmax is for the last layer of a network.");
    }
  }

  /** The layer that answers. */
  public Layer last() {
    return layers.getLast();
  }

  /** How many numbers it answers. */
  public int outputs() {
    return last().units();
  }

  /** How many layers it has, without the inputs. */
  public int depth() {
    return layers.size();
  }

  /** How many numbers a layer gets from the one before. */
  public int inputsOf(int layer) {
    return layer == 0 ? inputs : layers.get(layer - 1).units();
  }

  /** How many weights and biases there are: the dimension of the valley. */
  public int parameterCount() {
    return offset(depth());
  }

  /** Where a layer's numbers begin in the vector of all. */
  public int offset(int layer) {
    int offset = 0;
    for (int each = 0; each < layer; each++) {
      offset += layers.get(each).units() * (inputsOf(each) + 1);
    }
    return offset;
  }

  /** Where a layer's biases begin. */
  int biasOffset(int layer) {
    return offset(layer) + layers.get(layer).units() * inputsOf(layer);
  }

  /** Where a weight or bias stands in the vector of all. */
  public int index(Parameter parameter) {
    int layer = parameter.layer();
    return parameter.isBias()
        ? biasOffset(layer) + parameter.unit()
        : offset(layer) + parameter.unit() * inputsOf(layer) + parameter.from();
  }

  /**
   * The weight or bias at an index of the vector.
   *
   * @throws IndexOutOfBoundsException when there is none
   */
  public Parameter parameter(int index) {
    if (index < 0 || index >= parameterCount()) {
      throw new IndexOutOfBoundsException("No parameter " + index);
    }
    int layer = 0;
    while (index >= offset(layer + 1)) {
      layer++;
    }
    int within = index - offset(layer);
    int bias = index - biasOffset(layer);
    return bias >= 0
        ? Parameter.bias(layer, bias)
        : new Parameter(layer, within / inputsOf(layer), within % inputsOf(layer));
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
