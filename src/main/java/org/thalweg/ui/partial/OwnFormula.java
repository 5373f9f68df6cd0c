package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.RefusedException;

/**
 * The learner's own formula in up to six variables. It is checked while it is typed; as long as it
 * is wrong, the last good function stays.
 */
final class OwnFormula extends Div {
  private final Desk loop;
  private final FormulaField field;

  OwnFormula(Desk loop) {
    this.loop = loop;
    field = new FormulaField(getTranslation("partial.own.label"));
    field.setPlaceholder("x^2 + y^2 + x z");
    field.onTyped(this::apply);
    Paragraph hint = new Paragraph(getTranslation("partial.own.hint"));
    hint.addClassNames("hint", "present-hidden");
    addClassName("descend-stack");
    add(field, hint);
  }

  /** Shows a function, unless it is what the field says already. */
  void show(Subject subject) {
    if (!field.getText().equals(subject.formula())) {
      field.setText(subject.formula());
      field.setValid();
    }
  }

  void focus() {
    field.focus();
  }

  private void apply(String text) {
    loop.act(model -> {
      try {
        Subject now = model.settings().subject();
        model.retype(Subject.ofFormula(text, SubjectPanel.domain(now)));
        field.setValid();
      } catch (FormulaException problem) {
        field.setProblem(problem);
      } catch (RefusedException refused) {
        field.setProblem(
            0, text.length(), getTranslation(refused.key(), refused.arguments().toArray()));
      }
    });
  }
}
