package org.thalweg.ui.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The button that turns the presentation for a class on and off: larger type, the whole screen, and
 * no panels that a screen hides. Escape, which leaves the whole screen, turns it off too.
 */
@Tag("present-mode")
@JsModule("./part/present-mode.ts")
public final class PresentButton extends Component implements HasComponents, HasStyle {
  private static final String PRESENTING = "event.detail.presenting";

  private final NativeButton button = new NativeButton();
  private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

  /** A button that is off. */
  public PresentButton() {
    addClassName("for-large-screens");
    button.addClassName("button");
    add(button);
    show(false);
    getElement()
        .addEventListener(
            "presenting-changed",
            event -> present(event.getEventData().get(PRESENTING).asBoolean()))
        .addEventData(PRESENTING);
  }

  /** Tells when the presentation starts (true) or ends; the registration ends it. */
  public Registration onChanged(Consumer<Boolean> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private void present(boolean presenting) {
    findAncestor(Presenting.class).setPresenting(presenting);
    getUI().map(PageAddress::of).ifPresent(address -> address.present(presenting));
    show(presenting);
    listeners.forEach(listener -> listener.accept(presenting));
  }

  /** Shows whether the page is shown to a class, as its address says. */
  public void show(boolean presenting) {
    getElement().setProperty("presenting", presenting);
    button.setText(getTranslation(presenting ? "shell.present.end" : "shell.present.start"));
    button.getElement().setAttribute("aria-pressed", Boolean.toString(presenting));
  }
}
