package org.thalweg.math.network;

/**
 * How the numbers of a network are written, as TeX: inputs x₁ …, units of hidden layers h₁ … (h⁽²⁾₁
 * where there are several such layers), outputs o₁ …, or x and o where there is only one.
 *
 * @param architecture of the network
 */
public record Symbols(Architecture architecture) {

  /** A unit's answer, or an input for layer −1. */
  public String unit(int layer, int unit) {
    if (layer < 0) {
      return architecture.inputs() == 1 ? "x" : "x_{" + (unit + 1) + "}";
    }
    if (layer == architecture.depth() - 1) {
      return architecture.outputs() == 1 ? "o" : "o_{" + (unit + 1) + "}";
    }
    String layerMark = architecture.depth() == 2 ? "" : "^{(" + (layer + 1) + ")}";
    return "h" + layerMark + "_{" + (unit + 1) + "}";
  }

  /** What is to be answered. */
  public String target(int output) {
    return architecture.outputs() == 1 ? "t" : "t_{" + (output + 1) + "}";
  }

  public String preActivation(int layer, int unit) {
    return "z_{" + unit(layer, unit) + "}";
  }

  /** A weight or bias, named by what it connects. */
  public String parameter(Parameter parameter) {
    String to = unit(parameter.layer(), parameter.unit());
    return parameter.isBias()
        ? "b_{" + to + "}"
        : "w_{" + unit(parameter.layer() - 1, parameter.from()) + "\\to " + to + "}";
  }

  /** The derivative of the error E by something. */
  public static String errorBy(String variable) {
    return "\\frac{\\partial E}{\\partial " + variable + "}";
  }

  /** The name of a number. */
  public String of(NetworkNumber number) {
    return switch (number) {
      case NetworkNumber.Input(int input) -> unit(-1, input);
      case NetworkNumber.Target(int output) -> target(output);
      case NetworkNumber.Weight(Parameter parameter) -> parameter(parameter);
      case NetworkNumber.PreActivation(int layer, int unit) -> preActivation(layer, unit);
      case NetworkNumber.Output(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.Error() -> "E";
      case NetworkNumber.MeanError() -> "\\bar E";
      case NetworkNumber.OutputSlope(int layer, int unit) -> errorBy(unit(layer, unit));
      case NetworkNumber.ActivationSlope(int layer, int unit) -> activationSlope(layer, unit);
      case NetworkNumber.Delta(int layer, int unit) -> errorBy(preActivation(layer, unit));
      case NetworkNumber.Slope(Parameter parameter) -> errorBy(parameter(parameter));
      case NetworkNumber.MeanSlope(Parameter parameter) ->
          "\\frac{\\partial \\bar E}{\\partial " + parameter(parameter) + "}";
      case NetworkNumber.LearningRate() -> "\\alpha";
      case NetworkNumber.Change(Parameter parameter) -> "\\Delta " + parameter(parameter);
      case NetworkNumber.NextWeight(Parameter parameter) -> parameter(parameter) + "^{\\text{new}}";
    };
  }

  private String activationSlope(int layer, int unit) {
    return "\\frac{\\partial "
        + unit(layer, unit)
        + "}{\\partial "
        + preActivation(layer, unit)
        + "}";
  }
}
