package org.thalweg.ui.part;

import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A button that stands for another wish after each press. A press counts for what was offered when
 * it was made: what has been answered meanwhile is not asked for again, however slow the line is.
 * The second click of a double click and a key that is held down are no wishes of their own. It can
 * say why it can't be used.
 *
 * @param <T> what is offered: a value
 */
public final class OfferButton<T> extends ButtonWithReason {
  private static final String MADE_FOR = "element.dataset.offer";
  private static final String IN_A_ROW = "event.detail";

  private Consumer<T> wish = offered -> {};
  private Optional<T> offer = Optional.empty();
  private int number;

  /** It offers nothing yet. */
  public OfferButton() {
    getElement()
        .addEventListener("click", this::pressed)
        .addEventData(MADE_FOR)
        .addEventData(IN_A_ROW);
    getElement()
        .addEventListener("keydown", event -> {})
        .setFilter("event.repeat && event.key === 'Enter' && event.preventDefault()");
  }

  /** A press brings what was offered to this one. */
  public void onPress(Consumer<T> listener) {
    wish = listener;
  }

  /** Offers this from now on. */
  public void offer(T now) {
    if (!offer.equals(Optional.of(now))) {
      offer = Optional.of(now);
      offerAnew();
    }
  }

  /** Offers the same once more: a press that was made before this does not count. */
  public void offerAnew() {
    getElement().setAttribute("data-offer", Integer.toString(++number));
  }

  private void pressed(DomEvent event) {
    JsonNode data = event.getEventData();
    boolean first = data.path(IN_A_ROW).asInt(0) < 2;
    if (first && data.path(MADE_FOR).asString("").equals(Integer.toString(number))) {
      offer.ifPresent(wanted -> use(() -> wish.accept(wanted)));
    }
  }
}
