package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.SurfaceChooser;
import org.thalweg.ui.part.TexFormula;

/** Chooses the loss surface: one of the catalogue, or the learner's own formula. */
final class SurfacePanel extends Div implements Panel {
  private final Desk desk;
  private final Chooser<String> chooser;
  private final TexFormula formula = new TexFormula().block();
  private final Paragraph teaches = new Paragraph();
  private final OwnFormula own;
  private String shown = "";

  SurfacePanel(Desk desk) {
    this.desk = desk;
    chooser = SurfaceChooser.named(getTranslation("descend.surface.label"));
    chooser.onChosen(this::choose);
    own = new OwnFormula(desk);
    teaches.addClassNames("hint", "present-hidden");
    own.setVisible(false);
    formula.addClassName("descend-formula");
    addClassName("descend-stack");
    add(chooser, own, formula, teaches);
  }

  @Override
  public void show(Moment moment) {
    LossSurface surface = moment.scene().surface();
    String identity = surface.id() + surface.formula() + surface.domain();
    if (!identity.equals(shown)) {
      shown = identity;
      chooser.setValue(surface.id());
      formula.setFormula(
          "f(x,y)=" + surface.expression().toTex(), "f(x, y) = " + surface.formula());
      own.setVisible(surface.isCustom());
      own.show(surface);
      teaches.setVisible(!surface.isCustom());
      teaches.setText(surface.isCustom() ? "" : getTranslation(surface.teachesKey()));
    }
  }

  private void choose(String id) {
    desk.wish(workbench -> {
      LossSurface now = workbench.scene().surface();
      workbench.choose(
          Surfaces.byId(id).orElseGet(() -> LossSurface.ofFormula(now.formula(), now.domain())));
    });
    if (id.equals(LossSurface.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }
}
