package org.thalweg.classroom.game;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.thalweg.math.vector.Vector;

/**
 * Walks along a path from point to point and looks at the height all the time: how much of the way
 * leads uphill, without a derivative.
 */
final class SampledWay {
  private static final int SAMPLES = 500;

  private final ToDoubleFunction<Vector> height;

  SampledWay(ToDoubleFunction<Vector> height) {
    this.height = height;
  }

  /** The share of the way that leads uphill, to a few thousandths. */
  double uphillShare(List<Vector> path) {
    double all = 0;
    double uphill = 0;
    for (int i = 1; i < path.size(); i++) {
      Vector step = path.get(i).minus(path.get(i - 1));
      all += step.norm();
      uphill += step.norm() * uphillShare(path.get(i - 1), step);
    }
    return all > 0 ? uphill / all : 0;
  }

  private double uphillShare(Vector from, Vector step) {
    int up = 0;
    double before = height.applyAsDouble(from);
    for (int i = 1; i <= SAMPLES; i++) {
      double here = height.applyAsDouble(from.plusScaled((double) i / SAMPLES, step));
      up += here > before ? 1 : 0;
      before = here;
    }
    return (double) up / SAMPLES;
  }
}
