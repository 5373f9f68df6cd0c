package org.thalweg.ui.screen;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a component tree can be seen; a popover can't until it is opened. */
public final class VisibleElements {
  private VisibleElements() {}

  /** An element and all below it. */
  public static Stream<Element> of(Element root) {
    return root.isTextNode() || !isSeen(root)
        ? Stream.of()
        : Stream.concat(Stream.of(root), root.getChildren().flatMap(VisibleElements::of));
  }

  /** The texts in it, in their order. */
  static List<String> texts(Element root) {
    if (root.isTextNode()) {
      return List.of(root.getText());
    }
    return isSeen(root)
        ? root.getChildren().flatMap(child -> texts(child).stream()).toList()
        : List.of();
  }

  private static boolean isSeen(Element element) {
    return element.isVisible() && !element.hasAttribute("popover");
  }

  /** Changes a property as the browser does. */
  public static void change(Element element, String property, @Nullable Serializable value) {
    try {
      element
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient(property, value)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError("the server does not take " + property, denied);
    }
  }
}
