package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;

/**
 * What has been chosen, in one line, for those who have no controls before them: a class that
 * follows. Style sheets show it to nobody else.
 */
final class ShownSetting extends Div implements Panel<Snapshot> {
  private final Span rate = new Span();
  private final Span name = new Span();
  private final TexFormula formula = new TexFormula();
  private String shown = "";

  ShownSetting() {
    addClassName("shown-setting");
    rate.addClassName("figure-number");
    add(rate, name, formula);
  }

  @Override
  public void show(Snapshot snapshot) {
    rate.setText(RunTitle.of(snapshot.runs().getLast(), this, getLocale()));
    LossSurface surface = snapshot.surface();
    if (!surface.formula().equals(shown)) {
      shown = surface.formula();
      formula.setFormula("f(x,y)=" + surface.expression().toTex(), "f(x, y) = " + shown);
    }
    name.setVisible(!surface.isCustom());
    name.setText(surface.isCustom() ? "" : getTranslation(surface.nameKey()));
  }
}
