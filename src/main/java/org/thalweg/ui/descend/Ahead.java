package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Landing;
import org.thalweg.math.descent.PrincipalDirection;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Prospect;

/**
 * What the learning rate that the control shows does next, as geometry: values.
 *
 * @param from the descent before that step: at the step shown, or, when it is over there, at the
 *     start of the next run
 * @param path where its next steps land, ten at most; only while somebody aims with the rate
 * @param landing where the next step would land with every other rate
 * @param landsAt the loss where it lands with the rate that is set; perhaps not finite
 * @param directions the two directions of curvature there, when they are shown
 */
record Ahead(
    Descent from,
    List<Vector> path,
    Landing landing,
    double landsAt,
    List<PrincipalDirection> directions) {
  private static final int STEPS = 10;
  private static final int POINTS = 161;
  private static final double ABOVE_LIMIT = 1.25;
  private static final double ABOVE_RATE = 1.1;
  private static final double WITHOUT_LIMIT = 4;

  Ahead {
    path = List.copyOf(path);
    directions = List.copyOf(directions);
  }

  /** Of the active run of a state where its rate is used next. */
  static Ahead of(State state, Prospect prospect) {
    Descent from = prospect.from();
    double rate = state.active().nextRate();
    return new Ahead(
        from,
        state.aiming() ? path(from) : List.of(),
        Landing.of(from, reach(rate, prospect.limits().limit()), POINTS),
        Landing.valueAt(from, rate),
        state.look().directions()
            ? PrincipalDirection.of(from.objective().hessian(from.current().point()))
            : List.of());
  }

  private static List<Vector> path(Descent from) {
    List<Vector> path = new ArrayList<>();
    Descent next = from;
    for (int i = 0; i < STEPS && !next.isOver(); i++) {
      long before = next.current().index();
      next = next.next();
      if (next.current().index() > before) {
        path.add(next.current().point());
      }
    }
    return path;
  }

  /** To beyond the limit and the rate that is set; without a limit to four times the rate. */
  private static double reach(double rate, OptionalDouble limit) {
    double wanted =
        limit.isPresent()
            ? Math.max(ABOVE_LIMIT * limit.getAsDouble(), ABOVE_RATE * rate)
            : WITHOUT_LIMIT * rate;
    return Math.min(wanted, HyperParameter.Name.LEARNING_RATE.range().high());
  }
}
