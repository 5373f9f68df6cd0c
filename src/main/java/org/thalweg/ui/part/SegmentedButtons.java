package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A choice of one among two to five, side by side. It is made of native radio buttons: Tab reaches
 * it, arrows choose.
 *
 * @param <T> what is chosen; a record or an enum constant
 */
@Tag("div")
public final class SegmentedButtons<T> extends Component implements HasStyle, HasEnabled {
  private final Map<T, Element> buttons = new LinkedHashMap<>();
  private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
  private T value;

  /** A choice among the options; the first is chosen. */
  public SegmentedButtons(String label, List<T> options, Function<T, String> words) {
    addClassName("segments");
    getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
    String group = "segments-" + UUID.randomUUID();
    value = options.getFirst();
    options.forEach(option -> addButton(group, option, words.apply(option)));
    show();
  }

  /** What is chosen. */
  public T getValue() {
    return value;
  }

  /** Chooses an option; listeners are not told. */
  public void setValue(T option) {
    if (!buttons.containsKey(option)) {
      throw new IllegalArgumentException("Not one of the options: " + option);
    }
    value = option;
    show();
  }

  /** Tells what the visitor chooses; the registration ends it. */
  public Registration onChosen(Consumer<T> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private void addButton(String group, T option, String words) {
    Element button = new Element("input");
    button.setAttribute("type", "radio").setAttribute("name", group);
    button.addEventListener("change", event -> choose(option));
    Element label = new Element("label");
    Element text = new Element("span");
    text.setText(words);
    label.appendChild(button, text);
    getElement().appendChild(label);
    buttons.put(option, button);
  }

  private void choose(T option) {
    value = option;
    show();
    listeners.forEach(listener -> listener.accept(option));
  }

  private void show() {
    buttons.forEach((option, button) -> button.setProperty("checked", option.equals(value)));
  }
}
