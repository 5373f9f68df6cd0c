package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** A card with a title and a body. What is added to it becomes its body. */
@Tag("fold-card")
@JsModule("./part/fold-card.ts")
public final class Card extends Component implements HasComponents, HasSize, HasStyle {
  private static final String SHOWN = "event.detail.shown";

  private final Span title = new Span();

  /** A card without a title. */
  public Card(Component... body) {
    getElement().setProperty("untitled", true);
    add(body);
  }

  /** A card with a title. */
  public Card(String title, Component... body) {
    setTitle(title);
    add(body);
  }

  /** Changes the title. */
  public final void setTitle(String text) {
    title.setText(text);
    if (title.getElement().getParent() == null) {
      title.getElement().setAttribute("slot", "title");
      getElement().appendChild(title.getElement());
    }
    getElement().setProperty("untitled", false);
  }

  /** Makes the title larger: the card holds the picture of the screen. */
  public Card prominent() {
    getElement().setAttribute("prominent", true);
    return this;
  }

  /** Lets a phone fold the body away by a tap on the title; it starts open or folded. */
  public Card foldable(boolean open) {
    getElement().setProperty("foldable", true);
    getElement().setProperty("open", open);
    return this;
  }

  /** Tells whenever the body comes into sight or leaves it: scrolled to, or folded away. */
  public Registration onShown(Consumer<Boolean> listener) {
    getElement().setProperty("watched", true);
    return getElement()
        .addEventListener(
            "shown-changed", event -> listener.accept(event.getEventData().get(SHOWN).asBoolean()))
        .addEventData(SHOWN);
  }

  /** Puts components at the right of the title. */
  public Card withActions(Component... actions) {
    for (Component action : actions) {
      action.getElement().setAttribute("slot", "actions");
      getElement().appendChild(action.getElement());
    }
    return this;
  }
}
