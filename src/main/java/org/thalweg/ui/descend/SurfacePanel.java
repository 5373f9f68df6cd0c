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
  private final Desk loop;
  private final Chooser<String> chooser;
  private final TexFormula formula = new TexFormula().block();
  private final Paragraph teaches = new Paragraph();
  private final OwnFormula own;
  private String shown = "";

  SurfacePanel(Desk loop) {
    this.loop = loop;
    chooser = SurfaceChooser.named(getTranslation("descend.surface.label"));
    chooser.onChosen(this::choose);
    own = new OwnFormula(loop);
    teaches.addClassNames("hint", "present-hidden");
    own.setVisible(false);
    formula.addClassName("descend-formula");
    addClassName("descend-stack");
    add(chooser, own, formula, teaches);
  }

  @Override
  public void show(Snapshot snapshot) {
    LossSurface surface = snapshot.state().surface();
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
    loop.act(model -> {
      LossSurface now = model.state().surface();
      model.choose(
          Surfaces.byId(id).orElseGet(() -> LossSurface.ofFormula(now.formula(), now.domain())));
    });
    if (id.equals(LossSurface.CUSTOM)) {
      own.setVisible(true);
      own.focus();
    }
  }
}
