package org.thalweg.math.descent;

import java.util.Optional;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.objective.SampledObjective;
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
 * @param first iterate 0
 * @param current where it is
 * @param state what the optimizer remembers
 * @param ending why it is over, if it is
 */
public record Descent(
    Objective objective,
    Optimizer optimizer,
    Optional<GradientNoise> noise,
    Stopping stopping,
    Iterate first,
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
        new Descent(objective, optimizer, noise, stopping, first, first, state, Optional.empty());
    return descent.hasConverged() ? descent.ended(Ending.CONVERGED) : descent;
  }

  /**
   * The descent one step on; itself when it is over. A number that is not finite ends it and never
   * throws.
   */
  public Descent next() {
    Descent next = advanced();
    return stopping.endsEarly() && !next.isOver() && Escape.isToBeAsked(this, next)
        ? Escape.of(next).map(next::ended).orElse(next)
        : next;
  }

  /** The same without asking whether it has left for good. */
  Descent advanced() {
    if (ending.isPresent()) {
      return this;
    }
    Update update = preview();
    Vector point = current.point().plus(update.step());
    Objective.Evaluation evaluation = objective.evaluate(point);
    Optional<Ending> outOfNumbers = Escape.beyondNumbers(this, point, evaluation.value());
    if (outOfNumbers.isPresent()) {
      return ended(outOfNumbers.get());
    }
    Iterate iterate = Iterate.of(current.index() + 1, point, evaluation);
    Descent next =
        new Descent(objective, optimizer, noise, stopping, first, iterate, update.next(), ending);
    return evaluation.gradient().isFinite()
        ? next.endedIfDue(update.step())
        : next.ended(Ending.CORNER);
  }

  /** The same descent, with another learning rate from the next step on. */
  public Descent withLearningRate(double rate) {
    return new Descent(
        objective,
        optimizer.withLearningRate(rate),
        noise,
        stopping,
        first,
        current,
        state,
        ending);
  }

  /** The same descent with another step limit; one that only a lower limit has ended goes on. */
  public Descent withStepLimit(long limit) {
    Optional<Ending> other =
        ending.filter(why -> why != Ending.STEP_LIMIT || current.index() >= limit);
    return new Descent(
        objective, optimizer, noise, stopping.withLimit(limit), first, current, state, other);
  }

  /** The same descent, ended by a person; itself when it is over already. */
  public Descent stopped() {
    return ending.isPresent() ? this : ended(Ending.STOPPED);
  }

  /** The update that the next step applies. */
  public Update preview() {
    return optimizer.update(state, stepGradient());
  }

  /**
   * The gradient that the next step uses: that of the current point, or of the sample of this
   * index, with the noise of this index.
   */
  public Vector stepGradient() {
    Vector gradient =
        objective instanceof SampledObjective sampled
            ? sampled.sampledGradient(current.index(), current.point())
            : current.gradient();
    return noise.isEmpty()
        ? gradient
        : gradient.plus(noise.get().at(current.index(), gradient.length()));
  }

  /** Says whether it has ended. */
  public boolean isOver() {
    return ending.isPresent();
  }

  /** Whether its steps differ from the gradient by chance, so that small ones mean nothing. */
  private boolean isRandom() {
    return noise.isPresent() || objective instanceof SampledObjective;
  }

  private Descent endedIfDue(Vector step) {
    if (hasConverged()) {
      return ended(Ending.CONVERGED);
    }
    if (isSmall(step)) {
      return ended(Ending.STEP_SMALL);
    }
    return current.index() >= stopping.stepLimit() ? ended(Ending.STEP_LIMIT) : this;
  }

  /** The slope at or below which it comes to rest. */
  double slopeAtRest() {
    return stopping.gradientTolerance() * Math.min(1, first.slope());
  }

  /**
   * Says whether the slope is small here and stays so: a heavy ball that rolls through the lowest
   * point has not converged. The look ahead costs something only where the slope is small. A start
   * that is nearly level already does not count: compared with its slope it has to get smaller.
   */
  private boolean hasConverged() {
    double tolerance = slopeAtRest();
    if (stopping.gradientTolerance() == 0
        || isRandom()
        || isLonger(current.gradient(), tolerance)) {
      return false;
    }
    Vector ahead = current.point().plus(preview().step());
    return !isLonger(objective.gradient(ahead), tolerance);
  }

  private boolean isSmall(Vector step) {
    double tolerance = stopping.stepTolerance();
    return tolerance > 0
        && !isRandom()
        && !isLonger(step, tolerance * (1 + current.point().largest()));
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

  private Descent ended(Ending why) {
    return new Descent(
        objective, optimizer, noise, stopping, first, current, state, Optional.of(why));
  }
}
