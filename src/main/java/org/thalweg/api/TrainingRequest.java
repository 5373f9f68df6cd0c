package org.thalweg.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Initialization;
import org.thalweg.math.network.Layer;
import org.thalweg.math.network.MiniBatches;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import tools.jackson.databind.JsonNode;

/**
 * What a request for a training asks for.
 *
 * @param error of the network over the data
 * @param objective the same, or its batches
 * @param start all weights and biases
 * @param optimizer with its hyper-parameters
 * @param stopping when it ends
 * @param every the answer holds every so manieth step
 * @param withWeights whether each of them with all weights and biases
 */
record TrainingRequest(
    NetworkError error,
    Objective objective,
    Vector start,
    Optimizer optimizer,
    Stopping stopping,
    long every,
    boolean withWeights) {
  static final int MOST_STEPS = 10_000;

  /** Steps × rows × weights: some seconds of work. */
  static final double MOST_WORK = 4e8;

  /** Numbers in an answer. */
  static final double MOST_NUMBERS = 1e6;

  private static final int USUAL_STEPS = 100;
  private static final String LAYERS_EXAMPLE = "\"layers\": [2, 3, 1]";
  private static final String DATA_EXAMPLE =
      "\"data\": {\"inputs\": [[0, 1], [1, 1]], \"targets\": [[1], [0]]}";
  private static final Set<String> KNOWN =
      Set.of(
          "layers",
          "activations",
          "loss",
          "data",
          "weights",
          "init",
          "seed",
          "batch",
          "optimizer",
          "rate",
          "momentum",
          "beta1",
          "beta2",
          "decay",
          "epsilon",
          "steps",
          "stop",
          "every",
          "report",
          "format");

  /**
   * Reads a body.
   *
   * @throws ParameterException when it is not one for a training
   */
  static TrainingRequest of(String body) {
    JsonFields fields = JsonFields.of(body, KNOWN);
    try {
      return of(fields);
    } catch (ParameterException exception) {
      throw exception;
    } catch (IllegalArgumentException exception) {
      throw new ParameterException(String.valueOf(exception.getMessage()));
    }
  }

  private static TrainingRequest of(JsonFields fields) {
    Architecture architecture = architecture(fields);
    String loss = fields.text("loss").orElse(ErrorFunction.MEAN_SQUARED_ERROR.id());
    List<String> losses = Stream.of(ErrorFunction.values()).map(ErrorFunction::id).toList();
    ErrorFunction function = JsonFields.named("loss", loss, ErrorFunction.byId(loss), losses);
    NetworkError error = new NetworkError(architecture, function, examples(fields));
    long seed = fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
    long steps = fields.whole("steps", 1, MOST_STEPS, USUAL_STEPS);
    boolean withWeights =
        fields.has("report") && fields.fields("report", "", Set.of("weights")).truth("weights");
    TrainingRequest request =
        new TrainingRequest(
            error,
            objective(fields, error, seed),
            start(fields, architecture, seed),
            optimizer(fields),
            stopping(fields, steps),
            fields.whole("every", 1, MOST_STEPS, 1),
            withWeights);
    request.checkSize();
    return request;
  }

  /** The descent before its first step. */
  Descent descent() {
    return Descent.from(objective, optimizer, stopping, start);
  }

  private void checkSize() {
    double work = (double) stopping.stepLimit() * error.examples().size() * error.dimension();
    if (work > MOST_WORK) {
      throw new ParameterException(
          "This is too much for one request: steps × rows × weights is %.0f, at most 400000000."
              .formatted(work));
    }
    double numbers = withWeights ? stopping.stepLimit() / every * error.dimension() : 0;
    if (numbers > MOST_NUMBERS) {
      throw new ParameterException(
          "The answer would hold %.0f weights, at most 1000000: let every be larger."
              .formatted(numbers));
    }
  }

  private static Architecture architecture(JsonFields fields) {
    List<Integer> units = fields.wholes("layers", LAYERS_EXAMPLE);
    if (units.size() < 2) {
      throw new ParameterException(
          "layers names the number of inputs, of each hidden layer's units, and of outputs, as in "
              + LAYERS_EXAMPLE
              + ".");
    }
    List<String> names = fields.texts("activations", "\"activations\": [\"tanh\", \"sigmoid\"]");
    if (names.size() != units.size() - 1) {
      throw new ParameterException(
          "activations has one name for each layer after the inputs: %d, not %d."
              .formatted(units.size() - 1, names.size()));
    }
    List<String> known = Stream.of(Activation.values()).map(Activation::id).toList();
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Activation activation =
          JsonFields.named("activation", names.get(i), Activation.byId(names.get(i)), known);
      layers.add(new Layer(units.get(i + 1), activation));
    }
    return new Architecture(units.getFirst(), layers);
  }

  private static Examples examples(JsonFields fields) {
    JsonNode data = fields.required("data", DATA_EXAMPLE);
    if (data.isString()) {
      List<String> ids = DataSets.all().stream().map(DataSet::id).toList();
      String id = data.stringValue();
      return JsonFields.named("data set", id, DataSets.byId(id), ids).examples();
    }
    JsonFields own = fields.fields("data", DATA_EXAMPLE, Set.of("inputs", "targets"));
    List<Vector> inputs = own.rows("inputs", DATA_EXAMPLE);
    List<Vector> targets = own.rows("targets", DATA_EXAMPLE);
    if (inputs.size() != targets.size() || inputs.isEmpty() || inputs.size() > Examples.MOST) {
      throw new ParameterException(
          "data has 1 to %d rows, and as many targets as inputs; it has %d and %d."
              .formatted(Examples.MOST, inputs.size(), targets.size()));
    }
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      rows.add(new Example(inputs.get(i), targets.get(i)));
    }
    return new Examples(rows);
  }

  private static Objective objective(JsonFields fields, NetworkError error, long seed) {
    if (!fields.has("batch") || "full".equals(fields.object().get("batch").asString(""))) {
      return error;
    }
    int all = error.examples().size();
    long size = fields.whole("batch", 1, Examples.MOST, all);
    return size >= all ? error : new MiniBatches(error, (int) size, seed);
  }

  private static Vector start(JsonFields fields, Architecture architecture, long seed) {
    if (!fields.has("weights")) {
      String name = fields.text("init").orElse(Initialization.GLOROT_UNIFORM.id());
      List<String> known = Arrays.stream(Initialization.values()).map(Initialization::id).toList();
      return JsonFields.named("init", name, Initialization.byId(name), known)
          .draw(architecture, seed);
    }
    if (fields.has("init")) {
      throw new ParameterException("Give either weights or init, not both.");
    }
    return TypedWeights.read(fields, architecture);
  }

  private static Optimizer optimizer(JsonFields fields) {
    fields.required("rate", "\"rate\": 0.1");
    Map<String, Double> given = new TreeMap<>();
    for (String name : new TreeSet<>(KNOWN)) {
      String parameter = DescentRequest.hyperParameter(name);
      if (!parameter.isEmpty()) {
        fields.number(name).ifPresent(value -> given.put(parameter, value));
      }
    }
    return Optimizer.of(fields.text("optimizer").orElse(new GradientDescent(1).id()), given);
  }

  private static Stopping stopping(JsonFields fields, long steps) {
    return DescentRequest.stopping(fields.text("stop").orElse("auto"), steps);
  }
}
