package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.vector.Vector;

/**
 * How far somebody has come who turns two weights by hand.
 *
 * @param trail all weights after each turn, the start first
 * @param best the lowest loss so far
 * @param toBeat the loss that the first steps of the descent lead to from the start
 * @param reached all weights after these steps
 * @param derivative whether the derivative has been let do it since
 */
public record Hand(
    List<Vector> trail, double best, double toBeat, Vector reached, boolean derivative) {
  /** So many steps of the descent are to be beaten. */
  public static final int STEPS = 50;

  private static final int LONGEST = 400;

  /** Copies the trail. */
  public Hand {
    trail = List.copyOf(trail);
  }

  /** A hand at the start of a descent. */
  static Hand at(NetworkError error, Descent start) {
    Descent descent = start;
    for (int i = 0; i < STEPS && !descent.isOver(); i++) {
      descent = descent.next();
    }
    Vector here = start.current().point();
    Iterate end = descent.current();
    return new Hand(List.of(here), error.value(here), end.value(), end.point(), false);
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
    boolean lower = loss < best;
    return new Hand(longer, lower ? loss : best, toBeat, reached, false);
  }

  Hand letGo() {
    return new Hand(trail, best, toBeat, reached, true);
  }
}
