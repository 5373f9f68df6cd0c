package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Curves;
import org.thalweg.ui.part.Chooser;

/** Chooses the curve: one of the catalogue, or the learner's own formula. */
final class CurvePanel extends Div implements Panel {
  private final Desk loop;
  private final Chooser<String> chooser;
  private final Paragraph teaches = new Paragraph();
  private final OwnCurve own;
  private String shown = "";

  CurvePanel(Desk loop) {
    this.loop = loop;
    chooser = new Chooser<>(getTranslation("derivative.curve.label"));
    chooser.addGroup(
        getTranslation("derivative.curve.catalogue"),
        Curves.all().stream().map(Curve::id).toList(),
        this::name);
    chooser.addGroup(getTranslation("derivative.curve.yours"), List.of(Curve.CUSTOM), this::name);
    chooser.onChosen(this::choose);
    own = new OwnCurve(loop);
    own.setVisible(false);
    teaches.addClassNames("hint", "present-hidden");
    addClassName("derivative-stack");
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
      own.show(curve);
      teaches.setText(getTranslation("curve." + curve.id() + ".teaches"));
    }
  }

  private String name(String id) {
    return getTranslation("curve." + id + ".name");
  }

  private void choose(String id) {
    loop.act(model -> {
      Curve now = model.state().secant().curve();
      model.choose(Curves.byId(id).orElseGet(() -> OwnCurve.of(now)));
    });
    if (id.equals(Curve.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }
}
