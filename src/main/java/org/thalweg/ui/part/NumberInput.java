package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.Problem;

/**
 * A field for one exact number. It takes a decimal point or comma, a true minus sign, powers of ten
 * (1e-3) and what can be worked out (pi/2, 1/3, √2); what is not a number, or not an allowed one,
 * is marked, said below, and changes nothing.
 */
@Tag("div")
public final class NumberInput extends Component implements HasStyle {
  private static final int LONGEST = 40;

  private final Element input = new Element("input");
  private final Element problem = new Element("span");
  private final DoublePredicate allowed;
  private final String complaint;
  private final List<DoubleConsumer> listeners = new CopyOnWriteArrayList<>();
  private final List<DoubleConsumer> entered = new CopyOnWriteArrayList<>();
  private double value;

  /**
   * A field that holds 0.
   *
   * @param allowed which finite numbers it takes
   * @param complaint the sentence about any other text
   */
  public NumberInput(String label, DoublePredicate allowed, String complaint) {
    this.allowed = allowed;
    this.complaint = complaint;
    addClassNames("field-block", "number-input");
    Element name = new Element("label");
    Element text = new Element("span");
    text.setText(label);
    text.getClassList().add("field-label");
    input.setAttribute("type", "text").setAttribute("inputmode", "decimal");
    input.setAttribute("autocomplete", "off").setAttribute("maxlength", Integer.toString(LONGEST));
    input.getClassList().add("input");
    input.addPropertyChangeListener("value", "change", event -> changed(event.isUserOriginated()));
    name.appendChild(text, input);
    problem.setAttribute("id", "problem-" + UUID.randomUUID()).setVisible(false);
    problem.getClassList().add("field-problem");
    getElement().appendChild(name, problem);
    show(0);
  }

  /** Shows a number; listeners are not told. What the visitor is about to mend stays. */
  public void setValue(double number) {
    if (number != value) {
      show(number);
    }
  }

  public double getValue() {
    return value;
  }

  /** Tells the number when the visitor has changed it; the registration ends it. */
  public Registration onChanged(DoubleConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  /** Shows nothing: no number was typed yet. */
  public void setEmpty() {
    value = Double.NaN;
    input.setProperty("value", "");
    complain("");
  }

  /** Tells every number that is entered, also when it is the same as before. */
  public Registration onEntered(DoubleConsumer listener) {
    return Registration.addAndRemove(entered, listener);
  }

  /** Takes what stands there as entered once more; says so when it is not a number. */
  public void enter() {
    changed(true);
  }

  private void show(double number) {
    value = number;
    input.setProperty("value", text(number));
    complain("");
  }

  private void changed(boolean byVisitor) {
    if (!byVisitor) {
      return;
    }
    String text = input.getProperty("value", "");
    try {
      double number = Formula.number(text.length() > LONGEST ? "" : text);
      boolean good = allowed.test(number);
      complain(good ? "" : complaint);
      if (good) {
        boolean other = number != value;
        value = number;
        if (other) {
          listeners.forEach(listener -> listener.accept(number));
        }
        entered.forEach(listener -> listener.accept(number));
      }
    } catch (FormulaException wrong) {
      Problem why = wrong.problem();
      complain(
          why.kind() == Problem.Kind.THOUSANDS_COMMA
              ? getTranslation(why.messageKey(), why.arguments().toArray())
              : complaint);
    }
  }

  private void complain(String words) {
    problem.setVisible(!words.isEmpty());
    problem.setText(words);
    if (!words.isEmpty()) {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", problem.getAttribute("id"));
    } else {
      input.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
  }

  private static String text(double number) {
    double size = Math.abs(number);
    return size == 0 || size >= 1e-4 && size < 1e7
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : Double.toString(number).replace("E", "e");
  }
}
