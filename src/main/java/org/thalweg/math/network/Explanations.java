package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.NetworkNumber.ActivationSlope;
import org.thalweg.math.network.NetworkNumber.Change;
import org.thalweg.math.network.NetworkNumber.Delta;
import org.thalweg.math.network.NetworkNumber.Error;
import org.thalweg.math.network.NetworkNumber.Input;
import org.thalweg.math.network.NetworkNumber.LearningRate;
import org.thalweg.math.network.NetworkNumber.MeanError;
import org.thalweg.math.network.NetworkNumber.MeanSlope;
import org.thalweg.math.network.NetworkNumber.NextWeight;
import org.thalweg.math.network.NetworkNumber.Output;
import org.thalweg.math.network.NetworkNumber.OutputSlope;
import org.thalweg.math.network.NetworkNumber.PreActivation;
import org.thalweg.math.network.NetworkNumber.Slope;
import org.thalweg.math.network.NetworkNumber.Target;
import org.thalweg.math.network.NetworkNumber.Weight;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/**
 * Explains every number of a network for one example, with the numbers of that example.
 *
 * @param trace the example on its way
 * @param meanError the error over all examples
 * @param gradient the mean gradient that the next step sees
 * @param step what the next step adds to all weights and biases
 * @param learningRate of the next step
 * @param plain whether the step is just the gradient times the learning rate, turned around
 */
