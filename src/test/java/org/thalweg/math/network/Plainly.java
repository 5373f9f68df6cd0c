package org.thalweg.math.network;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** The error of a network, written down as its definition says, without any care. */
final class Plainly {

  private Plainly() {}

  static double error(RandomNetworks.Drawn drawn) {
    List<Example> rows = drawn.error().examples().rows();
    return rows.stream()
        .mapToDouble(row -> error(drawn, answer(drawn, row.inputs()), row.targets()))
        .average()
        .orElseThrow();
  }

  private static double[] answer(RandomNetworks.Drawn drawn, Vector inputs) {
    double[] values = inputs.toArray();
    int index = 0;
    for (Layer layer : drawn.error().architecture().layers()) {
      double[] z = new double[layer.units()];
      for (int unit = 0; unit < z.length; unit++) {
        for (double value : values) {
          z[unit] += drawn.point().get(index++) * value;
        }
      }
      for (int unit = 0; unit < z.length; unit++) {
        z[unit] += drawn.point().get(index++);
      }
      values = activated(layer.activation(), z);
    }
    return values;
  }

  private static double[] activated(Activation activation, double[] z) {
    double sum = 0;
    for (double each : z) {
      sum += Math.exp(each);
    }
    double[] values = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      values[i] =
          switch (activation) {
            case IDENTITY -> z[i];
            case RELU -> Math.max(0, z[i]);
            case LEAKY_RELU -> Math.max(0.01 * z[i], z[i]);
            case TANH -> (Math.exp(2 * z[i]) - 1) / (Math.exp(2 * z[i]) + 1);
            case SIGMOID -> 1 / (1 + Math.exp(-z[i]));
            case SOFTMAX -> Math.exp(z[i]) / sum;
          };
    }
    return values;
  }

  private static double error(RandomNetworks.Drawn drawn, double[] o, Vector t) {
    double sum = 0;
    for (int k = 0; k < o.length; k++) {
      double target = t.get(k);
      sum +=
          switch (drawn.error().errorFunction()) {
            case MEAN_SQUARED_ERROR -> Math.pow(o[k] - target, 2) / o.length;
            case HALF_SQUARED_ERROR -> Math.pow(o[k] - target, 2) / 2;
            case BINARY_CROSS_ENTROPY ->
                -(target * Math.log(o[k]) + (1 - target) * Math.log(1 - o[k])) / o.length;
            case CROSS_ENTROPY -> -target * Math.log(o[k]);
          };
    }
    return sum;
  }
}
