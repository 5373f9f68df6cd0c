package org.thalweg.math.network;

import static org.thalweg.math.network.Activation.IDENTITY;
import static org.thalweg.math.network.Activation.RELU;
import static org.thalweg.math.network.Activation.SIGMOID;
import static org.thalweg.math.network.Activation.SOFTMAX;
import static org.thalweg.math.network.Activation.TANH;
import static org.thalweg.math.network.ErrorFunction.BINARY_CROSS_ENTROPY;
import static org.thalweg.math.network.ErrorFunction.CROSS_ENTROPY;
import static org.thalweg.math.network.ErrorFunction.HALF_SQUARED_ERROR;
import static org.thalweg.math.network.ErrorFunction.MEAN_SQUARED_ERROR;
import static org.thalweg.math.network.Initialization.EQUAL;
import static org.thalweg.math.network.Initialization.GLOROT_UNIFORM;
import static org.thalweg.math.network.Initialization.HE_NORMAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/**
 * The experiments that are shipped: those that learn first, then those that show what goes wrong.
 */
public final class Presets {
  private static final List<Preset> ALL =
      Stream.of(
              draft("xor", "xor")
                  .net(TANH, 3)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(0.5, 500),
              draft("line", "fertilizer")
                  .net(TANH)
                  .answers(IDENTITY, MEAN_SQUARED_ERROR)
                  .plain(0.05, 1_000),
              draft("moons", "moons")
                  .net(TANH, 6)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(1, 1_000),
              draft("circles", "circles")
                  .net(TANH, 4)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(1, 600),
              draft("spirals", "spirals")
                  .net(TANH, 8, 8)
                  .from(HE_NORMAL)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .adam(0.02, 1_000),
              draft("iris", "iris")
                  .scaled()
                  .net(TANH, 4)
                  .answers(SOFTMAX, CROSS_ENTROPY)
                  .plain(0.5, 300),
              draft("worked-example", "worked-example")
                  .net(SIGMOID, 2)
                  .typed(0.15, 0.2, 0.25, 0.3, 0.35, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.6)
                  .answers(SIGMOID, HALF_SQUARED_ERROR)
                  .plain(0.5, 1_000),
              draft("edge", "sine")
                  .net(TANH, 8, 8)
                  .answers(IDENTITY, MEAN_SQUARED_ERROR)
                  .plain(0.2, 4_000),
              draft("overfitting", "noisy-sine")
                  .heldOut(0.5)
                  .net(TANH, 8, 8)
                  .answers(IDENTITY, MEAN_SQUARED_ERROR)
                  .adam(0.02, 3_000),
              draft("twins", "xor")
                  .net(TANH, 3)
                  .from(EQUAL)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(0.5, 500),
              draft("too-small", "xor")
                  .net(TANH, 1)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(0.5, 500),
              draft("very-wrong", "one-point")
                  .net(TANH)
                  .typed(2, 2)
                  .answers(SIGMOID, HALF_SQUARED_ERROR)
                  .plain(0.15, 500),
              draft("vanishing", "moons")
                  .net(SIGMOID, 6, 6, 6)
                  .answers(SIGMOID, BINARY_CROSS_ENTROPY)
                  .plain(0.1, 1_000),
              draft("dead-relu", "moons")
                  .net(RELU, 6)
                  .from(HE_NORMAL)
                  .answers(IDENTITY, MEAN_SQUARED_ERROR)
                  .plain(0.6, 500))
          .toList();

  private Presets() {}

  /** All of them, in the order in which a list shows them. */
  public static List<Preset> all() {
    return ALL;
  }

  /** The preset with this id, if there is one. */
  public static Optional<Preset> byId(String id) {
    return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
  }

  private static Draft draft(String id, String data) {
    return new Draft(id, DataSets.byId(data).orElseThrow());
  }

  /** A preset while its parts are named. */
  private static final class Draft {
    private final String id;
    private final DataSet data;
    private boolean scaled;
    private double heldOut;
    private List<Layer> hidden = List.of();
    private Initialization initialization = GLOROT_UNIFORM;
    private Optional<Vector> typed = Optional.empty();
    private Activation last = IDENTITY;
    private ErrorFunction error = MEAN_SQUARED_ERROR;

    private Draft(String id, DataSet data) {
      this.id = id;
      this.data = data;
    }

    private Draft scaled() {
      scaled = true;
      return this;
    }

    private Draft heldOut(double share) {
      heldOut = share;
      return this;
    }

    private Draft net(Activation activation, Integer... units) {
      hidden = Stream.of(units).map(count -> new Layer(count, activation)).toList();
      return this;
    }

    private Draft from(Initialization start) {
      initialization = start;
      return this;
    }

    private Draft typed(double... weights) {
      typed = Optional.of(Vector.of(weights));
      return this;
    }

    private Draft answers(Activation activation, ErrorFunction function) {
      last = activation;
      error = function;
      return this;
    }

    private Preset plain(double rate, int steps) {
      return new Preset(id, experiment(), new GradientDescent(rate), steps);
    }

    private Preset adam(double rate, int steps) {
      return new Preset(id, experiment(), new Adam().withLearningRate(rate), steps);
    }

    private Experiment experiment() {
      Layer answer = new Layer(data.examples().targets(), last);
      Architecture architecture =
          new Architecture(
              data.examples().inputs(), Stream.concat(hidden.stream(), Stream.of(answer)).toList());
      return new Experiment(
          data, scaled, heldOut, architecture, error, initialization, 1, 0, typed);
    }
  }
}
