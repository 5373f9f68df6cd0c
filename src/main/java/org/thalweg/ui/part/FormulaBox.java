package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.objective.Interval;

/**
 * The learner's own formula and, where a picture needs them, the parts of the axes to look at. It
 * is read outside the session lock while it is typed; as long as it is wrong, the last good one
 * stays, and the field says what is wrong and where.
 *
 * @param <T> what a formula is read as: a surface, a curve
 */
public final class FormulaBox<T> extends Div {
  private static final double FARTHEST = 1e6;
  private static final String EMPTY = "part.formulaBox.emptyRange";

  private final FormulaField field;
  private final List<NumberInput> ends = new ArrayList<>();
  private final Background background;
  private final Function<Typed, T> read;
  private final Consumer<T> chosen;

  /**
   * What has been typed.
   *
   * @param formula the text, at most 1000 characters
   * @param ranges the parts of the axes, in their order
   */
  public record Typed(String formula, List<Interval> ranges) {
    /** Copies the ranges. */
    public Typed {
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * An empty box.
   *
   * @param field for the formula
   * @param background reads it
   * @param read what a formula stands for; throws what an address would be refused with
   * @param chosen takes what was read, inside the session lock
   */
  public FormulaBox(
      FormulaField field, Background background, Function<Typed, T> read, Consumer<T> chosen) {
    this.field = field;
    this.background = background;
    this.read = read;
    this.chosen = chosen;
    field.onTyped(text -> apply());
    addClassName("stack");
    add(field);
  }

  /** With two fields for each axis, below a line that opens them. */
  public FormulaBox<T> withAxes(String summary, String... labels) {
    Div fields = new Div();
    fields.addClassName("pair");
    for (String label : labels) {
      NumberInput input =
          new NumberInput(
              label,
              number -> Math.abs(number) <= FARTHEST,
              getTranslation("part.formulaBox.notAnEnd"));
      input.onChanged(number -> apply());
      ends.add(input);
      fields.add(input);
    }
    add(new NativeDetails(summary, fields));
    return this;
  }

  /** With a hint below the field. */
  public FormulaBox<T> withHint(String words) {
    Paragraph hint = new Paragraph(words);
    hint.addClassNames("hint", "present-hidden");
    add(hint);
    return this;
  }

  /** Shows a formula and parts of the axes, unless that is what the field says already. */
  public void show(String formula, List<Interval> ranges) {
    if (!field.getText().equals(formula)) {
      field.setText(formula);
      field.setValid();
    }
    for (int i = 0; i < ends.size(); i++) {
      Interval range = ranges.get(i / 2);
      ends.get(i).setValue(i % 2 == 0 ? range.low() : range.high());
    }
  }

  /** The text in the field. */
  public String getFormula() {
    return field.getText();
  }

  public void focus() {
    field.focus();
  }

  private void apply() {
    String formula = field.getText();
    List<double[]> typed = new ArrayList<>();
    for (int i = 0; i < ends.size(); i += 2) {
      typed.add(new double[] {ends.get(i).getValue(), ends.get(i + 1).getValue()});
    }
    background.prepare(
        () -> read.apply(new Typed(formula, typed.stream().map(FormulaBox::interval).toList())),
        this::done,
        this::refused);
  }

  private void done(T result) {
    field.setValid();
    chosen.accept(result);
  }

  private void refused(IllegalArgumentException reason) {
    switch (reason) {
      case FormulaException wrong -> field.setProblem(wrong);
      case RefusedException refused when refused.key().equals(EMPTY) -> background.refuse(refused);
      default -> {
        Refusal refusal = Refusal.of(reason);
        String sentence = getTranslation(refusal.key(), refusal.arguments().toArray());
        field.setProblem(0, field.getText().length(), sentence);
      }
    }
  }

  private static Interval interval(double[] ends) {
    if (ends[0] >= ends[1]) {
      throw new RefusedException(EMPTY);
    }
    return new Interval(ends[0], ends[1]);
  }
}
