package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.FormulaBox;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.SurfaceChooser;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** Chooses the loss surface: one of the catalogue, or the learner's own formula. */
final class SurfacePanel extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final Chooser<String> chooser;
  private final TexFormula formula = new TexFormula().block();
  private final Hint teaches = new Hint();
  private final FormulaBox<LossSurface> own;
  private String shown = "";

  SurfacePanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chooser = SurfaceChooser.named(getTranslation("descend.surface.label"));
    chooser.onChosen(this::choose);
    own = own();
    teaches.addClassNames("teaches", "present-hidden");
    formula.addClassName("present-hidden");
    own.setVisible(false);
    formula.addClassName("descend-formula");
    addClassNames("stack", "surface-choice");
    add(chooser, own, formula, teaches);
  }

  @Override
  public void show(Snapshot snapshot) {
    LossSurface surface = snapshot.surface();
    String identity = surface.id() + surface.formula() + surface.domain();
    if (!identity.equals(shown)) {
      shown = identity;
      chooser.setValue(surface.id());
      formula.setFormula(
          "f(x,y)=" + surface.expression().toTex(), "f(x, y) = " + surface.formula());
      own.setVisible(surface.isCustom());
      own.show(surface.formula(), List.of(surface.domain().x(), surface.domain().y()));
      teaches.setVisible(!surface.isCustom());
      teaches.setText(surface.isCustom() ? "" : getTranslation(surface.teachesKey()));
    }
  }

  private FormulaBox<LossSurface> own() {
    FormulaField field = new FormulaField(getTranslation("descend.own.label"));
    field.setPlaceholder("x^2 + 3 sin(y)");
    return new FormulaBox<>(
            field, loop, SurfacePanel::read, surface -> loop.act(model -> model.choose(surface)))
        .withAxes(
            getTranslation("descend.own.domain"),
            getTranslation("descend.own.xLow"),
            getTranslation("descend.own.xHigh"),
            getTranslation("descend.own.yLow"),
            getTranslation("descend.own.yHigh"));
  }

  private static LossSurface read(FormulaBox.Typed typed) {
    return LossSurface.ofFormula(
        typed.formula(), new Domain(typed.ranges().get(0), typed.ranges().get(1)));
  }

  private void choose(String id) {
    loop.act(model -> {
      LossSurface now = model.state().surface();
      model.choose(Surfaces.byId(id).orElseGet(now::asCustom));
    });
    if (id.equals(LossSurface.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }
}
