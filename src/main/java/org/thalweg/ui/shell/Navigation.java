package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.screen.PageAddress;

/** The links to the {@linkplain Screen screens}. */
class Navigation extends Nav {
  private final Map<String, Anchor> links = new LinkedHashMap<>();

  Navigation() {
    addClassName("shell-nav");
    setAriaLabel(getTranslation("shell.navigation"));
    for (Screen screen : Screen.values()) {
      add(screen);
    }
  }

  /** Marks the link to the screen of an address, if there is one; all lead to the same class. */
  void mark(PageAddress here) {
    links.forEach((address, link) -> {
      link.setHref(here.link(address));
      if (address.equals(here.path())) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    });
  }

  /** On a phone there is room for a short name. */
  private void add(Screen screen) {
    Span name = new Span(getTranslation(screen.titleKey()));
    name.addClassName("long-name");
    Span shortName = new Span(getTranslation(screen.titleKey() + ".short"));
    shortName.addClassName("short-name");
    Anchor link = new Anchor(screen.path(), name, shortName);
    links.put(screen.path(), link);
    add(link);
  }
}
