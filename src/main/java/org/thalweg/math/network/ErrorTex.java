package org.thalweg.math.network;

import org.thalweg.math.network.Explanations.Written;
import org.thalweg.math.network.NetworkNumber.Delta;
import org.thalweg.math.network.NetworkNumber.Error;
import org.thalweg.math.network.NetworkNumber.Output;
import org.thalweg.math.network.NetworkNumber.OutputSlope;
import org.thalweg.math.network.NetworkNumber.Target;

/** The error of an example and its derivatives at the last layer, as formulas with numbers. */
final class ErrorTex {

  private ErrorTex() {}

  /** The error, a sum over the outputs. */
  static Explanation error(Explanations all) {
    int outputs = all.trace().architecture().outputs();
    Written written = new Written(all, new Error());
    ErrorFunction error = all.trace().errorFunction();
    boolean several = outputs > 1;
    written.tex(front(error, outputs));
    boolean brackets = several && !front(error, outputs).isEmpty();
    written.tex(brackets ? "\\left(" : "");
    for (int k = 0; k < outputs; k++) {
      written.tex(k == 0 ? "" : " + ");
      term(written, error, new Output(last(all), k), new Target(k));
    }
    return written.tex(brackets ? "\\right)" : "").made();
  }

  private static void term(Written written, ErrorFunction error, Output o, Target t) {
    switch (error) {
      case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR ->
          written.tex("(").number(o).tex(" - ").number(t).tex(")^2");
      case BINARY_CROSS_ENTROPY ->
          written
              .tex("\\left(")
              .number(t)
              .tex(" \\ln(")
              .number(o)
              .tex(") + (1 - ")
              .number(t)
              .tex(") \\ln(1 - ")
              .number(o)
              .tex(")\\right)");
      case CROSS_ENTROPY -> written.number(t).tex(" \\ln(").number(o).tex(")");
    }
  }

  private static String front(ErrorFunction error, int outputs) {
    return switch (error) {
      case MEAN_SQUARED_ERROR -> outputs == 1 ? "" : share(outputs);
      case HALF_SQUARED_ERROR -> "\\tfrac12 ";
      case BINARY_CROSS_ENTROPY -> outputs == 1 ? "-" : "-" + share(outputs);
      case CROSS_ENTROPY -> "-";
    };
  }

  private static String share(int outputs) {
    return "\\tfrac1" + outputs + " ";
  }

  /** The derivative by an output. */
  static Explanation slope(Explanations all, int unit) {
    int outputs = all.trace().architecture().outputs();
    Output o = new Output(last(all), unit);
    Target t = new Target(unit);
    Written written = new Written(all, new OutputSlope(last(all), unit));
    switch (all.trace().errorFunction()) {
      case MEAN_SQUARED_ERROR ->
          written
              .tex(outputs == 1 ? "2\\,(" : "\\tfrac2" + outputs + "\\,(")
              .number(o)
              .tex(" - ")
              .number(t)
              .tex(")");
      case HALF_SQUARED_ERROR -> written.number(o).tex(" - ").number(t);
      case BINARY_CROSS_ENTROPY ->
          written
              .tex((outputs == 1 ? "" : share(outputs)) + "\\frac{")
              .number(o)
              .tex(" - ")
              .number(t)
              .tex("}{")
              .number(o)
              .tex("\\,(1 - ")
              .number(o)
              .tex(")}");
      case CROSS_ENTROPY -> written.tex("-\\frac{").number(t).tex("}{").number(o).tex("}");
    }
    return written.made();
  }

  /**
   * Whether ∂E/∂z of the last layer has a formula of its own: with a cross-entropy the two factors
   * become one difference, and with a softmax each output depends on all pre-activations.
   */
  static boolean hasOwnDelta(Explanations all) {
    return all.trace().architecture().last().activation() == Activation.SOFTMAX
        || !all.trace().errorFunction().isSquared();
  }

  /** ∂E/∂z of the last layer, where it has a formula of its own. */
  static Explanation delta(Explanations all, int unit) {
    Output o = new Output(last(all), unit);
    Target t = new Target(unit);
    Written written = new Written(all, new Delta(last(all), unit));
    boolean softmax = all.trace().architecture().last().activation() == Activation.SOFTMAX;
    return switch (all.trace().errorFunction()) {
      case CROSS_ENTROPY ->
          softmax
              ? ofShares(all, written, o, t)
              : written.tex("-").number(t).tex(" \\cdot (1 - ").number(o).tex(")").made();
      case BINARY_CROSS_ENTROPY ->
          softmax ? overAll(all, written, unit) : difference(all, written, o, t);
      case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR -> overAll(all, written, unit);
    };
  }

  private static Explanation difference(Explanations all, Written written, Output o, Target t) {
    int outputs = all.trace().architecture().outputs();
    return outputs == 1
        ? written.number(o).tex(" - ").number(t).made()
        : written.tex(share(outputs) + "(").number(o).tex(" - ").number(t).tex(")").made();
  }

  /** T·o − t, where T is what the targets add up to: usually 1. */
  private static Explanation ofShares(Explanations all, Written written, Output o, Target t) {
    int outputs = all.trace().architecture().outputs();
    double sum = 0;
    for (int k = 0; k < outputs; k++) {
      sum += all.value(new Target(k));
    }
    if (sum != 1) {
      written.tex("(");
      for (int k = 0; k < outputs; k++) {
        written.tex(k == 0 ? "" : " + ").number(new Target(k));
      }
      written.tex(") \\cdot ");
    }
    return written.number(o).tex(" - ").number(t).made();
  }

  /** Σ over all outputs of ∂E/∂o · ∂o/∂z, as a softmax's outputs all depend on each z. */
  private static Explanation overAll(Explanations all, Written written, int unit) {
    int last = last(all);
    Output own = new Output(last, unit);
    for (int k = 0; k < all.trace().architecture().outputs(); k++) {
      Output o = new Output(last, k);
      written
          .tex(k == unit ? k == 0 ? "" : " + " : " - ")
          .number(new OutputSlope(last, k))
          .tex(" \\cdot ")
          .number(o)
          .tex(" \\cdot ");
      if (k == unit) {
        written.tex("(1 - ").number(own).tex(")");
      } else {
        written.number(own);
      }
    }
    return written.made();
  }

  private static int last(Explanations all) {
    return all.trace().architecture().depth() - 1;
  }
}
