package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.thalweg.math.expression.Derivation;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.part.TexNumber;

/** The derivative by rules: the learner predicts a line and opens it, one after the other. */
final class RulesPanel extends Div implements Panel {
  private final OrderedList list = new OrderedList();
  private final Paragraph prompt = new Paragraph();
  private final TexFormula function = new TexFormula().block();
  private final TexFormula result = new TexFormula().block();
  private final NativeButton next = new NativeButton(getTranslation("derivative.rules.next"));
  private final NativeButton all = new NativeButton(getTranslation("derivative.rules.all"));
  private final NativeButton hide = new NativeButton(getTranslation("derivative.rules.hide"));
  private String shown = "";

  RulesPanel(Desk desk) {
    next.addClickListener(event -> desk.wish(bench -> bench.reveal(revealed(bench) + 1)));
    all.addClickListener(event -> desk.wish(bench -> bench.reveal(Integer.MAX_VALUE)));
    hide.addClickListener(event -> desk.wish(bench -> bench.reveal(0)));
    List.of(next, all, hide).forEach(button -> button.addClassName("button"));
    Div buttons = new Div(next, all, hide);
    buttons.addClassName("button-row");
    list.addClassName("derivative-rules");
    prompt.addClassName("hint");
    addClassName("derivative-stack");
    add(function, list, result, prompt, buttons);
  }

  @Override
  public void show(Moment moment) {
    Derivation derivation = moment.scene().derivation();
    int revealed = moment.secant().revealed();
    String variable = derivation.variable();
    function.setFormula(
        "f(" + variable + ")=" + derivation.input().toTex(),
        "f(" + variable + ") = " + derivation.input().toText());
    showLines(derivation, revealed);
    boolean done = revealed == derivation.lines().size();
    next.setVisible(!done);
    all.setVisible(!done);
    hide.setVisible(revealed > 0);
    prompt.setVisible(!done);
    if (!done) {
      prompt.setText(
          getTranslation("derivative.rules.prompt", rule(derivation.lines().get(revealed))));
    }
    showResult(moment, done);
  }

  private void showLines(Derivation derivation, int revealed) {
    String identity = derivation.input().toText() + "|" + derivation.variable();
    if (!identity.equals(shown)) {
      shown = identity;
      list.removeAll();
    }
    while (list.getComponentCount() > revealed) {
      list.remove(list.getComponentAt(list.getComponentCount() - 1));
    }
    while (list.getComponentCount() < revealed) {
      Derivation.Line line = derivation.lines().get(list.getComponentCount());
      Span rule = new Span(rule(line));
      rule.addClassName("derivative-rule");
      list.add(new ListItem(new TexFormula(line.tex(), line.text()).block(), rule));
    }
  }

  private void showResult(Moment moment, boolean done) {
    boolean known = done && moment.slope().isDefined();
    result.setVisible(known);
    if (known) {
      double x = moment.secant().x();
      double slope = moment.slope().slope();
      Numbers numbers = Numbers.of(getLocale());
      result.setFormula(
          "f'(" + TexNumber.number(x) + ")=" + TexNumber.number(slope),
          "f′(" + numbers.format(x) + ") = " + numbers.format(slope));
    }
  }

  private String rule(Derivation.Line line) {
    return getTranslation("rule." + line.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static int revealed(Workbench workbench) {
    return workbench.scene().secant().revealed();
  }
}
