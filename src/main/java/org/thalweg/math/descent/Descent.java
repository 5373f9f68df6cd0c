package org.thalweg.math.descent;

import java.util.Optional;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.State;
import org.thalweg.math.optimizer.Update;
import org.thalweg.math.vector.Vector;

/**
 * A gradient descent at one of its iterates. It is a value: {@link #next()} is the descent one step
 * on, and the same settings give the same bits on every machine. Whoever wants to play, pause, go
 * back or replay keeps and drops such values.
 *
 * @param objective the function that is descended
 * @param optimizer the rule that makes steps of gradients
 * @param noise what disturbs the gradient that the optimizer sees, if anything
 * @param stopping when it ends by itself
 * @param current where it is
 * @param state what the optimizer remembers
 * @param ending why it is over, if it is
 */
public record Descent(
    Objective objective,
    Optimizer optimizer,
    Optional<GradientNoise> noise,
    Stopping stopping,
    Iterate current,
    State state,
    Optional<Ending> ending) {

  /**
   * The descent before its first step, without noise.
   *
   * @param start of the objective's dimension
   * @throws NotFiniteException where the function or a partial derivative is not finite
   */
  public static Descent from(
      Objective objective, Optimizer optimizer, Stopping stopping, Vector start) {
    return from(objective, optimizer, Optional.empty(), stopping, start);
  }

  /**
   * The descent before its first step.
   *
   * @param start of the objective's dimension
   * @throws NotFiniteException where the function or a partial derivative is not finite
   */
  public static Descent from(
      Objective objective,
      Optimizer optimizer,
      Optional<GradientNoise> noise,
      Stopping stopping,
      Vector start) {
    if (start.length() != objective.dimension()) {
      throw new IllegalArgumentException("a start has " + objective.dimension() + " coordinates");
    }
    Objective.Evaluation evaluation = objective.evaluate(start);
    if (!start.isFinite() || !evaluation.isFinite()) {
      throw new NotFiniteException();
    }
    Iterate first = Iterate.of(0, start, evaluation);
    State state = optimizer.start(start.length());
    Descent descent =
        new Descent(objective, optimizer, noise, stopping, first, state, Optional.empty());
    return descent.hasConverged() ? descent.ended(new Ending.GradientSmall()) : descent;
  }

  /**
   * The descent one step on; itself when it is over. A number that is not finite ends it and never
   * throws.
   */
  public Descent next() {
    if (ending.isPresent()) {
      return this;
    }
    Update update = preview();
    Vector point = current.point().plus(update.step());
    Objective.Evaluation evaluation = objective.evaluate(point);
    if (!point.isFinite() || !evaluation.isFinite()) {
      return ended(new Ending.Diverged(Ending.Cause.at(point, evaluation.value())));
    }
    Iterate iterate = Iterate.of(current.index() + 1, point, evaluation);
    Descent next =
        new Descent(objective, optimizer, noise, stopping, iterate, update.next(), ending);
    return next.endedIfDue(update.step());
  }

  /** The same descent, with another learning rate from the next step on. */
  public Descent withLearningRate(double rate) {
    return new Descent(
        objective, optimizer.withLearningRate(rate), noise, stopping, current, state, ending);
  }

  /** The same descent, ended by a person; itself when it is over already. */
  public Descent stopped() {
    return ending.isPresent() ? this : ended(new Ending.Stopped());
  }

  /** The update that the next step applies. */
  public Update preview() {
    return optimizer.update(state, stepGradient());
  }

  /**
   * The gradient that the next step uses: that of the current point, with the noise of this index.
   */
  public Vector stepGradient() {
    Vector gradient = current.gradient();
    return noise.isEmpty()
        ? gradient
        : gradient.plus(noise.get().at(current.index(), gradient.length()));
  }

  /** Says whether it has ended. */
  public boolean isOver() {
    return ending.isPresent();
  }

  private Descent endedIfDue(Vector step) {
    if (hasConverged()) {
      return ended(new Ending.GradientSmall());
    }
    if (isSmall(step)) {
      return ended(new Ending.StepSmall());
    }
    return current.index() >= stopping.stepLimit() ? ended(new Ending.StepLimit()) : this;
  }

  /**
   * Says whether the slope is small here and stays so: a heavy ball that rolls through the lowest
   * point has not converged. The look ahead costs something only where the slope is small.
   */
  private boolean hasConverged() {
    double tolerance = stopping.gradientTolerance();
    if (tolerance == 0 || noise.isPresent() || isLonger(current.gradient(), tolerance)) {
      return false;
    }
    Vector ahead = current.point().plus(preview().step());
    return !isLonger(objective.gradient(ahead), tolerance);
  }

  private boolean isSmall(Vector step) {
    double tolerance = stopping.stepTolerance();
    return tolerance > 0
        && noise.isEmpty()
        && !isLonger(step, tolerance * (1 + largest(current.point())));
  }

  /** Says whether the vector is longer than {@code length}; most are by one coordinate alone. */
  private static boolean isLonger(Vector vector, double length) {
    for (int i = 0; i < vector.length(); i++) {
      if (Math.abs(vector.get(i)) > length) {
        return true;
      }
    }
    return !(vector.norm() <= length);
  }

  private static double largest(Vector vector) {
    double largest = 0;
    for (int i = 0; i < vector.length(); i++) {
      largest = Math.max(largest, Math.abs(vector.get(i)));
    }
    return largest;
  }

  private Descent ended(Ending why) {
    return new Descent(objective, optimizer, noise, stopping, current, state, Optional.of(why));
  }
}
