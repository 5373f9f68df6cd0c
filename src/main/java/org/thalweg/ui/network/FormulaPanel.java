package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thalweg.math.network.Explanation;
import org.thalweg.math.network.Explanations;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.network.Symbols;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The formula that made a number, with its numbers; each of them can be opened in turn, back to the
 * data and the weights. While the network learns, the numbers go on.
 */
final class FormulaPanel extends Div implements Panel<Snapshot> {
  private static final int DIGITS = 4;
  private static final double LARGEST_WEIGHT = 1_000;

  private final UpdateLoop<Model, Snapshot> loop;
  private final Div path = new Div();
  private final TexFormula formula = new TexFormula().block();
  private final Paragraph given = new Paragraph();
  private final Div parts = new Div();
  private final NumberInput typed;
  private final Hint hint = new Hint(getTranslation("network.formula.hint"));
  private final List<NetworkNumber> trail = new ArrayList<>();
  private List<NetworkNumber> offered = List.of();
  private List<NetworkNumber> shownTrail = List.of();
  private boolean pressed;

  FormulaPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    path.addClassNames("button-row", "network-path");
    parts.addClassNames("button-row", "network-parts");
    H3 title = new H3(getTranslation("network.formula.title"));
    title.addClassName("network-heading");
    addClassNames("stack", "network-formula");
    typed =
        new NumberInput(
            getTranslation("network.formula.type"),
            number -> Math.abs(number) <= LARGEST_WEIGHT,
            getTranslation("network.formula.type.range"));
    typed.onChanged(value ->
        loop.act(model -> typedOf(trail.getLast()).ifPresent(weight -> model.type(weight, value))));
    add(title, path, formula, given, parts, typed, hint);
  }

  @Override
  public void show(Snapshot snapshot) {
    Explanations all = snapshot.explanations();
    NetworkNumber opened = snapshot.opened().orElseGet(() -> new NetworkNumber.MeanError());
    follow(opened);
    Explanation explanation = all.of(opened);
    PlainNames names = new PlainNames(all.trace().architecture());
    formula.setFormula(tex(all, explanation), plain(names, explanation));
    given.setText(
        explanation.isComputed() ? "" : getTranslation("network.formula.given." + kind(opened)));
    given.setVisible(!explanation.isComputed());
    offer(all, explanation, opened);
    Optional<Parameter> weight = typedOf(opened);
    typed.setVisible(weight.isPresent());
    weight.ifPresent(there -> typed.setValue(all.trace().value(there)));
    showPath(names);
    if (pressed) {
      pressed = false;
      focus();
    }
  }

  /** The button that was pressed is gone: who uses keys goes on from what was opened. */
  private void focus() {
    Div row = trail.size() > 1 ? path : parts;
    int at = trail.size() > 1 ? trail.size() - 1 : 0;
    if (row.getComponentCount() > at && row.getComponentAt(at) instanceof NativeButton button) {
      button.focus();
    }
  }

  private void open(NetworkNumber number) {
    pressed = true;
    loop.act(model -> model.openFormula(number));
  }

  /** The weight or bias that can be typed where a number is open. */
  private static Optional<Parameter> typedOf(NetworkNumber opened) {
    return opened instanceof NetworkNumber.NextWeight || opened instanceof NetworkNumber.Weight
        ? opened.about()
        : Optional.empty();
  }

  /** Adds what was opened to the way here, or goes back on it. */
  private void follow(NetworkNumber opened) {
    int at = trail.indexOf(opened);
    if (at >= 0) {
      trail.subList(at + 1, trail.size()).clear();
    } else {
      if (!offered.contains(opened)) {
        trail.clear();
      }
      trail.add(opened);
    }
  }

  private void showPath(PlainNames names) {
    if (trail.equals(shownTrail)) {
      return;
    }
    shownTrail = List.copyOf(trail);
    path.removeAll();
    for (NetworkNumber number : trail) {
      NativeButton button = new NativeButton(names.of(number), event -> open(number));
      button.addClassNames("button", "quiet");
      path.add(button);
    }
    path.setVisible(trail.size() > 1);
  }

  /** A button for each number in the formula that has one of its own, or is given. */
  private void offer(Explanations all, Explanation explanation, NetworkNumber opened) {
    Set<NetworkNumber> numbers = new LinkedHashSet<>();
    explanation.parts().forEach(part -> numbers.add(part.number()));
    if (opened instanceof NetworkNumber.MeanError) {
      numbers.add(new NetworkNumber.Error());
    }
    if (opened instanceof NetworkNumber.MeanSlope mean) {
      numbers.add(new NetworkNumber.Slope(mean.parameter()));
    }
    if (opened instanceof NetworkNumber.NextWeight next) {
      numbers.add(new NetworkNumber.MeanSlope(next.parameter()));
    }
    List<NetworkNumber> wanted = List.copyOf(numbers);
    if (!wanted.equals(offered)) {
      offered = wanted;
      parts.removeAll();
      wanted.forEach(number -> parts.add(button(number)));
    }
    PlainNames names = new PlainNames(all.trace().architecture());
    Numbers written = Numbers.of(getLocale());
    for (int i = 0; i < wanted.size(); i++) {
      String value = written.format(all.value(wanted.get(i)), DIGITS);
      parts.getComponentAt(i).getElement().setText(names.of(wanted.get(i)) + " = " + value);
    }
  }

  private NativeButton button(NetworkNumber number) {
    NativeButton button = new NativeButton("", event -> open(number));
    button.addClassName("button");
    return button;
  }

  private static String tex(Explanations all, Explanation explanation) {
    String symbol = new Symbols(all.trace().architecture()).of(explanation.number());
    String value = number(explanation.value());
    if (!explanation.isComputed()) {
      return symbol + " = " + value;
    }
    String working = explanation.working(FormulaPanel::number);
    return "\\begin{aligned}"
        + symbol
        + "&="
        + explanation.rule()
        + "\\\\"
        + (working.isEmpty() ? "" : "&=" + working + "\\\\")
        + "&\\approx "
        + value
        + "\\end{aligned}";
  }

  private String plain(PlainNames names, Explanation explanation) {
    Numbers numbers = Numbers.of(getLocale());
    StringBuilder plain = new StringBuilder(names.of(explanation.number()));
    plain.append(" = ").append(numbers.format(explanation.value(), DIGITS));
    List<String> from = new ArrayList<>();
    for (Explanation.Part part : explanation.parts()) {
      from.add(names.of(part.number()) + " = " + numbers.format(part.value(), DIGITS));
    }
    return from.isEmpty()
        ? plain.toString()
        : getTranslation("network.formula.plain", plain, String.join(", ", from));
  }

  private static String number(double value) {
    return Numbers.TEX.format(value, DIGITS);
  }

  /** Which sentence says where a given number comes from. */
  private static String kind(NetworkNumber number) {
    return switch (number) {
      case NetworkNumber.Input input -> "data";
      case NetworkNumber.Target target -> "data";
      case NetworkNumber.LearningRate rate -> "rate";
      case NetworkNumber.Change change -> "optimizer";
      default -> "weight";
    };
  }
}
