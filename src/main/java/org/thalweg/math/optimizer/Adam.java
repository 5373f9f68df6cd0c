package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/**
 * Adam: momentum and a step size of its own for every coordinate, both corrected for having started
 * at 0.
 *
 * <p>Formula, by coordinate, in step t = 1, 2, …: {@code m ← β₁·m + (1 − β₁)·∇f(w); v ← β₂·v + (1 −
 * β₂)·∇f(w)²; w ← w − α/(1 − β₁ᵗ)·m/(√v/√(1 − β₂ᵗ) + ε)}; m and v start at 0.
 *
 * <p>Source: D. Kingma, J. Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1; in
 * the form of {@code torch.optim.Adam} (ε is added after the bias correction).
 *
 * @param learningRate α, above 0, at most 1,000,000; default 0.001
 * @param beta1 β₁, from 0 to below 1; default 0.9
 * @param beta2 β₂, from 0 to below 1; default 0.999
 * @param epsilon ε, above 0, at most 1; default 1e-8
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon)
    implements Optimizer {
  static final String ID = "adam";
  private static final double DEFAULT_RATE = 1e-3;
  private static final double DEFAULT_BETA1 = 0.9;
  private static final double DEFAULT_BETA2 = 0.999;
  private static final double DEFAULT_EPSILON = 1e-8;

  /** Validates all four. */
  public Adam {
    Name.LEARNING_RATE.checked(learningRate);
    Name.BETA1.checked(beta1);
    Name.BETA2.checked(beta2);
    Name.EPSILON.checked(epsilon);
  }

  /** With torch's defaults. */
  public Adam() {
    this(DEFAULT_RATE, DEFAULT_BETA1, DEFAULT_BETA2, DEFAULT_EPSILON);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Adam withLearningRate(double rate) {
    return new Adam(rate, beta1, beta2, epsilon);
  }

  @Override
  public State start(int dimension) {
    return new State.Moments(0, Vector.zero(dimension), Vector.zero(dimension));
  }

  @Override
  public Update update(State state, Vector gradient) {
    if (!(state instanceof State.Moments before)) {
      throw new IllegalArgumentException("this state does not hold Adam's moments");
    }
    long step = before.step() + 1;
    Vector first = Coordinates.average(beta1, before.first(), gradient);
    Vector second = Coordinates.average(beta2, before.second(), Coordinates.squared(gradient));
    double rate = learningRate / firstCorrection(step);
    double scale = StrictMath.sqrt(secondCorrection(step));
    Vector change = Coordinates.scaledStep(rate, first, second, scale, epsilon);
    return new Update(change, new State.Moments(step, first, second));
  }

  /** The factor 1 − β₁ᵗ by which m falls short of an average in step {@code step}. */
  public double firstCorrection(long step) {
    return 1 - StrictMath.pow(beta1, step);
  }

  /** The factor 1 − β₂ᵗ by which v falls short of an average in step {@code step}. */
  public double secondCorrection(long step) {
    return 1 - StrictMath.pow(beta2, step);
  }

  @Override
  public List<HyperParameter> hyperParameters() {
    return List.of(
        new HyperParameter(Name.LEARNING_RATE, learningRate, DEFAULT_RATE),
        new HyperParameter(Name.BETA1, beta1, DEFAULT_BETA1),
        new HyperParameter(Name.BETA2, beta2, DEFAULT_BETA2),
        new HyperParameter(Name.EPSILON, epsilon, DEFAULT_EPSILON));
  }
}
