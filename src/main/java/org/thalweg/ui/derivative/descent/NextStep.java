package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.math.descent.WorkedLine;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.TexNumber;
import org.thalweg.ui.screen.Panel;

/** The next step by hand: the rule, and the rule with the numbers of this very step. */
public final class NextStep extends Div implements Panel<Snapshot> {
  private final List<TexFormula> formulas =
      List.of(new TexFormula().block(), new TexFormula().block());
  private final Paragraph over = new Paragraph(getTranslation("derivative.next.over"));

  public NextStep() {
    over.addClassName("hint");
    addClassName("derivative-stack");
    formulas.forEach(this::add);
    add(over);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean goesOn =
        snapshot.walking().filter(walking -> walking.run().ending().isEmpty()).isPresent();
    over.setVisible(!goesOn);
    formulas.forEach(formula -> formula.setVisible(false));
    snapshot.walking().filter(walking -> goesOn).ifPresent(walking -> write(snapshot, walking));
  }

  private void write(Snapshot snapshot, Walking walking) {
    StepByHand step = StepByHand.of(walking.descent());
    List<String> names = names(snapshot);
    for (int i = 0; i < names.size(); i++) {
      formulas.get(i).setVisible(true);
      formulas.get(i).setFormula(tex(step.lines(i, names.get(i))), plain(walking, step, i, names));
    }
  }

  private static List<String> names(Snapshot snapshot) {
    return snapshot.activity() == Activity.FIT
        ? List.of("a", "b")
        : List.of(snapshot.secant().curve().variable());
  }

  private static String tex(List<WorkedLine> lines) {
    List<String> rows = new ArrayList<>();
    for (WorkedLine line : lines) {
      rows.add("& " + line.rule());
      rows.add("&\\quad = " + line.workingTex(TexNumber::number));
    }
    return "\\begin{aligned}" + String.join("\\\\", rows) + "\\end{aligned}";
  }

  private String plain(Walking walking, StepByHand step, int coordinate, List<String> names) {
    Numbers numbers = Numbers.of(getLocale());
    return getTranslation(
        "derivative.next.plain",
        names.get(coordinate),
        numbers.format(walking.here().point().get(coordinate), 5),
        numbers.format(step.update().step().get(coordinate), 5),
        numbers.format(step.target().get(coordinate), 5));
  }
}
