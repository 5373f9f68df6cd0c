package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * Gradient descent with momentum, the heavy ball: the step follows a velocity that sums up the
 * gradients and forgets them slowly.
 *
 * <p>Formula: {@code v ← μ·v + ∇f(w); w ← w − α·v}; v starts at 0.
 *
 * <p>Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods",
 * 1964; in the form of {@code torch.optim.SGD(momentum=μ, dampening=0)}, where the learning rate
 * stands outside the velocity.
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.001
 * @param momentum μ, from 0 to below 1; default 0.9
 */
public record Momentum(double learningRate, double momentum) implements Optimizer {
  static final String ID = "momentum";
  private static final double DEFAULT_RATE = 1e-3;
  private static final double DEFAULT_MOMENTUM = 0.9;

  /** Validates both. */
  public Momentum {
    Name.LEARNING_RATE.checked(learningRate);
    Name.MOMENTUM.checked(momentum);
  }

  /** With the defaults. */
  public Momentum() {
    this(DEFAULT_RATE, DEFAULT_MOMENTUM);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Momentum withLearningRate(double rate) {
    return new Momentum(rate, momentum);
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
    return new Update(velocity.times(-learningRate), new State.Velocity(velocity));
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(
        new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE),
        new HyperParameter(Name.MOMENTUM, momentum, DEFAULT_MOMENTUM));
  }
}
