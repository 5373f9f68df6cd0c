package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.vector.Vector;

/**
 * How far somebody has come who turns two weights by hand.
 *
 * @param trail all weights after each turn, the start first
 * @param best the lowest loss so far
 * @param aim what the first steps of the descent lead to from the start
 * @param derivative whether the derivative has been let do it since
 */
public record Hand(List<Vector> trail, double best, Aim aim, boolean derivative) {
  /** So many steps of the descent are to be beaten. */
  public static final int STEPS = 50;

  private static final int LONGEST = 400;

  /** Copies the trail. */
  public Hand {
    trail = List.copyOf(trail);
  }

  /** The end of some steps, made when it is asked for first and kept. Thread-safe. */
  public static final class Aim {
    private Descent descent;
    private boolean reached;

    Aim(Descent start) {
      this.descent = start;
    }

    private synchronized Iterate end() {
      for (int i = 0; !reached && i < STEPS && !descent.isOver(); i++) {
        descent = descent.next();
      }
      reached = true;
      return descent.current();
    }
  }

  /** A hand at the start of a descent. */
  static Hand at(Descent start) {
    Iterate here = start.current();
    return new Hand(List.of(here.point()), here.value(), new Aim(start), false);
  }

  /** The same, with its aim worked out: that may take a while, and not inside a session lock. */
  Hand ready() {
    aim.end();
    return this;
  }

  /** The loss to beat. */
  public double toBeat() {
    return aim.end().value();
  }

  /** All weights after the steps that are to be beaten. */
  public Vector reached() {
    return aim.end().point();
  }

  /** All weights before the first turn. */
  public Vector start() {
    return trail.getFirst();
  }

  /** After a turn to these weights, which have this loss. */
  Hand turned(Vector weights, double loss) {
    List<Vector> longer = new ArrayList<>(trail);
    if (longer.size() >= LONGEST) {
      longer.remove(1);
    }
    longer.add(weights);
    return new Hand(longer, Math.min(loss, best), aim, false);
  }

  Hand letGo() {
    return new Hand(trail, best, aim, true);
  }
}
