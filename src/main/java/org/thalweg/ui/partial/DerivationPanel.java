package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Expression.Variable;
import org.thalweg.ui.part.DerivationSteps;
import org.thalweg.ui.part.SegmentedButtons;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The partial derivatives by rules, line by line, with the frozen variables marked as numbers. */
final class DerivationPanel extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final Div chooser = new Div();
  private final Paragraph constant = new Paragraph();
  private final DerivationSteps steps = new DerivationSteps();
  private final TexFormula result = new TexFormula().block();
  private List<String> variables = List.of();
  private SegmentedButtons<Integer> by;

  DerivationPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    by = buttons(List.of("x"));
    constant.addClassName("hint");
    steps.onReveal(lines -> loop.act(model -> model.reveal(lines)));
    addClassName("stack");
    add(chooser, constant, steps, result);
  }

  @Override
  public void show(Snapshot snapshot) {
    Settings settings = snapshot.settings();
    List<String> names = settings.subject().variables();
    if (!names.equals(variables)) {
      variables = names;
      by = buttons(names);
      chooser.removeAll();
      chooser.add(by);
    }
    by.setValue(settings.by());
    Derivation derivation = snapshot.derivation();
    Set<String> frozen = new LinkedHashSet<>(names);
    frozen.remove(derivation.variable());
    frozen.retainAll(derivation.input().variables());
    showConstant(frozen);
    steps.show(derivation, settings.revealed(), tex -> FrozenTex.marked(tex, frozen));
    result.setVisible(settings.revealed() == derivation.lines().size());
    showResult(snapshot, derivation);
  }

  private void showConstant(Set<String> frozen) {
    constant.setVisible(!frozen.isEmpty());
    if (!frozen.isEmpty()) {
      String names = String.join(", ", frozen);
      constant.setText(
          frozen.size() == 1
              ? getTranslation("partial.derivation.constant", names)
              : getTranslation("partial.derivation.constants", names));
    }
  }

  /** The derivative, and the same with the numbers of the point in it. */
  private void showResult(Snapshot snapshot, Derivation derivation) {
    Map<String, Double> here = new LinkedHashMap<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      here.put(variables.get(i), snapshot.point().get(i));
      numbers.add(SliceTex.number(snapshot.point().get(i)));
    }
    double value = snapshot.here().gradient().get(snapshot.settings().by());
    String name = new Variable(derivation.variable()).toTex();
    String operator = "\\frac{\\partial f}{\\partial " + name + "}";
    Expression formula = derivation.derivative();
    String symbols = operator + "&=" + formula.toTex();
    String place = operator + "(" + String.join(", ", numbers) + ")";
    String known = Double.isFinite(value) ? SliceTex.equalTo(value) : "=\\text{?}";
    String worked =
        formula.variables().isEmpty()
            ? ""
            : "=" + formula.with(here).rounded(SliceTex.DIGITS).toTex();
    result.setFormula(
        "\\begin{aligned}" + symbols + "\\\\" + place + "&" + worked + known + "\\end{aligned}",
        getTranslation("partial.derivation.result", derivation.variable(), SliceTex.plain(value)));
  }

  private SegmentedButtons<Integer> buttons(List<String> names) {
    SegmentedButtons<Integer> buttons =
        new SegmentedButtons<>(
            getTranslation("partial.derivation.by"),
            IntStream.range(0, names.size()).boxed().toList(),
            i -> getTranslation("partial.derivation.of", names.get(i)));
    buttons.onChosen(index -> loop.act(model -> model.deriveBy(index)));
    return buttons;
  }
}
