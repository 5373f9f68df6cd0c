package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * RMSProp: every coordinate's step is divided by the root of its recent mean squared gradient.
 *
 * <p>Formula: {@code s ← ρ·s + (1 − ρ)·∇f(w)²; w ← w − α·∇f(w)/(√s + ε)}, by coordinate; s starts
 * at 0.
 *
 * <p>Source: T. Tieleman, G. Hinton, "Lecture 6.5: RMSProp", Neural Networks for Machine Learning,
 * 2012; in the form of {@code torch.optim.RMSprop} without momentum, not centred.
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.01
 * @param decay ρ (torch calls it alpha), from 0 to below 1; default 0.99
 * @param epsilon ε, above 0, at most 1; default 1e-8
 */
public record RmsProp(double learningRate, double decay, double epsilon) implements Optimizer {
  static final String ID = "rmsprop";
  private static final double DEFAULT_RATE = 1e-2;
  private static final double DEFAULT_DECAY = 0.99;
  private static final double DEFAULT_EPSILON = 1e-8;

  /** Validates all three. */
  public RmsProp {
    Name.LEARNING_RATE.checked(learningRate);
    Name.DECAY.checked(decay);
    Name.EPSILON.checked(epsilon);
  }

  /** With torch's defaults. */
  public RmsProp() {
    this(DEFAULT_RATE, DEFAULT_DECAY, DEFAULT_EPSILON);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RmsProp withLearningRate(double rate) {
    return new RmsProp(rate, decay, epsilon);
  }

  @Override
  public State start(int dimension) {
    return new State.SquaredGradientAverage(Vector.zero(dimension));
  }

  @Override
  public Update update(State state, Vector gradient) {
    if (!(state instanceof State.SquaredGradientAverage(Vector before))) {
      throw new IllegalArgumentException("this state is not an average of squared gradients");
    }
    Vector average = Coordinates.average(decay, before, Coordinates.squared(gradient));
    Vector step = Coordinates.scaledStep(learningRate, gradient, average, 1, epsilon);
    return new Update(step, new State.SquaredGradientAverage(average));
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(
        new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE),
        new HyperParameter(Name.DECAY, decay, DEFAULT_DECAY),
        new HyperParameter(Name.EPSILON, epsilon, DEFAULT_EPSILON));
  }
}
