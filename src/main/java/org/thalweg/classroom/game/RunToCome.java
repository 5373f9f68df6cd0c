package org.thalweg.classroom.game;

import java.util.Optional;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.vector.Vector;

/**
 * What a run does if nothing is changed, found by making its steps.
 *
 * @param now where it stands
 * @param ground where it is looked at
 */
public record RunToCome(Descent now, Ground ground) {

  /** What it does in its next 30 steps; empty with gradient noise, of which nothing is foretold. */
  public Optional<Behaviour> behaviour() {
    return now.noise().isPresent()
        ? Optional.empty()
        : Optional.of(BehaviourOfRuns.of(now, ground.region(), ExploredRun.AHEAD));
  }

  /** Where its next step leads; empty when it makes none. */
  public Optional<Vector> nextPoint() {
    Descent next = now.next();
    return next.current().index() > now.current().index()
        ? Optional.of(next.current().point())
        : Optional.empty();
  }

  /** Where it stands in the end, be it at its step limit; empty when it flies out. */
  public Optional<Vector> end() {
    Descent last = now;
    while (!last.isOver()) {
      last = last.next();
    }
    return BehaviourOfRuns.hasFlown(last) ? Optional.empty() : Optional.of(last.current().point());
  }
}
