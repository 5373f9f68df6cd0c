package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.screen.PageAddress;

/**
 * The button that opens a room. It sends a form, since only the answer to a request of its own can
 * give a browser a cookie that no script can read.
 */
@Tag("form")
final class OpenRoomButton extends Component {
  private final Element back = new Element("input");
  private @Nullable PageAddress address;

  OpenRoomButton() {
    getElement().setAttribute("method", "post");
    getElement().setAttribute("action", "/rooms");
    back.setAttribute("type", "hidden");
    back.setAttribute("name", "back");
    NativeButton button = new NativeButton(getTranslation("room.open"), event -> send());
    button.addClassName("button");
    button.getElement().setAttribute("type", "button");
    button.setTitle(getTranslation("room.open.title"));
    getElement().appendChild(back, button.getElement());
  }

  /** Shows or hides it; its teacher comes back to this address. */
  void show(PageAddress here, boolean wanted) {
    address = here;
    setVisible(wanted);
  }

  private void send() {
    back.setProperty("value", "/" + (address == null ? "" : address.whole()));
    getElement().callJsFunction("submit");
  }
}