public record Explanations(
    Trace trace,
    double meanError,
    Vector gradient,
    Vector step,
    double learningRate,
    boolean plain) {

  /** The numbers of an example where a descent stands. */
  public static Explanations of(NetworkError error, Example example, Descent descent) {
    return new Explanations(
        Trace.of(error, descent.current().point(), example),
        descent.current().value(),
        descent.stepGradient(),
        descent.preview().step(),
        descent.optimizer().learningRate(),
        descent.optimizer() instanceof GradientDescent);
  }

  /** The formula that made a number. */
  public Explanation of(NetworkNumber number) {
    return switch (number) {
      case Input given -> given(given);
      case Target given -> given(given);
      case Weight given -> given(given);
      case LearningRate given -> given(given);
      case Change given -> given(given);
      case MeanError given -> new Written(this, given).rule("\\frac1n \\sum E").made();
      case MeanSlope given ->
          new Written(this, given)
              .rule("\\frac1n \\sum " + symbol(new Slope(given.parameter())))
              .made();
      case PreActivation(int layer, int unit) -> preActivation(layer, unit);
      case Output(int layer, int unit) -> ActivationTex.output(this, layer, unit);
      case ActivationSlope(int layer, int unit) -> ActivationTex.slope(this, layer, unit);
      case OutputSlope(int layer, int unit) ->
          isLast(layer) ? ErrorTex.slope(this, unit) : outputSlope(layer, unit);
      case Delta(int layer, int unit) -> delta(layer, unit);
      case Error error -> ErrorTex.error(this);
      case Slope(Parameter parameter) -> slope(parameter);
      case NextWeight(Parameter parameter) -> nextWeight(parameter);
    };
  }

  /** The value of a number. */
  public double value(NetworkNumber number) {
    return switch (number) {
      case Input(int input) -> trace.incoming(0, input);
      case Target(int output) -> trace.example().targets().get(output);
      case Weight(Parameter parameter) -> trace.value(parameter);
      case MeanError() -> meanError;
      case MeanSlope(Parameter parameter) -> gradient.get(index(parameter));
      case PreActivation(int layer, int unit) -> trace.preActivation(layer, unit);
      case Output(int layer, int unit) -> trace.output(layer, unit);
      case ActivationSlope(int layer, int unit) -> trace.activationSlope(layer, unit);
      case OutputSlope(int layer, int unit) -> trace.outputSlope(layer, unit);
      case Delta(int layer, int unit) -> trace.delta(layer, unit);
      case Error() -> trace.error();
      case Slope(Parameter parameter) -> trace.slope(parameter);
      case LearningRate() -> learningRate;
      case Change(Parameter parameter) -> step.get(index(parameter));
      case NextWeight(Parameter parameter) -> trace.value(parameter) + step.get(index(parameter));
    };
  }

  /** The weight or bias that the error depends on most right now. */
  public Parameter steepest() {
    int most = 0;
    for (int i = 0; i < gradient.length(); i++) {
      most = Math.abs(gradient.get(i)) > Math.abs(gradient.get(most)) ? i : most;
    }
    return trace.architecture().parameter(most);
  }

  String symbol(NetworkNumber number) {
    return new Symbols(trace.architecture()).of(number);
  }

  boolean isLast(int layer) {
    return layer == trace.architecture().depth() - 1;
  }

  /** What comes in from the layer before: an input of the network, or a unit's answer. */
  static NetworkNumber incoming(int layer, int from) {
    return layer == 0 ? new Input(from) : new Output(layer - 1, from);
  }

  private Explanation given(NetworkNumber number) {
    return new Explanation(number, value(number), "", List.of(), List.of());
  }

  private int index(Parameter parameter) {
    return trace.architecture().index(parameter);
  }

  private Explanation preActivation(int layer, int unit) {
    Written written = new Written(this, new PreActivation(layer, unit));
    for (int from = 0; from < trace.architecture().inputsOf(layer); from++) {
      written
          .number(new Weight(new Parameter(layer, unit, from)))
          .tex(" \\cdot ")
          .number(incoming(layer, from))
          .tex(" + ");
    }
    return written.number(new Weight(Parameter.bias(layer, unit))).made();
  }

  /** The sum over all ways on: the weight there, times the derivative behind it. */
  private Explanation outputSlope(int layer, int unit) {
    Written written = new Written(this, new OutputSlope(layer, unit));
    int units = trace.architecture().layers().get(layer + 1).units();
    for (int to = 0; to < units; to++) {
      written
          .tex(to == 0 ? "" : " + ")
          .number(new Weight(new Parameter(layer + 1, to, unit)))
          .tex(" \\cdot ")
          .number(new Delta(layer + 1, to));
    }
    return written.made();
  }

  private Explanation delta(int layer, int unit) {
    if (isLast(layer) && ErrorTex.hasOwnDelta(this)) {
      return ErrorTex.delta(this, unit);
    }
    return new Written(this, new Delta(layer, unit))
        .number(new OutputSlope(layer, unit))
        .tex(" \\cdot ")
        .number(new ActivationSlope(layer, unit))
        .made();
  }

  /** The chain rule: ∂E/∂a · ∂a/∂z · ∂z/∂w; the first two as one where their product is known. */
  private Explanation slope(Parameter parameter) {
    int layer = parameter.layer();
    int unit = parameter.unit();
    Written written = new Written(this, new Slope(parameter));
    if (isLast(layer) && ErrorTex.hasOwnDelta(this)) {
      written.number(new Delta(layer, unit));
    } else {
      written
          .number(new OutputSlope(layer, unit))
          .tex(" \\cdot ")
          .number(new ActivationSlope(layer, unit));
    }
    return parameter.isBias()
        ? written.tex(" \\cdot 1").made()
        : written.tex(" \\cdot ").number(incoming(layer, parameter.from())).made();
  }

  private Explanation nextWeight(Parameter parameter) {
    Written written = new Written(this, new NextWeight(parameter)).number(new Weight(parameter));
    return plain
        ? written
            .tex(" - ")
            .number(new LearningRate())
            .tex(" \\cdot ")
            .number(new MeanSlope(parameter))
            .made()
        : written.tex(" + ").number(new Change(parameter)).made();
  }

  /** An explanation while it is written: TeX and numbers in turn. */
  static final class Written {
    private final Explanations explanations;
    private final NetworkNumber number;
    private final StringBuilder rule = new StringBuilder();
    private final List<String> terms = new ArrayList<>();
    private final List<Explanation.Part> parts = new ArrayList<>();
    private StringBuilder tex = new StringBuilder();

    Written(Explanations explanations, NetworkNumber number) {
      this.explanations = explanations;
      this.number = number;
    }

    /** The same TeX in both. */
    Written tex(String text) {
      rule.append(text);
      tex.append(text);
      return this;
    }

    /** TeX of the formula in letters only. */
    Written rule(String text) {
      rule.append(text);
      return this;
    }

    /** A number, by its letter and by its value. */
    Written number(NetworkNumber part) {
      rule.append(explanations.symbol(part));
      terms.add(tex.toString());
      parts.add(new Explanation.Part(part, explanations.value(part)));
      tex = new StringBuilder();
      return this;
    }

    Explanation made() {
      terms.add(tex.toString());
      return new Explanation(
          number,
          explanations.value(number),
          rule.toString(),
          parts.isEmpty() ? List.of() : terms,
          parts);
    }
  }
}
