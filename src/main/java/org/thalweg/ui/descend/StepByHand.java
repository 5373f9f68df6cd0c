package org.thalweg.ui.descend;

import static org.thalweg.ui.descend.TexNumber.factor;
import static org.thalweg.ui.descend.TexNumber.number;
import static org.thalweg.ui.descend.TexNumber.summand;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.RmsProp;
import org.thalweg.math.optimizer.State;
import org.thalweg.math.optimizer.Update;
import org.thalweg.math.vector.Vector;

/**
 * The next step written out by hand: the optimizer's update rule for one coordinate, in symbols and
 * then with this step's numbers, as the lines of a TeX {@code aligned} block.
 */
final class StepByHand {
  private final Descent descent;
  private final Update update;
  private final int coordinate;
  private final String name;
  private final double rate;
  private final double gradient;
  private final List<String> lines = new ArrayList<>();

  private StepByHand(Descent descent, int coordinate) {
    this.descent = descent;
    this.update = descent.preview();
    this.coordinate = coordinate;
    this.name = coordinate == 0 ? "x" : "y";
    this.rate = descent.optimizer().learningRate();
    this.gradient = descent.stepGradient().get(coordinate);
  }

  /** The update of coordinate 0 (x) or 1 (y) in the step that {@code descent} makes next. */
  static String tex(Descent descent, int coordinate) {
    StepByHand rule = new StepByHand(descent, coordinate);
    rule.writeNoise();
    rule.writeRule();
    return "\\begin{aligned}" + String.join("\\\\", rule.lines) + "\\end{aligned}";
  }

  private void writeNoise() {
    if (descent.noise().isPresent()) {
      double exact = descent.current().gradient().get(coordinate);
      line(
          "g",
          partial() + " + \\text{noise} = " + number(exact) + summand(gradient - exact),
          gradient);
    }
  }

  private void writeRule() {
    switch (descent.optimizer()) {
      case GradientDescent plain -> writeMove(slope(), factor(gradient));
      case Momentum heavy -> {
        double velocity = writeVelocity(heavy.momentum());
        writeMove("v", factor(velocity));
      }
      case Nesterov ahead -> writeNesterov(ahead);
      case AdaGrad ada -> {
        double old = at(memory(descent.state(), 0));
        double sum = at(memory(update.next(), 0));
        line("G", "G + " + slope() + "^2 = " + number(old) + " + " + square(gradient), sum);
        writeMove(quotient(slope(), "\\sqrt{G}+\\varepsilon"), quotient(gradient, sum));
      }
      case RmsProp rms -> {
        double average = writeAverage("s", 0, "\\rho", rms.decay(), true);
        writeMove(quotient(slope(), "\\sqrt{s}+\\varepsilon"), quotient(gradient, average));
      }
      case Adam adam -> writeAdam(adam);
    }
  }

  private double writeVelocity(double momentum) {
    double old = at(memory(descent.state(), 0));
    double velocity = at(memory(update.next(), 0));
    line(
        "v",
        "\\mu v + "
            + slope()
            + " = "
            + number(momentum)
            + "\\cdot "
            + factor(old)
            + summand(gradient),
        velocity);
    return velocity;
  }

  private void writeNesterov(Nesterov ahead) {
    double velocity = writeVelocity(ahead.momentum());
    writeMove(
        "\\left(" + slope() + " + \\mu v\\right)",
        "\\left("
            + number(gradient)
            + " + "
            + number(ahead.momentum())
            + "\\cdot "
            + factor(velocity)
            + "\\right)");
  }

  private void writeAdam(Adam adam) {
    long step = descent.current().index() + 1;
    double first = writeAverage("m", 0, "\\beta_1", adam.beta1(), false);
    double second = writeAverage("v", 1, "\\beta_2", adam.beta2(), true);
    double correctedFirst = first / adam.firstCorrection(step);
    double correctedSecond = second / adam.secondCorrection(step);
    line("\\hat m", "m/(1-\\beta_1^{" + step + "})", correctedFirst);
    line("\\hat v", "v/(1-\\beta_2^{" + step + "})", correctedSecond);
    writeMove(
        quotient("\\hat m", "\\sqrt{\\hat v}+\\varepsilon"),
        quotient(correctedFirst, correctedSecond));
  }

  /**
   * A running average of the gradient, or of its square, with the share {@code kept} of the old
   * one.
   */
  private double writeAverage(
      String symbol, int index, String share, double kept, boolean squared) {
    double old = at(memory(descent.state(), index));
    double average = at(memory(update.next(), index));
    line(
        symbol,
        share
            + " "
            + symbol
            + " + (1-"
            + share
            + ")"
            + slope()
            + (squared ? "^2" : "")
            + " = "
            + number(kept)
            + "\\cdot "
            + factor(old)
            + " + "
            + number(1 - kept)
            + "\\cdot "
            + (squared ? square(gradient) : factor(gradient)),
        average);
    return average;
  }

  /** The last lines of every rule: the coordinate moves by −α times {@code direction}. */
  private void writeMove(String direction, String numbers) {
    long index = descent.current().index();
    double here = at(descent.current().point());
    lines.add(
        name + "_{" + (index + 1) + "} &= " + name + "_{" + index + "} - \\alpha\\, " + direction);
    lines.add("&= " + number(here) + " - " + number(rate) + "\\cdot " + numbers);
    lines.add("&= \\mathbf{" + number(here + at(update.step())) + "}");
  }

  private void line(String symbol, String terms, double result) {
    lines.add(symbol + " &\\leftarrow " + terms + " = " + number(result));
  }

  private String partial() {
    return "\\tfrac{\\partial f}{\\partial " + name + "}";
  }

  private String slope() {
    return descent.noise().isPresent() ? "g" : partial();
  }

  private static String square(double value) {
    return factor(value) + "^2";
  }

  private static String quotient(String above, String below) {
    return "\\tfrac{" + above + "}{" + below + "}";
  }

  private static String quotient(double above, double squaredBelow) {
    return quotient(number(above), "\\sqrt{" + number(squaredBelow) + "}");
  }

  private double at(Vector vector) {
    return vector.get(coordinate);
  }

  private static Vector memory(State state, int index) {
    return state.vectors().get(index).vector();
  }
}
