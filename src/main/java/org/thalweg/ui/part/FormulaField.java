package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.Problem;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A field for a formula of at most 1000 characters. It tells the text while it is typed, 150 ms
 * after the last key, and marks the place that is wrong with a sentence below.
 */
@Tag("formula-field")
@JsModule("./part/formula-field.ts")
public final class FormulaField extends Component
    implements HasStyle, HasEnabled, Focusable<FormulaField> {
  private static final int LONGEST = 1_000;

  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  /** An empty field with a name. */
  public FormulaField(String label) {
    getElement()
        .setProperty("label", label)
        .setProperty("text", "")
        .setProperty("maxLength", LONGEST);
    getElement()
        .addPropertyChangeListener(
            "text", "text-changed", event -> changed(event.isUserOriginated()));
  }

  /** Shows an example while the field is empty. */
  public void setPlaceholder(String example) {
    getElement().setProperty("placeholder", example);
  }

  /** Replaces the text; listeners are not told. */
  public void setText(String text) {
    getElement().setProperty("text", text);
  }

  /** The text as it was last told, cut to 1000 characters. */
  public String getText() {
    String text = getElement().getProperty("text", "");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /**
   * Marks so many characters from a position (0-based) as wrong and says why. A position at the end
   * of the text marks the space after it.
   */
  public void setProblem(int position, int length, String sentence) {
    getElement()
        .setPropertyJson(
            "problem",
            JsonNodeFactory.instance
                .objectNode()
                .put("position", position)
                .put("length", length)
                .put("sentence", sentence));
  }

  /** Marks the place where a formula is wrong and says why, in the visitor's language. */
  public void setProblem(FormulaException wrong) {
    Problem problem = wrong.problem();
    setProblem(
        wrong.position(),
        wrong.length(),
        getTranslation(problem.messageKey(), problem.arguments().toArray()));
  }

  /** Takes the mark and the sentence away. */
  public void setValid() {
    getElement().setPropertyJson("problem", JsonNodeFactory.instance.nullNode());
  }

  /** Tells the text while the visitor types; the registration ends it. */
  public Registration onTyped(Consumer<String> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().setProperty("insertLabel", getTranslation("part.formula.insert"));
  }

  private void changed(boolean byVisitor) {
    if (byVisitor) {
      listeners.forEach(listener -> listener.accept(getText()));
    }
  }
}
