package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.math.vector.Vector;

/** Networks, examples and weights that are drawn by chance, for tests. */
final class RandomNetworks {
  /** Inputs, then the units of each layer. */
  private static final List<List<Integer>> SHAPES =
      List.of(
          List.of(1, 1),
          List.of(2, 3, 1),
          List.of(3, 8, 3),
          List.of(2, 4, 5, 2),
          List.of(6, 3, 2, 4, 3));

  private static final int EXAMPLES = 5;

  private RandomNetworks() {}

  /** A network with its examples, and a point in its space. */
  record Drawn(NetworkError error, Vector point) {
    @Override
    public String toString() {
      return error.architecture() + " " + error.errorFunction();
    }
  }

  /** Every activation in hidden and last layers, with every error that goes with it. */
  static Stream<Drawn> all() {
    List<Drawn> all = new ArrayList<>();
    for (List<Integer> shape : SHAPES) {
      for (Activation hidden : Activation.values()) {
        for (Activation last : Activation.values()) {
          for (ErrorFunction function : ErrorFunction.values()) {
            boolean useless = last == Activation.SOFTMAX && shape.getLast() == 1;
            if (hidden != Activation.SOFTMAX && function.goesWith(last) && !useless) {
              long seed = all.size();
              all.add(drawn(shape, hidden, last, function, new java.util.Random(seed)));
            }
          }
        }
      }
    }
    return all.stream();
  }

  private static Drawn drawn(
      List<Integer> shape,
      Activation hidden,
      Activation last,
      ErrorFunction function,
      RandomGenerator random) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 1; i < shape.size(); i++) {
      layers.add(new Layer(shape.get(i), i == shape.size() - 1 ? last : hidden));
    }
    Architecture architecture = new Architecture(shape.getFirst(), layers);
    List<Example> rows =
        IntStream.range(0, EXAMPLES)
            .mapToObj(i ->
                new Example(normal(shape.getFirst(), random), even(architecture.outputs(), random)))
            .toList();
    NetworkError error = new NetworkError(architecture, function, new Examples(rows));
    return new Drawn(error, normal(architecture.parameterCount(), random));
  }

  static Vector normal(int length, RandomGenerator random) {
    return Vector.of(random.doubles(length).map(u -> 3 * u - 1.5).toArray());
  }

  private static Vector even(int length, RandomGenerator random) {
    return Vector.of(random.doubles(length).toArray());
  }
}
