package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.RefusedException;

/**
 * The learner's own formula and the part of the axis to look at. It is checked while it is typed;
 * as long as it is wrong, the last good curve stays.
 */
final class OwnCurve extends Div {
  private static final double FARTHEST = 1e6;

  private final Desk loop;
  private final FormulaField field;
  private final NumberInput low;
  private final NumberInput high;

  OwnCurve(Desk loop) {
    this.loop = loop;
    field = new FormulaField(getTranslation("derivative.own.label"));
    field.setPlaceholder("x^2 * sin(x)");
    field.onTyped(text -> apply());
    low = end("derivative.own.low");
    high = end("derivative.own.high");
    Div pair = new Div(low, high);
    pair.addClassName("derivative-pair");
    addClassName("derivative-stack");
    add(field, new NativeDetails(getTranslation("derivative.own.view"), pair));
  }

  /** A curve as the learner's own, to change it; of time no more, but of x. */
  static Curve of(Curve curve) {
    return Curve.ofFormula(curve.formula().replace(curve.variable(), "x"), curve.view());
  }

  /** Shows a curve, unless it is what the field says already. */
  void show(Curve curve) {
    if (curve.isCustom() && !field.getText().equals(curve.formula())) {
      field.setText(curve.formula());
      field.setValid();
    }
    low.setValue(curve.view().low());
    high.setValue(curve.view().high());
  }

  void focus() {
    field.focus();
  }

  private NumberInput end(String label) {
    NumberInput input =
        new NumberInput(
            getTranslation(label),
            number -> Math.abs(number) <= FARTHEST,
            getTranslation("derivative.own.notAnEnd"));
    input.onChanged(number -> apply());
    return input;
  }

  private void apply() {
    loop.act(model -> {
      try {
        model.chooseOwn(Curve.ofFormula(field.getText(), view()));
        field.setValid();
      } catch (FormulaException problem) {
        field.setProblem(
            problem.position(),
            problem.length(),
            getTranslation(
                problem.problem().messageKey(), problem.problem().arguments().toArray()));
      }
    });
  }

  private Interval view() {
    if (low.getValue() >= high.getValue()) {
      throw new RefusedException("derivative.own.emptyView");
    }
    return new Interval(low.getValue(), high.getValue());
  }
}
