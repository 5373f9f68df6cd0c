package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;

/** The links to the screens. A new screen is one more line in {@link #Navigation()}. */
class Navigation extends Nav {
  private final Map<String, Anchor> links = new LinkedHashMap<>();

  Navigation() {
    addClassName("shell-nav");
    setAriaLabel(getTranslation("shell.navigation"));
    add("", "shell.navigation.descend");
    add("derivative", "shell.navigation.derivative");
    add("partial", "shell.navigation.partial");
    add("lessons", "shell.navigation.lessons");
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
