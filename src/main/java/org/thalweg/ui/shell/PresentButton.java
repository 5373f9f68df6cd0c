package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The button that turns the presentation for a class on and off: larger type, the whole screen, and
 * no panels that a screen hides.
 */
public final class PresentButton extends NativeButton {
  private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

  /** A button that is off. */
  public PresentButton() {
    addClassNames("button", "for-large-screens");
    addClickListener(event -> toggle());
    show(false);
  }

  /** Tells when the presentation starts (true) or ends; the registration ends it. */
  public Registration onChanged(Consumer<Boolean> listener) {
    return Registration.addAndRemove(listeners, listener);
  }

  private void toggle() {
    findAncestor(MainLayout.class).setPresenting(!presenting());
    show(presenting());
    fillScreen(presenting());
    listeners.forEach(listener -> listener.accept(presenting()));
  }

  private boolean presenting() {
    return findAncestor(MainLayout.class).isPresenting();
  }

  private void show(boolean presenting) {
    setText(getTranslation(presenting ? "shell.present.end" : "shell.present.start"));
    getElement().setAttribute("aria-pressed", Boolean.toString(presenting));
  }

  private void fillScreen(boolean presenting) {
    if (presenting) {
      getElement().executeJs("document.documentElement.requestFullscreen?.().catch(() => {})");
    } else {
      getElement().executeJs("if (document.fullscreenElement) document.exitFullscreen()");
    }
  }
}
