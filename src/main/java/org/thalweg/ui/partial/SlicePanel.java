package org.thalweg.ui.partial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.SliceChart;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.part.VeiledWords;
import org.thalweg.ui.screen.Panel;

/** The slice along the knob that turns: its formula in one variable, the curve and its tangent. */
final class SlicePanel extends Composite<Card> implements Panel<Snapshot>, HasStyle, Veil.Speaker {
  private static final String SLOPE = "slope";

  private final SliceChart chart = new SliceChart(getTranslation("partial.slice.label"));
  private final TexFormula formula = new TexFormula().block();
  private final Paragraph slope = new Paragraph();
  private final VeiledWords described = new VeiledWords(chart::setTextAlternative);
  private final Hint hint = new Hint(getTranslation("partial.slice.hint"));

  SlicePanel() {
    slope.addClassName("partial-slope");
    Veil.named("slice", formula);
    getContent().add(formula, chart, Veil.named(SLOPE, slope), hint);
    getContent().foldable(true);
  }

  @Override
  public void show(Snapshot snapshot) {
    FormulaSlice cut = snapshot.cut();
    boolean shown = cut != null;
    List.of(formula, chart, slope).forEach(part -> part.setVisible(shown));
    hint.setVisible(!shown);
    if (cut == null) {
      getContent().setTitle(getTranslation("partial.slice.title"));
      return;
    }
    Subject subject = snapshot.settings().subject();
    String name = subject.variables().get(cut.coordinate());
    getContent().setTitle(getTranslation("partial.slice.along", name));
    formula.setFormula(SliceTex.worked(subject, cut), SliceTex.plain(subject, cut));
    chart.show(cut.slice(), name);
    chart.showPoint(
        cut.slice().interval(),
        snapshot.point().get(cut.coordinate()),
        snapshot.here().value(),
        snapshot.here().gradient().get(cut.coordinate()),
        "var(--trail)");
    showWords(snapshot, cut, name);
  }

  private void showWords(Snapshot snapshot, FormulaSlice cut, String name) {
    Numbers numbers = Numbers.of(getLocale());
    String at = numbers.format(snapshot.point().get(cut.coordinate()));
    String steepness = numbers.format(snapshot.here().gradient().get(cut.coordinate()));
    boolean finite = Double.isFinite(snapshot.here().gradient().get(cut.coordinate()));
    slope.setText(
        finite
            ? getTranslation("partial.slice.slope", name, at, steepness)
            : getTranslation("partial.slice.noSlope", name, at));
    String plain = SliceTex.plain(snapshot.settings().subject(), cut);
    described.set(
        getTranslation("partial.slice.alternative", plain, name, at, steepness),
        getTranslation("partial.slice.alternative.covered", plain));
  }

  @Override
  public void covered(Set<String> parts) {
    described.cover(parts.contains(SLOPE));
  }
}
