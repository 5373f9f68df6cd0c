package org.thalweg.ui.partial;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Objective.Evaluation;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;

/**
 * Everything the screen says about where the knobs stand: computed outside the session lock, in
 * double precision.
 *
 * @param settings what is on the screen
 * @param here value and partial derivatives; perhaps not finite
 * @param cut the slice along the knob that turns; null while all turn
 * @param contours the map; null for a function without one
 */
record Snapshot(
    Settings settings, Evaluation here, @Nullable FormulaSlice cut, @Nullable Contours contours) {

  /**
   * What some settings look like; any thread may ask.
   *
   * @param view what the map shows; null for the surface's own domain
   */
  static Snapshot of(Settings settings, @Nullable Domain view, ContourMaps maps) {
    Subject subject = settings.subject();
    FormulaSlice cut =
        settings.turning() == Settings.ALL_TURN
            ? null
            : FormulaSlice.along(settings, settings.turning());
    Contours contours =
        switch (subject) {
          case Subject.Plane plane ->
              maps.of(
                  plane.formula(),
                  plane.objective(),
                  view == null ? plane.surface().domain() : view);
          case Subject.Space space -> null;
        };
    return new Snapshot(settings, subject.objective().evaluate(settings.point()), cut, contours);
  }

  Vector point() {
    return settings.point();
  }

  /** The derivation that is being worked out. */
  Derivation derivation() {
    return settings.subject().derivations().get(settings.by());
  }

  boolean hasMap() {
    return contours != null;
  }

  /** Value and all partial derivatives are numbers here. */
  boolean isDifferentiable() {
    return Double.isFinite(here.value()) && here.gradient().isFinite();
  }

  /** The slopes in all directions, on a map and where there are any. */
  Optional<DirectionalDerivative> slopes() {
    return hasMap() && isDifferentiable()
        ? Optional.of(new DirectionalDerivative(here.gradient()))
        : Optional.empty();
  }

  /** The step −α∇f from here. */
  Vector step() {
    return here.gradient().times(-settings.learningRate());
  }
}
