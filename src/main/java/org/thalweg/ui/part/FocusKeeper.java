package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the focus of a page from getting lost when what has it is hidden or taken away. Who has the
 * focus is known in the browser only, so it can be told of every change: it does something only for
 * those who have lost it. The frame of the page holds the one there is.
 */
@Tag("focus-keeper")
@JsModule("./part/focus-keeper.ts")
public final class FocusKeeper extends Component {

  /**
   * Says where the focus goes if it gets lost now: to the first of these places that has something
   * to give it to, such as a button.
   *
   * @param from the focus counts as lost only when it was in here
   */
  public static void handOn(Component from, Component... places) {
    on(from)
        .ifPresent(keeper ->
            keeper
                .getElement()
                .callJsFunction(
                    "handOn",
                    Stream.concat(Stream.of(from), Stream.of(places))
                        .map(Component::getElement)
                        .toArray()));
  }

  /**
   * Gives the focus to a place on a page where nobody has it: there it has nothing to go back to.
   */
  public static void begin(Component place) {
    on(place).ifPresent(keeper -> keeper.getElement().callJsFunction("begin", place.getElement()));
  }

  private static Optional<FocusKeeper> on(Component place) {
    return place.getUI().map(page -> ComponentUtil.getData(page, FocusKeeper.class));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ComponentUtil.setData(event.getUI(), FocusKeeper.class, this);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ComponentUtil.setData(event.getUI(), FocusKeeper.class, null);
    super.onDetach(event);
  }
}
