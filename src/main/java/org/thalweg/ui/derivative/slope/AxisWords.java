package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.Component;
import org.thalweg.math.objective.Curve;
import org.thalweg.ui.derivative.state.Snapshot;

/** What stands beside the axes of a curve: x and f, or quantities with their units. */
public final class AxisWords {
  private AxisWords() {}

  /** Along the curve's own number. */
  public static String across(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".across")
        : curve.variable();
  }

  /** Along the curve's values. */
  public static String up(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".up")
        : "f(" + curve.variable() + ")";
  }

  /** Along the values of the derivative. */
  public static String slope(Component component, Snapshot snapshot) {
    Curve curve = snapshot.secant().curve();
    return hasUnits(curve)
        ? component.getTranslation("curve." + curve.id() + ".slope")
        : "f′(" + curve.variable() + ")";
  }

  /** Whether the curve is one of things with units. */
  public static boolean hasUnits(Curve curve) {
    return curve.id().equals("car") || curve.id().equals("crop");
  }
}
