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

/** The partial derivatives by rules, line by line, with the frozen variables marked as numbers. */
final class DerivationPanel extends Div implements Panel {
  private final Desk desk;
  private final Div choice = new Div();
  private final Paragraph constant = new Paragraph();
  private final DerivationSteps steps = new DerivationSteps();
  private final TexFormula result = new TexFormula().block();
  private List<String> variables = List.of();
  private SegmentedButtons<Integer> by;

  DerivationPanel(Desk desk) {
    this.desk = desk;
    by = buttons(List.of("x"));
    constant.addClassName("hint");
    steps.onReveal(lines -> desk.wish(bench -> bench.reveal(lines)));
    addClassName("descend-stack");
    add(choice, constant, steps, result);
  }

  @Override
  public void show(Moment moment) {
    Choices choices = moment.choices();
    List<String> names = choices.subject().variables();
    if (!names.equals(variables)) {
      variables = names;
      by = buttons(names);
      choice.removeAll();
      choice.add(by);
    }
    by.setValue(choices.by());
    Derivation derivation = moment.derivation();
    Set<String> frozen = new LinkedHashSet<>(names);
    frozen.remove(derivation.variable());
    frozen.retainAll(derivation.input().variables());
    showConstant(frozen);
    steps.show(derivation, choices.revealed(), tex -> FrozenTex.marked(tex, frozen));
    result.setVisible(choices.revealed() == derivation.lines().size());
    showResult(moment, derivation);
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
  private void showResult(Moment moment, Derivation derivation) {
    Map<String, Double> here = new LinkedHashMap<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      here.put(variables.get(i), moment.point().get(i));
      numbers.add(Words.number(moment.point().get(i)));
    }
    double value = moment.here().gradient().get(moment.choices().by());
    String name = new Variable(derivation.variable()).toTex();
    String operator = "\\frac{\\partial f}{\\partial " + name + "}";
    Expression formula = derivation.derivative();
    String symbols = operator + "&=" + formula.toTex();
    String place = operator + "(" + String.join(", ", numbers) + ")";
    String known = Double.isFinite(value) ? Words.equalTo(value) : "=\\text{?}";
    String worked =
        formula.variables().isEmpty() ? "" : "=" + formula.with(here).rounded(Words.DIGITS).toTex();
    result.setFormula(
        "\\begin{aligned}" + symbols + "\\\\" + place + "&" + worked + known + "\\end{aligned}",
        getTranslation("partial.derivation.result", derivation.variable(), Words.plain(value)));
  }

  private SegmentedButtons<Integer> buttons(List<String> names) {
    SegmentedButtons<Integer> buttons =
        new SegmentedButtons<>(
            getTranslation("partial.derivation.by"),
            IntStream.range(0, names.size()).boxed().toList(),
            i -> getTranslation("partial.derivation.of", names.get(i)));
    buttons.onChosen(index -> desk.wish(bench -> bench.deriveBy(index)));
    return buttons;
  }
}
