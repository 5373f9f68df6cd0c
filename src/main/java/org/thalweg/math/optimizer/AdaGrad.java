package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * AdaGrad: every coordinate has its own step size, which shrinks with all the gradients it has
 * seen.
 *
 * <p>Formula: {@code G ← G + ∇f(w)²; w ← w − α·∇f(w)/(√G + ε)}, by coordinate; G starts at 0.
 *
 * <p>Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and
 * stochastic optimization", 2011; in the form of {@code torch.optim.Adagrad} without decay of the
 * learning rate.
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.01
 * @param epsilon ε, above 0, at most 1; default 1e-10
 */
public record AdaGrad(double learningRate, double epsilon) implements Optimizer {
  static final String ID = "adagrad";
  private static final double DEFAULT_RATE = 1e-2;
  private static final double DEFAULT_EPSILON = 1e-10;

  /** Validates both. */
  public AdaGrad {
    Name.LEARNING_RATE.checked(learningRate);
    Name.EPSILON.checked(epsilon);
  }

  /** With torch's defaults. */
  public AdaGrad() {
    this(DEFAULT_RATE, DEFAULT_EPSILON);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public AdaGrad withLearningRate(double rate) {
    return new AdaGrad(rate, epsilon);
  }

  @Override
  public State start(int dimension) {
    return new State.SquaredGradientSum(Vector.zero(dimension));
  }

  @Override
  public Update update(State state, Vector gradient) {
    if (!(state instanceof State.SquaredGradientSum(Vector before))) {
      throw new IllegalArgumentException("this state is not a sum of squared gradients");
    }
    Vector sum = before.plus(Coordinates.squared(gradient));
    Vector step = Coordinates.scaledStep(learningRate, gradient, sum, 1, epsilon);
    return new Update(step, new State.SquaredGradientSum(sum));
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(
        new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE),
        new HyperParameter(Name.EPSILON, epsilon, DEFAULT_EPSILON));
  }
}
