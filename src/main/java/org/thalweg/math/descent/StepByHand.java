package org.thalweg.math.descent;

import java.util.ArrayList;
import java.util.List;
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
 * The next step of a descent with all its numbers, for calculating along.
 *
 * @param descent before the step
 * @param gradient that the optimizer sees, with noise, length n
 * @param update what the optimizer makes of it: the step and its state after
 * @param target the point that the step leads to, length n; perhaps not finite
 */
public record StepByHand(Descent descent, Vector gradient, Update update, Vector target) {

  /** The step after the descent's current iterate, though it may be over. */
  public static StepByHand of(Descent descent) {
    Update update = descent.preview();
    Vector target = descent.current().point().plus(update.step());
    return new StepByHand(descent, descent.stepGradient(), update, target);
  }

  /** How a partial derivative is written, as TeX. */
  public static String partial(String function, String variable) {
    return "\\frac{\\partial " + function + "}{\\partial " + variable + "}";
  }

  /** The length of the step. */
  public double length() {
    return update.step().norm();
  }

  /**
   * The update rule for one coordinate of f, line by line in the order of calculation; the last
   * line gives the new coordinate.
   *
   * @param coordinate from 0
   * @param variable its name, such as {@code x}
   */
  public List<WorkedLine> lines(int coordinate, String variable) {
    return lines(coordinate, variable, partial("f", variable));
  }

  /**
   * The same for a function of another name, or of one variable.
   *
   * @param slope how its derivative by this coordinate is written, as TeX
   */
  public List<WorkedLine> lines(int coordinate, String variable, String slope) {
    RuleTex tex = new RuleTex(variable, slope, numbers(coordinate));
    List<WorkedLine> lines = new ArrayList<>();
    double seen = gradient.get(coordinate);
    if (descent.noise().isPresent()) {
      double exact = descent.current().gradient().get(coordinate);
      lines.add(tex.noisyGradient(exact, seen - exact, seen));
    } else if (!(descent.optimizer() instanceof GradientDescent)) {
      lines.add(tex.gradient(seen));
    }
    lines.addAll(rule(tex));
    return List.copyOf(lines);
  }

  private List<WorkedLine> rule(RuleTex tex) {
    return switch (descent.optimizer()) {
      case GradientDescent plain -> tex.gradientDescent(plain, descent.noise().isPresent());
      case Momentum heavyBall -> tex.momentum(heavyBall);
      case Nesterov nesterov -> tex.nesterov(nesterov);
      case AdaGrad adaGrad -> tex.adaGrad(adaGrad);
      case RmsProp rmsProp -> tex.rmsProp(rmsProp);
      case Adam adam -> tex.adam(adam, ((State.Moments) update.next()).step());
    };
  }

  private RuleTex.Numbers numbers(int coordinate) {
    return new RuleTex.Numbers(
        descent.current().point().get(coordinate),
        gradient.get(coordinate),
        remembered(descent.state(), coordinate),
        remembered(update.next(), coordinate),
        target.get(coordinate));
  }

  private static List<Double> remembered(State state, int coordinate) {
    return state.vectors().stream().map(entry -> entry.vector().get(coordinate)).toList();
  }
}
