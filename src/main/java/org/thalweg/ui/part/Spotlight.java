package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import java.util.TreeSet;

/** Named parts of a screen that a lesson points at: they are lit while it speaks of them. */
public final class Spotlight {
  private static final String NAME = "data-spot";
  private static final String LIT = "lit";

  private Spotlight() {}

  /** Gives a component a name by which it can be pointed at. */
  public static <C extends Component> C named(String spot, C component) {
    component.getElement().setAttribute(NAME, spot);
    return component;
  }

  /** The names of all such parts below this element. */
  public static Set<String> names(Element root) {
    Set<String> names = new TreeSet<>();
    collect(root, names);
    return names;
  }

  /** Lights the parts with these names below this element, and no others. */
  public static void light(Element root, Set<String> spots) {
    String name = root.getAttribute(NAME);
    if (name != null && spots.contains(name)) {
      root.setAttribute(LIT, true);
    } else if (root.hasAttribute(LIT)) {
      root.removeAttribute(LIT);
    }
    children(root).forEach(child -> light(child, spots));
  }

  private static void collect(Element element, Set<String> names) {
    String name = element.getAttribute(NAME);
    if (name != null) {
      names.add(name);
    }
    children(element).forEach(child -> collect(child, names));
  }

  private static Iterable<Element> children(Element element) {
    return element.getChildren().filter(child -> !child.isTextNode()).toList();
  }
}
