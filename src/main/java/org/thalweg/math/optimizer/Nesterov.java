package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * Nesterov's accelerated gradient: momentum that looks one step ahead.
 *
 * <p>Formula: {@code v ← μ·v + ∇f(w); w ← w − α·(∇f(w) + μ·v)}; v starts at 0.
 *
 * <p>Source: Y. Nesterov, "A method of solving a convex programming problem with convergence rate
 * O(1/k²)", 1983; I. Sutskever et al., "On the importance of initialization and momentum in deep
 * learning", 2013; in the form of {@code torch.optim.SGD(nesterov=True)}.
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.001
 * @param momentum μ, from 0 to below 1; default 0.9
 */
public record Nesterov(double learningRate, double momentum) implements Optimizer {
  static final String ID = "nesterov";
  private static final double DEFAULT_RATE = 1e-3;
  private static final double DEFAULT_MOMENTUM = 0.9;

  /** Validates both. */
  public Nesterov {
    Name.LEARNING_RATE.checked(learningRate);
    Name.MOMENTUM.checked(momentum);
  }

  /** With the defaults. */
  public Nesterov() {
    this(DEFAULT_RATE, DEFAULT_MOMENTUM);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Nesterov withLearningRate(double rate) {
    return new Nesterov(rate, momentum);
  }

  @Override
  public State start(int dimension) {
    return new State.Velocity(Vector.zero(dimension));
  }

  @Override
  public Update update(State state, Vector gradient) {
    if (!(state instanceof State.Velocity(Vector before))) {
      throw new IllegalArgumentException("this state is not a velocity");
    }
    Vector velocity = before.times(momentum).plus(gradient);
    Vector direction = gradient.plus(velocity.times(momentum));
    return new Update(direction.times(-learningRate), new State.Velocity(velocity));
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(
        new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE),
        new HyperParameter(Name.MOMENTUM, momentum, DEFAULT_MOMENTUM));
  }
}
