package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.math.descent.WorkedLine;
import org.thalweg.text.Numbers;

/**
 * The next step by hand: the update rule, and the rule with the numbers of this very step, one
 * coordinate after the other.
 */
public final class WorkedStep extends Div {
  private static final int DIGITS = 5;

  private final List<TexFormula> formulas = new ArrayList<>();
  private final Paragraph over = new Paragraph();

  /**
   * Nothing yet.
   *
   * @param whenOver the sentence that stands in the place of the step when there is none
   */
  public WorkedStep(String whenOver) {
    over.setText(whenOver);
    over.addClassName("hint");
    addClassNames("stack", "worked-step");
    add(over);
  }

  /**
   * Shows the step that comes next.
   *
   * @param descent as far as it has come; empty when no step comes next
   * @param variables the names of its coordinates
   */
  public void show(Optional<Descent> descent, List<String> variables) {
    show(descent, variables, name -> StepByHand.partial("f", name));
  }

  /**
   * The same for a function that is not called f, or has one variable.
   *
   * @param slope how its derivative by a coordinate of this name is written, as TeX
   */
  public void show(Optional<Descent> descent, List<String> variables, UnaryOperator<String> slope) {
    over.setVisible(descent.isEmpty());
    while (formulas.size() < variables.size()) {
      TexFormula formula = new TexFormula().block();
      formulas.add(formula);
      addComponentAtIndex(getComponentCount() - 1, formula);
    }
    for (int i = 0; i < formulas.size(); i++) {
      formulas.get(i).setVisible(descent.isPresent() && i < variables.size());
    }
    descent.ifPresent(now -> write(StepByHand.of(now), variables, slope));
  }

  private void write(StepByHand step, List<String> variables, UnaryOperator<String> slope) {
    for (int i = 0; i < variables.size(); i++) {
      String name = variables.get(i);
      formulas.get(i).setFormula(tex(step.lines(i, name, slope.apply(name))), plain(step, i, name));
    }
  }

  /** The lines below one another, each in letters and then in numbers. */
  public static String tex(List<WorkedLine> lines) {
    List<String> rows = new ArrayList<>();
    for (WorkedLine line : lines) {
      rows.add("& " + line.rule());
      rows.add("&\\quad = " + line.workingTex(Numbers.TEX::format));
    }
    return "\\begin{aligned}" + String.join("\\\\", rows) + "\\end{aligned}";
  }

  private String plain(StepByHand step, int coordinate, String name) {
    Numbers numbers = Numbers.of(getLocale());
    double before = step.descent().current().point().get(coordinate);
    return getTranslation(
        "workedStep.plain",
        name,
        numbers.format(before, DIGITS),
        numbers.format(step.update().step().get(coordinate), DIGITS),
        numbers.format(step.target().get(coordinate), DIGITS));
  }
}
