package org.thalweg.math.network;

import org.thalweg.math.network.Explanations.Written;
import org.thalweg.math.network.NetworkNumber.ActivationSlope;
import org.thalweg.math.network.NetworkNumber.Output;
import org.thalweg.math.network.NetworkNumber.PreActivation;

/** What a unit makes of its pre-activation, as a formula with numbers. */
final class ActivationTex {

  private ActivationTex() {}

  /** The unit's answer. */
  static Explanation output(Explanations all, int layer, int unit) {
    Written written = new Written(all, new Output(layer, unit));
    PreActivation z = new PreActivation(layer, unit);
    return switch (all.trace().activation(layer)) {
      case IDENTITY -> written.number(z).made();
      case RELU -> written.tex("\\max(0,\\, ").number(z).tex(")").made();
      case LEAKY_RELU ->
          written
              .tex("\\max(" + Activation.LEAK + " \\cdot ")
              .number(z)
              .tex(",\\, ")
              .number(z)
              .tex(")")
              .made();
      case TANH -> written.tex("\\tanh(").number(z).tex(")").made();
      case SIGMOID -> written.tex("\\frac{1}{1 + e^{-").number(z).tex("}}").made();
      case SOFTMAX -> softmax(all, layer, written, z);
    };
  }

  private static Explanation softmax(
      Explanations all, int layer, Written written, PreActivation z) {
    written.tex("\\frac{e^{").number(z).tex("}}{");
    int units = all.trace().architecture().outputs();
    for (int k = 0; k < units; k++) {
      written.tex(k == 0 ? "e^{" : " + e^{").number(new PreActivation(layer, k)).tex("}");
    }
    return written.tex("}").made();
  }

  /** The derivative of the unit's answer by its own pre-activation. */
  static Explanation slope(Explanations all, int layer, int unit) {
    Written written = new Written(all, new ActivationSlope(layer, unit));
    PreActivation z = new PreActivation(layer, unit);
    Output output = new Output(layer, unit);
    return switch (all.trace().activation(layer)) {
      case IDENTITY -> written.rule("1").made();
      case RELU -> step(all, written, z, "0");
      case LEAKY_RELU -> step(all, written, z, Double.toString(Activation.LEAK));
      case TANH -> written.tex("1 - ").number(output).tex("^2").made();
      case SIGMOID, SOFTMAX ->
          written.number(output).tex(" \\cdot (1 - ").number(output).tex(")").made();
    };
  }

  private static Explanation step(
      Explanations all, Written written, PreActivation z, String below) {
    double number = all.value(z);
    String which =
        number > 0
            ? " > 0 \\;\\Rightarrow\\; 1"
            : number < 0 ? " < 0 \\;\\Rightarrow\\; " + below : " = 0 \\;\\Rightarrow\\; 0";
    return written.number(z).tex(which).made();
  }
}
