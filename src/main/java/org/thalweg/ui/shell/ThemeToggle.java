package org.thalweg.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The switch between light and dark colours. The browser remembers the choice; the server never
 * learns it.
 */
@Tag("theme-toggle")
@JsModule("./part/theme-toggle.ts")
class ThemeToggle extends Component implements HasComponents {
  ThemeToggle() {
    NativeButton button = new NativeButton("◐");
    button.addClassName("button");
    button.setAriaLabel(getTranslation("shell.theme"));
    button.setTitle(getTranslation("shell.theme"));
    add(button);
  }
}
