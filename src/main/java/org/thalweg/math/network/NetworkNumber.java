package org.thalweg.math.network;

import java.util.Optional;

/**
 * A number that a network computes with, by its name. Each comes of a formula whose numbers have
 * names of their own, down to the data and the weights.
 */
public sealed interface NetworkNumber {

  /** The weight or bias that it is about, if it is about one. */
  default Optional<Parameter> about() {
    return switch (this) {
      case Weight(Parameter parameter) -> Optional.of(parameter);
      case Slope(Parameter parameter) -> Optional.of(parameter);
      case MeanSlope(Parameter parameter) -> Optional.of(parameter);
      case Change(Parameter parameter) -> Optional.of(parameter);
      case NextWeight(Parameter parameter) -> Optional.of(parameter);
      case Input given -> Optional.empty();
      case Target given -> Optional.empty();
      case PreActivation z -> Optional.empty();
      case Output answer -> Optional.empty();
      case Error error -> Optional.empty();
      case MeanError error -> Optional.empty();
      case OutputSlope slope -> Optional.empty();
      case ActivationSlope slope -> Optional.empty();
      case Delta delta -> Optional.empty();
      case LearningRate rate -> Optional.empty();
    };
  }

  /** A number of the example that is given. */
  record Input(int input) implements NetworkNumber {}

  /** A number of the example that is to be answered. */
  record Target(int output) implements NetworkNumber {}

  /** A weight or bias as it is now. */
  record Weight(Parameter parameter) implements NetworkNumber {}

  /** The pre-activation z of a unit. */
  record PreActivation(int layer, int unit) implements NetworkNumber {}

  /** What a unit answers. */
  record Output(int layer, int unit) implements NetworkNumber {}

  /** The error of the example. */
  record Error() implements NetworkNumber {}

  /** The mean error of all examples. */
  record MeanError() implements NetworkNumber {}

  /** ∂E/∂a of a unit's answer. */
  record OutputSlope(int layer, int unit) implements NetworkNumber {}

  /** f′(z) of a unit. */
  record ActivationSlope(int layer, int unit) implements NetworkNumber {}

  /** ∂E/∂z of a unit. */
  record Delta(int layer, int unit) implements NetworkNumber {}

  /** ∂E/∂w of the example. */
  record Slope(Parameter parameter) implements NetworkNumber {}

  /** The mean of ∂E/∂w over the examples that the next step sees: one number of its gradient. */
  record MeanSlope(Parameter parameter) implements NetworkNumber {}

  /** The learning rate of the next step. */
  record LearningRate() implements NetworkNumber {}

  /** What the optimizer makes of the gradient for one weight or bias. */
  record Change(Parameter parameter) implements NetworkNumber {}

  /** A weight or bias after the next step. */
  record NextWeight(Parameter parameter) implements NetworkNumber {}
}
