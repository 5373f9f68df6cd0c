package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** A button that leads to a part of the screen: unfolds it, scrolls to it and moves the focus. */
@Tag("spot-button")
@JsModule("./part/spot-button.ts")
public final class SpotButton extends Component {

  /** A button that leads to a part with this name. */
  public SpotButton(String spot, String words) {
    NativeButton button = new NativeButton(words);
    button.addClassNames("button", "quiet");
    getElement().setAttribute("to", spot).appendChild(button.getElement());
  }
}
