package org.thalweg.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.vector.Vector;
import tools.jackson.databind.JsonNode;

/**
 * A layer's weights and biases in a request or an answer.
 *
 * @param weights outputs × inputs
 * @param biases one per output
 */
record TypedWeights(List<List<Double>> weights, List<Double> biases) {
  private static final String EXAMPLE =
      "\"weights\": [{\"weights\": [[0.1, 0.2]], \"biases\": [0]}]";

  /** All weights and biases of a network, one object per layer. */
  static Vector read(JsonFields fields, Architecture architecture) {
    JsonNode layers = fields.required("weights", EXAMPLE);
    if (!layers.isArray() || layers.size() != architecture.depth()) {
      throw new ParameterException(
          "weights is a list of %d objects, one for each layer after the inputs, as in %s."
              .formatted(architecture.depth(), EXAMPLE));
    }
    double[] all = new double[architecture.parameterCount()];
    for (int layer = 0; layer < architecture.depth(); layer++) {
      read(layer, layers.get(layer), architecture, all);
    }
    return Vector.of(all);
  }

  private static void read(int layer, JsonNode node, Architecture architecture, double[] all) {
    String where = "weights[" + layer + "]";
    JsonFields fields = JsonFields.within(where, node, Set.of("weights", "biases"));
    List<Vector> rows = fields.rows("weights", EXAMPLE);
    Vector biases = fields.vector("biases", EXAMPLE);
    int units = architecture.layers().get(layer).units();
    int inputs = architecture.inputsOf(layer);
    if (rows.size() != units || rows.getFirst().length() != inputs || biases.length() != units) {
      throw new ParameterException(
          "%s needs %d rows of %d weights, and %d biases.".formatted(where, units, inputs, units));
    }
    for (int unit = 0; unit < units; unit++) {
      for (int from = 0; from < inputs; from++) {
        all[architecture.index(new Parameter(layer, unit, from))] = rows.get(unit).get(from);
      }
      all[architecture.index(Parameter.bias(layer, unit))] = biases.get(unit);
    }
  }

  /** The same as one vector, in the order of {@link Architecture}. */
  static Vector flat(List<TypedWeights> layers) {
    return Vector.of(
        layers.stream()
            .flatMap(layer ->
                Stream.concat(
                    layer.weights().stream().flatMap(List::stream), layer.biases().stream()))
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  /** All weights and biases, layer by layer. */
  static List<TypedWeights> of(Architecture architecture, Vector point) {
    List<TypedWeights> layers = new ArrayList<>();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      List<List<Double>> rows = new ArrayList<>();
      List<Double> biases = new ArrayList<>();
      for (int unit = 0; unit < architecture.layers().get(layer).units(); unit++) {
        List<Double> row = new ArrayList<>();
        for (int from = 0; from < architecture.inputsOf(layer); from++) {
          row.add(point.get(architecture.index(new Parameter(layer, unit, from))));
        }
        rows.add(row);
        biases.add(point.get(architecture.index(Parameter.bias(layer, unit))));
      }
      layers.add(new TypedWeights(rows, biases));
    }
    return layers;
  }
}
