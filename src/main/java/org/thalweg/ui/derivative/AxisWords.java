package org.thalweg.ui.derivative;

import com.vaadin.flow.component.Component;
import org.thalweg.math.objective.Curve;

/** What stands beside the axes of a curve: x and f, or quantities with their units. */
final class AxisWords {
  private AxisWords() {}

  /** Along the curve's own number. */
  static String across(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".across")
        : curve.variable();
  }

  /** Along the curve's values. */
  static String up(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".up")
        : "f(" + curve.variable() + ")";
  }

  /** Along the values of the derivative. */
  static String slope(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".slope")
        : "f′(" + curve.variable() + ")";
  }

  /** Whether the curve is one of things with units. */
  static boolean hasUnits(Curve curve) {
    return curve.id().equals("car") || curve.id().equals("crop");
  }
}
