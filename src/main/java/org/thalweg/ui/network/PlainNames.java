package org.thalweg.ui.network;

import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;

/**
 * How the numbers of a network are called where there is no TeX: on the drawing, in sentences and
 * for a screen reader.
 *
 * @param architecture of the network
 */
record PlainNames(Architecture architecture) {
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A unit, or an input for layer −1. */
  String unit(int layer, int unit) {
    if (layer < 0) {
      return architecture.inputs() == 1 ? "x" : "x" + lowered(unit);
    }
    if (layer == architecture.depth() - 1) {
      return architecture.outputs() == 1 ? "o" : "o" + lowered(unit);
    }
    String mark = architecture.depth() == 2 ? "" : "⁽" + RAISED.charAt(layer + 1) + "⁾";
    return "h" + mark + lowered(unit);
  }

  /** A weight or a bias. */
  String parameter(Parameter parameter) {
    String to = unit(parameter.layer(), parameter.unit());
    return parameter.isBias()
        ? "b(" + to + ")"
        : "w(" + unit(parameter.layer() - 1, parameter.from()) + "→" + to + ")";
  }

  /** Any number. */
  String of(NetworkNumber number) {
    return switch (number) {
      case NetworkNumber.Input(int input) -> unit(-1, input);
      case NetworkNumber.Target(int output) ->
          architecture.outputs() == 1 ? "t" : "t" + lowered(output);
      case NetworkNumber.Weight(Parameter parameter) -> parameter(parameter);
      case NetworkNumber.PreActivation(int layer, int unit) -> "z(" + unit(layer, unit) + ")";
      case NetworkNumber.Output(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.Error error -> "E";
      case NetworkNumber.MeanError mean -> "mean E";
      case NetworkNumber.OutputSlope(int layer, int unit) -> "∂E/∂" + unit(layer, unit);
      case NetworkNumber.ActivationSlope(int layer, int unit) ->
          "∂" + unit(layer, unit) + "/∂z(" + unit(layer, unit) + ")";
      case NetworkNumber.Delta(int layer, int unit) -> "∂E/∂z(" + unit(layer, unit) + ")";
      case NetworkNumber.Slope(Parameter parameter) -> "∂E/∂" + parameter(parameter);
      case NetworkNumber.MeanSlope(Parameter parameter) -> "mean ∂E/∂" + parameter(parameter);
      case NetworkNumber.LearningRate rate -> "α";
      case NetworkNumber.Change(Parameter parameter) -> "Δ" + parameter(parameter);
      case NetworkNumber.NextWeight(Parameter parameter) -> "new " + parameter(parameter);
    };
  }

  private static String lowered(int index) {
    return String.valueOf(LOWERED.charAt(index + 1));
  }
}
