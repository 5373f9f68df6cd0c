package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;

/**
 * A native dialog with a title and a close button. It must be attached before it is opened; Escape
 * closes it.
 */
@Tag("dialog")
public final class Dialog extends Component implements HasComponents, HasStyle {

  /** A closed dialog. */
  public Dialog(String title, Component... body) {
    H2 heading = new H2(title);
    heading.setId("dialog-" + UUID.randomUUID());
    NativeButton close = new NativeButton("✕", event -> close());
    close.addClassNames("button", "quiet");
    close.setAriaLabel(getTranslation("part.dialog.close"));
    Div head = new Div(heading, close);
    head.addClassName("dialog-head");
    addClassName("dialog");
    getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    add(head);
    add(body);
  }

  /** Opens the dialog over the page; nothing happens when it is open. */
  public void open() {
    getElement().executeJs("if (!this.open) this.showModal()");
  }

  /** Tells when it has been closed, also by Escape. */
  public void onClosed(Runnable listener) {
    getElement().addEventListener("close", event -> listener.run());
  }

  /** Closes the dialog. */
  public void close() {
    getElement().executeJs("this.close()");
  }
}
