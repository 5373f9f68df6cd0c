package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Curves;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.FormulaBox;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses the curve: one of the catalogue, or the learner's own formula. */
final class CurvePanel extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final Chooser<String> chooser;
  private final Hint teaches = new Hint();
  private final FormulaBox<Curve> own;
  private String shown = "";

  CurvePanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chooser = new Chooser<>(getTranslation("derivative.curve.label"));
    chooser.addGroup(
        getTranslation("derivative.curve.catalogue"),
        Curves.all().stream().map(Curve::id).toList(),
        this::name);
    chooser.addGroup(getTranslation("derivative.curve.yours"), List.of(Curve.CUSTOM), this::name);
    chooser.onChosen(this::choose);
    own = own();
    own.setVisible(false);
    teaches.addClassNames("teaches", "present-hidden");
    addClassName("stack");
    add(chooser, own, teaches);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.SLOPE || snapshot.activity() == Activity.DESCENT);
    Curve curve = snapshot.secant().curve();
    String identity = curve.id() + curve.formula() + curve.view();
    if (!identity.equals(shown)) {
      shown = identity;
      chooser.setValue(curve.id());
      own.setVisible(curve.isCustom());
      own.show(curve.isCustom() ? curve.formula() : own.getFormula(), List.of(curve.view()));
      teaches.setText(getTranslation("curve." + curve.id() + ".teaches"));
    }
  }

  private FormulaBox<Curve> own() {
    FormulaField field = new FormulaField(getTranslation("derivative.own.label"));
    field.setPlaceholder("x^2 * sin(x)");
    return new FormulaBox<>(
            field,
            loop,
            typed -> Curve.ofFormula(typed.formula(), typed.ranges().getFirst()),
            curve -> loop.act(model -> model.chooseOwn(curve)))
        .withAxes(
            getTranslation("derivative.own.view"),
            getTranslation("derivative.own.low"),
            getTranslation("derivative.own.high"));
  }

  /** A curve as the learner's own, to change it; of time no more, but of x. */
  private static Curve own(Curve curve) {
    return Curve.ofFormula(curve.formula().replace(curve.variable(), "x"), curve.view());
  }

  private String name(String id) {
    return getTranslation("curve." + id + ".name");
  }

  private void choose(String id) {
    loop.act(model -> {
      Curve now = model.state().secant().curve();
      model.choose(Curves.byId(id).orElseGet(() -> own(now)));
    });
    if (id.equals(Curve.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }
}
