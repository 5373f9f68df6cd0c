package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Initialization;
import org.thalweg.math.network.Layer;
import org.thalweg.math.network.Task;

/**
 * An experiment with one thing changed. What no longer goes with it follows: other data need
 * another last layer, a cross-entropy needs outputs between 0 and 1. Weights that were typed stay
 * only while the network keeps its form.
 */
public final class Changes {

  private Changes() {}

  /** Other data, and the last layer and the error that suit them. */
  public static Experiment withData(Experiment experiment, DataSet data) {
    boolean numbers = data.task() == Task.REGRESSION;
    Activation last =
        switch (data.task()) {
          case REGRESSION -> Activation.IDENTITY;
          case TWO_CLASSES -> Activation.SIGMOID;
          case CLASSES -> Activation.SOFTMAX;
        };
    ErrorFunction error =
        switch (data.task()) {
          case REGRESSION -> ErrorFunction.MEAN_SQUARED_ERROR;
          case TWO_CLASSES -> ErrorFunction.BINARY_CROSS_ENTROPY;
          case CLASSES -> ErrorFunction.CROSS_ENTROPY;
        };
    List<Layer> layers = hidden(experiment);
    layers.add(new Layer(data.examples().targets(), last));
    double heldOut = data.examples().size() < 5 ? 0 : experiment.heldOut();
    boolean scaled = data.examples().inputs() > 2 || numbers && experiment.scaled();
    return new Experiment(
        data,
        scaled,
        heldOut,
        new Architecture(data.examples().inputs(), layers),
        error,
        experiment.initialization(),
        experiment.seed(),
        0,
        Optional.empty());
  }

  public static Experiment withLayers(Experiment experiment, List<Layer> layers) {
    Architecture form = new Architecture(experiment.architecture().inputs(), layers);
    boolean fits = experiment.error().goesWith(form.last().activation());
    ErrorFunction error = fits ? experiment.error() : ErrorFunction.MEAN_SQUARED_ERROR;
    return of(experiment, form, error, experiment.initialization(), experiment.seed());
  }

  public static Experiment withError(Experiment experiment, ErrorFunction error) {
    Layer last = experiment.architecture().last();
    if (error.goesWith(last.activation())) {
      return of(
          experiment,
          experiment.architecture(),
          error,
          experiment.initialization(),
          experiment.seed());
    }
    List<Layer> layers = hidden(experiment);
    layers.add(new Layer(last.units(), Activation.SIGMOID));
    Architecture form = new Architecture(experiment.architecture().inputs(), layers);
    return of(experiment, form, error, experiment.initialization(), experiment.seed());
  }

  /** Another activation in all hidden layers, and a start that is drawn as suits it. */
  static Experiment withHidden(
      Experiment experiment, Activation activation, Initialization initialization) {
    List<Layer> layers = new ArrayList<>();
    hidden(experiment).forEach(layer -> layers.add(new Layer(layer.units(), activation)));
    layers.add(experiment.architecture().last());
    Architecture form = new Architecture(experiment.architecture().inputs(), layers);
    return of(experiment, form, experiment.error(), initialization, experiment.seed());
  }

  public static Experiment withInitialization(
      Experiment experiment, Initialization initialization) {
    return drawn(
        of(
            experiment,
            experiment.architecture(),
            experiment.error(),
            initialization,
            experiment.seed()));
  }

  public static Experiment withSeed(Experiment experiment, long seed) {
    return drawn(experiment.withSeed(seed));
  }

  public static Experiment withBatch(Experiment experiment, int batch) {
    return rows(experiment, experiment.heldOut(), batch);
  }

  public static Experiment withHeldOut(Experiment experiment, double heldOut) {
    return rows(experiment, heldOut, experiment.batch());
  }

  private static Experiment rows(Experiment experiment, double heldOut, int batch) {
    return new Experiment(
        experiment.data(),
        experiment.scaled(),
        heldOut,
        experiment.architecture(),
        experiment.error(),
        experiment.initialization(),
        experiment.seed(),
        batch,
        experiment.typed());
  }

  /** With weights drawn by chance, not typed. */
  private static Experiment drawn(Experiment experiment) {
    return new Experiment(
        experiment.data(),
        experiment.scaled(),
        experiment.heldOut(),
        experiment.architecture(),
        experiment.error(),
        experiment.initialization(),
        experiment.seed(),
        experiment.batch(),
        Optional.empty());
  }

  private static Experiment of(
      Experiment experiment,
      Architecture form,
      ErrorFunction error,
      Initialization initialization,
      long seed) {
    boolean sameForm = form.parameterCount() == experiment.architecture().parameterCount();
    return new Experiment(
        experiment.data(),
        experiment.scaled(),
        experiment.heldOut(),
        form,
        error,
        initialization,
        seed,
        experiment.batch(),
        sameForm ? experiment.typed() : Optional.empty());
  }

  private static List<Layer> hidden(Experiment experiment) {
    List<Layer> layers = experiment.architecture().layers();
    return new ArrayList<>(layers.subList(0, layers.size() - 1));
  }
}
