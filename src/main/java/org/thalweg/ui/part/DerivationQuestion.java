package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.expression.Derivation.Line;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.Rule;

/**
 * The line of a derivation that comes next, as a question: which rule, and what comes out? Both can
 * be answered, and nobody has to.
 */
final class DerivationQuestion extends ListItem {
  private final Line line;
  private final Paragraph ruleVerdict = verdict();
  private final Paragraph resultVerdict = verdict();

  /**
   * The question of a line.
   *
   * @param tex its left side as it is shown
   */
  DerivationQuestion(Line line, String tex) {
    this.line = line;
    addClassName("derivation-question");
    Span ask = new Span(getTranslation("part.derivation.predict"));
    ask.addClassName("derivation-rule");
    add(new TexFormula(tex + "=\\;?", line.question().text() + " = ?"), ask);
    List<Rule> choices = RuleChoices.of(line.rule());
    if (!choices.isEmpty()) {
      add(rules(choices), ruleVerdict);
    }
    add(result(), resultVerdict);
  }

  private Div rules(List<Rule> choices) {
    Div group = new Div();
    group.addClassNames("button-row", "rule-choices");
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-label", getTranslation("part.derivation.whichRule"));
    List<NativeButton> buttons = new ArrayList<>();
    for (Rule choice : choices) {
      NativeButton button = new NativeButton(RuleChoices.name(choice));
      button.addClassNames("button", "quiet");
      button.getElement().setAttribute("aria-pressed", "false");
      button.addClickListener(event -> {
        buttons.forEach(
            other -> other.getElement().setAttribute("aria-pressed", "" + other.equals(button)));
        judgeRule(choice);
      });
      buttons.add(button);
      group.add(button);
    }
    return group;
  }

  private void judgeRule(Rule choice) {
    boolean right = choice == line.rule();
    String key = right ? "part.derivation.rule.right" : "part.derivation.rule.wrong";
    tell(ruleVerdict, right, getTranslation(key, RuleChoices.name(choice)));
  }

  private FormulaField result() {
    FormulaField field = new FormulaField(getTranslation("part.derivation.result"));
    field.onTyped(text -> judgeResult(field, text));
    return field;
  }

  private void judgeResult(FormulaField field, String text) {
    field.setValid();
    resultVerdict.setText("");
    if (text.isBlank()) {
      return;
    }
    try {
      boolean right = line.question().isAnsweredBy(Formula.parse(text));
      String key = right ? "part.derivation.result.right" : "part.derivation.result.wrong";
      tell(resultVerdict, right, getTranslation(key));
    } catch (FormulaException wrong) {
      field.setProblem(wrong);
    }
  }

  private static void tell(Paragraph verdict, boolean right, String words) {
    verdict.setText(words);
    verdict.setClassName("good", right);
  }

  private static Paragraph verdict() {
    Paragraph verdict = new Paragraph();
    verdict.addClassNames("derivation-verdict", "hint");
    verdict.getElement().setAttribute("role", "status");
    return verdict;
  }
}
