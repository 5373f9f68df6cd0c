package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.thalweg.live.RunSettings;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Initialization;
import org.thalweg.math.network.Layer;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.optimizer.Optimizer;

/** The one thing that is different in a second network beside the first. */
public sealed interface Difference {

  /** Another error is made small. */
  record OfError(ErrorFunction error) implements Difference {}

  /** Other hidden units, with a start that is drawn as suits them. */
  record OfActivation(Activation activation, Initialization initialization) implements Difference {}

  /** The weights are drawn in another way. */
  record OfInitialization(Initialization initialization) implements Difference {}

  /** So many times the learning rate, whatever that is. */
  record OfRate(double factor) implements Difference {}

  /** Another optimizer, with its usual hyper-parameters and the same learning rate. */
  record OfOptimizer(String id) implements Difference {}

  /** The factors that are offered; powers of two, so that there and back is exact. */
  List<Double> FACTORS = List.of(0.125, 0.5, 2.0, 8.0);

  /** Every difference that is offered for some settings. */
  static List<Difference> offered(Settings settings) {
    Initialization drawn = settings.experiment().initialization();
    List<Difference> all = new ArrayList<>();
    for (ErrorFunction error : ErrorFunction.values()) {
      all.add(new OfError(error));
    }
    for (Activation activation : Activation.values()) {
      all.add(new OfActivation(activation, suiting(activation, drawn)));
    }
    for (Initialization initialization : Initialization.values()) {
      all.add(new OfInitialization(initialization));
    }
    FACTORS.forEach(factor -> all.add(new OfRate(factor)));
    Optimizer.ids().forEach(id -> all.add(new OfOptimizer(id)));
    return all.stream()
        .filter(each -> each.isPossible(settings.experiment(), settings.run()))
        .toList();
  }

  private static Initialization suiting(Activation activation, Initialization before) {
    boolean normal = before == Initialization.GLOROT_NORMAL || before == Initialization.HE_NORMAL;
    return switch (activation) {
      case RELU, LEAKY_RELU -> normal ? Initialization.HE_NORMAL : Initialization.HE_UNIFORM;
      case IDENTITY, TANH, SIGMOID, SOFTMAX ->
          normal ? Initialization.GLOROT_NORMAL : Initialization.GLOROT_UNIFORM;
    };
  }

  /** The difference of this name in an address, such as {@code loss.mse} or {@code rate.0.5}. */
  static Optional<Difference> named(String name) {
    String[] parts = name.split("\\.", 2);
    String of = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "loss" -> ErrorFunction.byId(of).map(OfError::new);
      case "activation" -> activation(of);
      case "init" -> Initialization.byId(of).map(OfInitialization::new);
      case "rate" -> factor(of).map(OfRate::new);
      case "optimizer" -> Optional.of(of).filter(Optimizer.ids()::contains).map(OfOptimizer::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Difference> activation(String names) {
    String[] two = names.split("\\.", -1);
    return two.length != 2
        ? Optional.empty()
        : Activation.byId(two[0])
            .flatMap(activation ->
                Initialization.byId(two[1]).map(drawn -> new OfActivation(activation, drawn)));
  }

  private static Optional<Double> factor(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Its name in an address. */
  default String name() {
    return switch (this) {
      case OfError(ErrorFunction error) -> "loss." + error.id();
      case OfActivation(Activation activation, Initialization drawn) ->
          "activation." + activation.id() + "." + drawn.id();
      case OfInitialization(Initialization initialization) -> "init." + initialization.id();
      case OfRate(double factor) -> "rate." + factor;
      case OfOptimizer(String id) -> "optimizer." + id;
    };
  }

  /** Whether it can be made of an experiment and its run, and makes a difference. */
  default boolean isPossible(Experiment experiment, RunSettings run) {
    return switch (this) {
      case OfError(ErrorFunction error) ->
          error != experiment.error()
              && error.goesWith(experiment.architecture().last().activation());
      case OfActivation(Activation activation, Initialization drawn) ->
          activation != Activation.SOFTMAX
              && hidden(experiment).size() == 1
              && hidden(experiment).getFirst() != activation;
      case OfInitialization(Initialization initialization) ->
          experiment.typed().isEmpty() && initialization != experiment.initialization();
      case OfRate(double factor) ->
          factor != 1
              && allRates(run).allMatch(rate -> Name.LEARNING_RATE.range().contains(factor * rate));
      case OfOptimizer(String id) -> !id.equals(run.optimizer().id());
    };
  }

  private static DoubleStream allRates(RunSettings run) {
    return DoubleStream.concat(
        DoubleStream.of(run.optimizer().learningRate()),
        run.rateChanges().values().stream().mapToDouble(Double::doubleValue));
  }

  /** The activations of the hidden layers, each once. */
  private static List<Activation> hidden(Experiment experiment) {
    List<Layer> layers = experiment.architecture().layers();
    return layers.subList(0, layers.size() - 1).stream().map(Layer::activation).distinct().toList();
  }

  /** The settings with the difference, before the first step. */
  default Settings applied(Settings settings) {
    Optimizer optimizer = settings.run().optimizer();
    return switch (this) {
      case OfError(ErrorFunction error) ->
          settings.withExperiment(experiment -> Changes.withError(experiment, error));
      case OfActivation(Activation activation, Initialization drawn) ->
          settings.withExperiment(experiment -> Changes.withHidden(experiment, activation, drawn));
      case OfInitialization(Initialization drawn) ->
          settings.withExperiment(experiment -> Changes.withInitialization(experiment, drawn));
      case OfRate(double factor) ->
          settings.withOptimizer(optimizer.withLearningRate(rate(optimizer.learningRate())));
      case OfOptimizer(String id) ->
          settings.withOptimizer(Optimizer.of(id, optimizer.learningRate()));
    };
  }

  /** The second network's learning rate where the first has this one. */
  default double rate(double rate) {
    return this instanceof OfRate(double factor) ? factor * rate : rate;
  }

  /** What leads back to these settings from those with the difference, if one thing does. */
  default Optional<Difference> back(Settings settings) {
    Experiment experiment = settings.experiment();
    Difference back =
        switch (this) {
          case OfError different -> new OfError(experiment.error());
          case OfActivation different ->
              new OfActivation(hidden(experiment).getFirst(), experiment.initialization());
          case OfInitialization different -> new OfInitialization(experiment.initialization());
          case OfRate(double factor) -> new OfRate(1 / factor);
          case OfOptimizer different -> new OfOptimizer(settings.run().optimizer().id());
        };
    Settings there = applied(settings);
    boolean leads =
        back.isPossible(there.experiment(), there.run())
            && back.applied(there).experiment().equals(experiment)
            && back.applied(there).run().optimizer().equals(settings.run().optimizer());
    return leads ? Optional.of(back) : Optional.empty();
  }
}
