package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.RefusedException;

/**
 * The learner's own formula and the part of the plane to look at. It is checked while it is typed;
 * as long as it is wrong, the last good surface stays.
 */
final class OwnFormula extends Div {
  private static final double FARTHEST = 1e6;

  private final Desk loop;
  private final FormulaField field;
  private final List<NumberInput> ends;

  OwnFormula(Desk loop) {
    this.loop = loop;
    field = new FormulaField(getTranslation("descend.own.label"));
    field.setPlaceholder("x^2 + 3 sin(y)");
    field.onTyped(text -> apply());
    ends = List.of(end("xLow"), end("xHigh"), end("yLow"), end("yHigh"));
    Div domain = new Div();
    domain.addClassName("descend-pair");
    ends.forEach(domain::add);
    addClassName("descend-stack");
    add(field, new NativeDetails(getTranslation("descend.own.domain"), domain));
  }

  /** Shows a surface, unless it is what the field says already. */
  void show(LossSurface surface) {
    if (!field.getText().equals(surface.formula())) {
      field.setText(surface.formula());
      field.setValid();
    }
    Domain domain = surface.domain();
    ends.get(0).setValue(domain.x().low());
    ends.get(1).setValue(domain.x().high());
    ends.get(2).setValue(domain.y().low());
    ends.get(3).setValue(domain.y().high());
  }

  void focus() {
    field.focus();
  }

  private NumberInput end(String name) {
    NumberInput input =
        new NumberInput(
            getTranslation("descend.own." + name),
            number -> Math.abs(number) <= FARTHEST,
            getTranslation("descend.own.notAnEnd"));
    input.onChanged(number -> apply());
    return input;
  }

  private void apply() {
    loop.act(model -> {
      try {
        model.choose(LossSurface.ofFormula(field.getText(), domain()));
        field.setValid();
      } catch (FormulaException problem) {
        field.setProblem(problem);
      }
    });
  }

  private Domain domain() {
    return new Domain(
        interval(ends.get(0).getValue(), ends.get(1).getValue()),
        interval(ends.get(2).getValue(), ends.get(3).getValue()));
  }

  private Interval interval(double low, double high) {
    if (low >= high) {
      throw new RefusedException("descend.own.emptyDomain");
    }
    return new Interval(low, high);
  }
}
