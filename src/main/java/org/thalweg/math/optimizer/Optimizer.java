package org.thalweg.math.optimizer;

import java.util.List;
import java.util.Map;
import org.thalweg.math.vector.Vector;

/**
 * An optimizer: a record of hyper-parameters that turns a gradient into a step. It is a pure pair
 * of functions in the manner of optax: {@link #start} makes the first state, {@link #update} makes
 * a step and the next state. Formulas and defaults are those of torch.optim.
 */
public sealed interface Optimizer
    permits GradientDescent, Momentum, Nesterov, AdaGrad, RmsProp, Adam {

  /** The name in addresses and in the HTTP interface, such as {@code gradient-descent}. */
  String id();

  /** How big a step is: above 0, at most 1,000,000. */
  double learningRate();

  /**
   * The same optimizer with another learning rate; a state made before goes on to be valid.
   *
   * @throws HyperParameterException when the rate is out of range
   */
  Optimizer withLearningRate(double rate);

  /** The state before the first step, for points of length {@code dimension}. */
  State start(int dimension);

  /**
   * The step that this optimizer makes of {@code gradient}.
   *
   * @param state what {@link #start} or the update before gave
   * @param gradient ∇f at the present point, length n
   * @throws IllegalArgumentException when the state belongs to another optimizer
   */
  Update update(State state, Vector gradient);

  /** All hyper-parameters with their values, the learning rate first. */
  List<HyperParameter> hyperParameters();

  /**
   * The optimizer with this id; hyper-parameters that are not given take their defaults.
   *
   * @param hyperParameters values by {@link HyperParameter.Name#id()}
   * @throws IllegalArgumentException with a student's sentence for an unknown id, an unknown name
   *     or a value out of range
   */
  static Optimizer of(String id, Map<String, Double> hyperParameters) {
    return OptimizerByName.of(id, hyperParameters);
  }

  /**
   * The optimizer with this id and its usual hyper-parameters, but for the learning rate.
   *
   * @throws IllegalArgumentException with a student's sentence for an unknown id or a rate out of
   *     range
   */
  static Optimizer of(String id, double learningRate) {
    return of(id, Map.of(HyperParameter.Name.LEARNING_RATE.id(), learningRate));
  }

  /** The ids of all optimizers, simplest first. */
  static List<String> ids() {
    return OptimizerByName.IDS;
  }
}
