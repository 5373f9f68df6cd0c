package org.thalweg.math.descent;

import java.util.List;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.RmsProp;

/**
 * The update rules of the optimizers as TeX, with the numbers of one coordinate.
 *
 * @param variable the coordinate's name
 * @param slope how the derivative by it is written, as TeX
 * @param numbers of this coordinate
 */
record RuleTex(String variable, String slope, Numbers numbers) {

  /**
   * One coordinate's share of a step.
   *
   * @param place before the step
   * @param gradient that the optimizer sees
   * @param before what it remembers, in the order of the state's vectors
   * @param after what it remembers afterwards
   * @param target after the step
   */
  record Numbers(
      double place, double gradient, List<Double> before, List<Double> after, double target) {}

  WorkedLine gradient(double value) {
    return WorkedLine.of("g = " + slope, "#0", value);
  }

  WorkedLine noisyGradient(double value, double noise, double sum) {
    return WorkedLine.of("g = " + slope + " + \\text{noise}", "#0 + #1 = #2", value, noise, sum);
  }

  List<WorkedLine> gradientDescent(GradientDescent optimizer, boolean noisy) {
    return List.of(
        move("\\, " + (noisy ? "g" : slope), optimizer.learningRate(), numbers.gradient()));
  }

  List<WorkedLine> momentum(Momentum optimizer) {
    double velocity = numbers.after().getFirst();
    return List.of(velocity(optimizer.momentum()), move(" v", optimizer.learningRate(), velocity));
  }

  List<WorkedLine> nesterov(Nesterov optimizer) {
    double velocity = numbers.after().getFirst();
    double momentum = optimizer.momentum();
    double direction = numbers.gradient() + momentum * velocity;
    WorkedLine ahead =
        WorkedLine.of(
            "d = g + \\mu v",
            "#0 + #1 \\cdot #2 = #3",
            numbers.gradient(),
            momentum,
            velocity,
            direction);
    return List.of(velocity(momentum), ahead, move(" d", optimizer.learningRate(), direction));
  }

  List<WorkedLine> adaGrad(AdaGrad optimizer) {
    double before = numbers.before().getFirst();
    double after = numbers.after().getFirst();
    return List.of(
        WorkedLine.of("G \\leftarrow G + g^2", "#0 + #1^2 = #2", before, numbers.gradient(), after),
        scaledMove(
            "g", "G", optimizer.learningRate(), numbers.gradient(), after, optimizer.epsilon()));
  }

  List<WorkedLine> rmsProp(RmsProp optimizer) {
    double after = numbers.after().getFirst();
    WorkedLine average = averageOfSquares("s", "\\rho", optimizer.decay(), 0);
    return List.of(
        average,
        scaledMove(
            "g", "s", optimizer.learningRate(), numbers.gradient(), after, optimizer.epsilon()));
  }

  List<WorkedLine> adam(Adam optimizer, long step) {
    double first = numbers.after().get(0) / optimizer.firstCorrection(step);
    double second = numbers.after().get(1) / optimizer.secondCorrection(step);
    return List.of(
        average("m", "\\beta_1", optimizer.beta1(), 0),
        averageOfSquares("v", "\\beta_2", optimizer.beta2(), 1),
        corrected("m", "\\beta_1", optimizer.beta1(), step, 0, first),
        corrected("v", "\\beta_2", optimizer.beta2(), step, 1, second),
        scaledMove(
            "\\hat m", "\\hat v", optimizer.learningRate(), first, second, optimizer.epsilon()));
  }

  private WorkedLine velocity(double momentum) {
    double before = numbers.before().getFirst();
    double after = numbers.after().getFirst();
    return WorkedLine.of(
        "v \\leftarrow \\mu v + g",
        "#0 \\cdot #1 + #2 = #3",
        momentum,
        before,
        numbers.gradient(),
        after);
  }

  private WorkedLine average(String letter, String kept, double share, int index) {
    return WorkedLine.of(
        letter + " \\leftarrow " + kept + " " + letter + " + (1 - " + kept + ") g",
        "#0 \\cdot #1 + #2 \\cdot #3 = #4",
        share,
        numbers.before().get(index),
        1 - share,
        numbers.gradient(),
        numbers.after().get(index));
  }

  private WorkedLine averageOfSquares(String letter, String kept, double share, int index) {
    return WorkedLine.of(
        letter + " \\leftarrow " + kept + " " + letter + " + (1 - " + kept + ") g^2",
        "#0 \\cdot #1 + #2 \\cdot #3^2 = #4",
        share,
        numbers.before().get(index),
        1 - share,
        numbers.gradient(),
        numbers.after().get(index));
  }

  private WorkedLine corrected(
      String letter, String kept, double share, long step, int index, double result) {
    return WorkedLine.of(
        "\\hat " + letter + " = \\frac{" + letter + "}{1 - " + kept + "^{" + step + "}}",
        "\\frac{#0}{1 - #1^{" + step + "}} = #2",
        numbers.after().get(index),
        share,
        result);
  }

  private WorkedLine move(String direction, double rate, double along) {
    return WorkedLine.of(
        variable + " \\leftarrow " + variable + " - \\alpha" + direction,
        "#0 - #1 \\cdot #2 = #3",
        numbers.place(),
        rate,
        along,
        numbers.target());
  }

  private WorkedLine scaledMove(
      String above, String below, double rate, double along, double squares, double epsilon) {
    return WorkedLine.of(
        variable
            + " \\leftarrow "
            + variable
            + " - \\alpha \\frac{"
            + above
            + "}{\\sqrt{"
            + below
            + "} + \\varepsilon}",
        "#0 - #1 \\cdot \\frac{#2}{\\sqrt{#3} + #4} = #5",
        numbers.place(),
        rate,
        along,
        squares,
        epsilon,
        numbers.target());
  }
}
