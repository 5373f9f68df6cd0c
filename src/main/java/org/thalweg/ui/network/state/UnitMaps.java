package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;

/**
 * What each hidden unit answers all over the data, as small maps of ten levels: over one input from
 * left to right, over two row by row from below.
 *
 * @param layers by layer and unit, the levels as digits
 */
public record UnitMaps(List<List<String>> layers) {
  /** Places along each side. */
  public static final int SIDE = 10;

  private static final int LEVELS = 10;

  /** Copies the lists. */
  public UnitMaps {
    layers = layers.stream().map(List::copyOf).toList();
  }

  /**
   * The maps for these weights.
   *
   * @param domain what is seen of the inputs; of one input only the x axis counts
   */
  static UnitMaps of(NetworkError error, Vector point, Domain domain) {
    boolean field = error.architecture().inputs() == 2;
    List<List<Vector>> places = new ArrayList<>();
    for (int row = 0; row < (field ? SIDE : 1); row++) {
      for (int column = 0; column < SIDE; column++) {
        double x = domain.x().at(column, SIDE);
        Vector given = field ? Vector.of(x, domain.y().at(row, SIDE)) : Vector.of(x);
        places.add(error.layers(point, given));
      }
    }
    List<List<String>> layers = new ArrayList<>();
    for (int layer = 0; layer < error.architecture().depth() - 1; layer++) {
      List<String> units = new ArrayList<>();
      Activation activation = error.architecture().layers().get(layer).activation();
      for (int unit = 0; unit < error.architecture().layers().get(layer).units(); unit++) {
        units.add(map(places, layer, unit, activation));
      }
      layers.add(units);
    }
    return new UnitMaps(layers);
  }

  private static String map(List<List<Vector>> places, int layer, int unit, Activation activation) {
    double[] answers = places.stream().mapToDouble(all -> all.get(layer).get(unit)).toArray();
    double low = 0;
    double high = 0;
    for (double answer : answers) {
      low = Math.min(low, answer);
      high = Math.max(high, answer);
    }
    switch (activation) {
      case TANH -> {
        low = -1;
        high = 1;
      }
      case SIGMOID, SOFTMAX -> high = 1;
      case IDENTITY, RELU, LEAKY_RELU -> high = high > low ? high : low + 1;
    }
    StringBuilder digits = new StringBuilder();
    for (double answer : answers) {
      double share = (answer - low) / (high - low);
      digits.append((int) Math.clamp(share * LEVELS, 0, LEVELS - 1));
    }
    return digits.toString();
  }
}
