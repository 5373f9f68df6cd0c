package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A knob for a number: turned by pointer, wheel or keys, with a field for the exact number. While
 * it is frozen it can't be turned. What is added to it stands below.
 */
@Tag("turn-knob")
@JsModule("./part/turn-knob.ts")
public final class Knob extends Component implements HasComponents, HasStyle {
  /** The field takes numbers up to this size; the knob itself stays within its range. */
  public static final double FARTHEST = 1e6;

  private static final double THOUSANDTHS = 1e3;

  private final String name;
  private final List<DoubleConsumer> listeners = new CopyOnWriteArrayList<>();

  /** A knob from −1 to 1 that stands at 0. */
  public Knob(String name) {
    this.name = name;
    getElement().setProperty("name", name);
    setRange(-1, 1, 0.01);
    setValue(0);
    getElement()
        .addPropertyChangeListener(
            "value", "value-changed", event -> changed(event.isUserOriginated()));
  }

  /** Sets the ends and how far an arrow key or a notch of the wheel turns it. */
  public final void setRange(double low, double high, double step) {
    if (!(low < high && step > 0 && Double.isFinite(high - low))) {
      throw new IllegalArgumentException(
          "A knob goes from a number to a larger one in steps: " + low + ", " + high + ", " + step);
    }
    getElement().setProperty("low", low).setProperty("high", high).setProperty("step", step);
  }

  /** Turns the knob; listeners are not told. */
  public final void setValue(double value) {
    getElement().setProperty("value", value);
  }

  /** Turns it to a number that was worked out, shown with three decimals. */
  public final void setRounded(double value) {
    setValue(Math.rint(value * THOUSANDTHS) / THOUSANDTHS);
  }

  public double getValue() {
    return getElement().getProperty("value", 0.0);
  }

  /** Freezes the knob where it is, or lets it turn again. */
  public void setFrozen(boolean frozen) {
    getElement().setProperty("frozen", frozen);
  }

  public boolean isFrozen() {
    return getElement().getProperty("frozen", false);
  }

  /** Tells the number while the visitor turns, at most every 60 ms; the registration ends it. */
  public Registration onTurned(DoubleConsumer listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement()
        .setPropertyJson(
            "words",
            JsonNodeFactory.instance
                .objectNode()
                .put("knob", getTranslation("part.knob.label", name))
                .put("exact", getTranslation("part.knob.exact", name))
                .put("invalid", getTranslation("part.knob.invalid"))
                .put("thousands", getTranslation("part.number.thousands"))
                .put("frozen", getTranslation("part.knob.frozen")));
  }

  private void changed(boolean byVisitor) {
    double value = getValue();
    if (byVisitor && Math.abs(value) <= FARTHEST) {
      listeners.forEach(listener -> listener.accept(value));
    }
  }
}
