package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A choice of one among many, in groups, by the browser's own list: phones show theirs, every key
 * works.
 *
 * @param <T> what is chosen
 */
@Tag("div")
public final class Chooser<T> extends Component implements HasStyle {
  private final Element select = new Element("select");
  private final List<T> options = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

  /** An empty choice with a name. */
  public Chooser(String label) {
    addClassName("field-block");
    Element name = new Element("label");
    Element text = new Element("span");
    text.setText(label);
    text.getClassList().add("field-label");
    name.appendChild(text, select);
    getElement().appendChild(name);
    select.getClassList().add("select");
    select.addPropertyChangeListener("value", "change", event -> changed(event.isUserOriginated()));
  }

  /** Adds options under a heading. */
  public void addGroup(String heading, List<T> group, Function<T, String> words) {
    Element outer = new Element("optgroup");
    outer.setAttribute("label", heading);
    group.forEach(option -> outer.appendChild(option(option, words)));
    select.appendChild(outer);
  }

  /** Adds options without a heading. */
  public void addAll(List<T> group, Function<T, String> words) {
    group.forEach(option -> select.appendChild(option(option, words)));
  }

  /** Takes all options away. */
  public void clear() {
    options.clear();
    elements.clear();
    select.removeAllChildren();
  }

  /**
   * Chooses an option; listeners are not told.
   *
   * @throws IllegalArgumentException when it is not one of the options
   */
  public void setValue(T option) {
    int index = options.indexOf(option);
    if (index < 0) {
      throw new IllegalArgumentException("Not one of the options: " + option);
    }
    select.setProperty("value", Integer.toString(index));
    // A browser forgets the value of a list whose options are exchanged.
    for (int i = 0; i < elements.size(); i++) {
      elements.get(i).setProperty("selected", i == index);
    }
  }

  /** Tells what the visitor chooses; the registration ends it. */
  public Registration onChosen(Consumer<T> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private Element option(T option, Function<T, String> words) {
    Element element = new Element("option");
    element.setText(words.apply(option));
    element.setAttribute("value", Integer.toString(options.size()));
    options.add(option);
    elements.add(element);
    return element;
  }

  private void changed(boolean byVisitor) {
    String index = select.getProperty("value", "");
    for (int i = 0; byVisitor && i < options.size(); i++) {
      if (index.equals(Integer.toString(i))) {
        T chosen = options.get(i);
        listeners.forEach(listener -> listener.accept(chosen));
      }
    }
  }
}
