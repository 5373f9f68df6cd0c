package org.thalweg.ui.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;

/**
 * The names by which the browser asks for a number of the drawn network: {@code x.0} an input,
 * {@code a.0.1} what a unit answers (layer, unit), {@code w.0.1.2} a weight (layer, unit, from) and
 * {@code b.0.1} a bias; all counted from 0.
 */
final class NumberId {
  private static final Pattern FORM = Pattern.compile("([xabw])\\.(\\d)(?:\\.(\\d))?(?:\\.(\\d))?");

  private NumberId() {}

  /** The number of this name, in a network of this form; a weight stands for its derivative. */
  static Optional<NetworkNumber> read(String name, Architecture architecture) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = digit(matcher.group(2));
    int unit = digit(matcher.group(3));
    int from = digit(matcher.group(4));
    return switch (matcher.group(1)) {
      case "x" ->
          first < architecture.inputs()
              ? Optional.of(new NetworkNumber.Input(first))
              : Optional.empty();
      case "a" ->
          isUnit(architecture, first, unit)
              ? Optional.of(new NetworkNumber.Output(first, unit))
              : Optional.empty();
      case "b" ->
          isUnit(architecture, first, unit)
              ? Optional.of(new NetworkNumber.NextWeight(Parameter.bias(first, unit)))
              : Optional.empty();
      default ->
          isUnit(architecture, first, unit) && from >= 0 && from < architecture.inputsOf(first)
              ? Optional.of(new NetworkNumber.NextWeight(new Parameter(first, unit, from)))
              : Optional.empty();
    };
  }

  /** The name of what the number belongs to on the drawing; empty when it is not drawn. */
  static String of(NetworkNumber number) {
    return switch (number) {
      case NetworkNumber.Input(int input) -> "x." + input;
      case NetworkNumber.Output(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.PreActivation(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.OutputSlope(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.ActivationSlope(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.Delta(int layer, int unit) -> unit(layer, unit);
      case NetworkNumber.Weight(Parameter parameter) -> of(parameter);
      case NetworkNumber.Slope(Parameter parameter) -> of(parameter);
      case NetworkNumber.MeanSlope(Parameter parameter) -> of(parameter);
      case NetworkNumber.Change(Parameter parameter) -> of(parameter);
      case NetworkNumber.NextWeight(Parameter parameter) -> of(parameter);
      case NetworkNumber.Target given -> "";
      case NetworkNumber.Error error -> "";
      case NetworkNumber.MeanError mean -> "";
      case NetworkNumber.LearningRate rate -> "";
    };
  }

  private static String of(Parameter parameter) {
    String place = parameter.layer() + "." + parameter.unit();
    return parameter.isBias() ? "b." + place : "w." + place + "." + parameter.from();
  }

  private static String unit(int layer, int unit) {
    return "a." + layer + "." + unit;
  }

  private static boolean isUnit(Architecture architecture, int layer, int unit) {
    return layer < architecture.depth()
        && unit >= 0
        && unit < architecture.layers().get(layer).units();
  }

  private static int digit(@Nullable String text) {
    return text == null ? -1 : Integer.parseInt(text);
  }
}
