package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import java.util.function.UnaryOperator;
import org.thalweg.math.expression.Derivation;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.DerivationSteps;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The derivative by rules: the learner predicts a line and opens it, one after the other. */
public final class RulesPanel extends Div implements Panel<Snapshot> {
  private final TexFormula function = new TexFormula().block();
  private final DerivationSteps steps = new DerivationSteps();
  private final TexFormula result = new TexFormula().block();

  public RulesPanel(UpdateLoop<Model, Snapshot> loop) {
    steps.onReveal(lines -> loop.act(model -> model.reveal(lines)));
    addClassName("stack");
    add(function, steps, result);
  }

  @Override
  public void show(Snapshot snapshot) {
    Derivation derivation = snapshot.derivation();
    int revealed = snapshot.secant().revealed();
    String variable = derivation.variable();
    function.setFormula(
        "f(" + variable + ")=" + derivation.input().toTex(),
        "f(" + variable + ") = " + derivation.input().toText());
    steps.show(derivation, revealed, UnaryOperator.identity());
    showResult(snapshot, revealed == derivation.lines().size());
  }

  private void showResult(Snapshot snapshot, boolean done) {
    boolean known = done && snapshot.slope().isDefined();
    result.setVisible(known);
    if (known) {
      double x = snapshot.secant().x();
      double slope = snapshot.slope().slope();
      Numbers numbers = Numbers.of(getLocale());
      result.setFormula(
          "f'(" + Numbers.TEX.format(x) + ")=" + Numbers.TEX.format(slope),
          "f′(" + numbers.format(x) + ") = " + numbers.format(slope));
    }
  }
}
