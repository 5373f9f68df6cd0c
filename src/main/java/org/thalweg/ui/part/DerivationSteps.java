package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Derivation.Line;
import org.thalweg.math.expression.Rule;

/**
 * A derivation that a learner opens line by line: the next line asks before it answers, so that
 * there is something to predict. Each line names its rule.
 */
public final class DerivationSteps extends Div {
  private final OrderedList list = new OrderedList();
  private final NativeButton next;
  private final NativeButton all;
  private final NativeButton none;
  private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();
  private List<Line> lines = List.of();
  private int revealed = -1;

  /** A derivation without lines. */
  public DerivationSteps() {
    next = button("part.derivation.next", () -> revealed + 1);
    all = button("part.derivation.all", () -> lines.size());
    none = button("part.derivation.none", () -> 0);
    next.addClassName("primary");
    Div buttons = new Div(next, all, none);
    buttons.addClassName("button-row");
    list.addClassName("derivation");
    addClassName("derivation-steps");
    add(list, buttons);
  }

  /**
   * Shows the first lines and the question of the next one.
   *
   * @param open how many lines are open
   * @param marked what becomes of each line's TeX, for example a mark on what is constant
   */
  public void show(Derivation derivation, int open, UnaryOperator<String> marked) {
    if (derivation.lines().equals(lines) && open == revealed) {
      return;
    }
    if (!derivation.lines().equals(lines)) {
      lines = derivation.lines();
      list.removeAll();
    }
    revealed = Math.clamp(open, 0, lines.size());
    list.removeAll();
    for (int i = 0; i < revealed; i++) {
      list.add(line(lines.get(i), marked));
    }
    if (revealed < lines.size()) {
      Line asked = lines.get(revealed);
      list.add(new DerivationQuestion(asked, marked.apply(asked.question().tex())));
    }
    next.setVisible(revealed < lines.size());
    all.setVisible(revealed < lines.size());
    none.setVisible(revealed > 0);
  }

  /** Tells how many lines the visitor wishes to see; the registration ends it. */
  public Registration onReveal(IntConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private ListItem line(Line line, UnaryOperator<String> marked) {
    Span rule = new Span(said(line));
    rule.addClassName("derivation-rule");
    return new ListItem(new TexFormula(marked.apply(line.tex()), line.text()), rule);
  }

  /** The name of the rule and, where it is to simplify, what was tidied up. */
  private String said(Line line) {
    String name = RuleChoices.name(line.rule());
    if (line.rule() != Rule.SIMPLIFY) {
      return name;
    }
    String done =
        line.tidied().stream()
            .sorted()
            .map(tidying -> getTranslation("part.tidying." + RuleChoices.key(tidying)))
            .collect(Collectors.joining(", "));
    return name + ": " + (done.isEmpty() ? getTranslation("part.tidying.other") : done);
  }

  private NativeButton button(String words, java.util.function.IntSupplier wish) {
    NativeButton button =
        new NativeButton(
            getTranslation(words),
            event -> listeners.forEach(listener -> listener.accept(wish.getAsInt())));
    button.addClassName("button");
    return button;
  }
}
