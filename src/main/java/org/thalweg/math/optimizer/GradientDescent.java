package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * Plain gradient descent: a step against the gradient.
 *
 * <p>Formula: {@code w ← w − α·∇f(w)}.
 *
 * <p>Source: A. Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées",
 * 1847; {@code torch.optim.SGD}.
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.001
 */
public record GradientDescent(double learningRate) implements Optimizer {
  static final String ID = "gradient-descent";
  private static final double DEFAULT_RATE = 1e-3;

  /** Validates the learning rate. */
  public GradientDescent {
    Name.LEARNING_RATE.checked(learningRate);
  }

  /** With torch's default. */
  public GradientDescent() {
    this(DEFAULT_RATE);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public GradientDescent withLearningRate(double rate) {
    return new GradientDescent(rate);
  }

  @Override
  public State start(int dimension) {
    return State.Stateless.ONLY;
  }

  @Override
  public Update update(State state, Vector gradient) {
    return new Update(gradient.times(-learningRate), state);
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE));
  }
}
