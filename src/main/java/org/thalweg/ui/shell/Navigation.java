package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.lesson.Screen;

/** The links to the {@linkplain Screen screens}. */
class Navigation extends Nav {
  private final Map<String, Anchor> links = new LinkedHashMap<>();

  Navigation() {
    addClassName("shell-nav");
    setAriaLabel(getTranslation("shell.navigation"));
    for (Screen screen : Screen.values()) {
      add(screen.path(), screen.titleKey());
    }
  }

  /** Marks the link to the screen at a path, if there is one. */
  void mark(String path) {
    links.forEach((address, link) -> {
      if (address.equals(path)) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    });
  }

  private void add(String path, String words) {
    Anchor link = new Anchor(path, getTranslation(words));
    links.put(path, link);
    add(link);
  }
}
