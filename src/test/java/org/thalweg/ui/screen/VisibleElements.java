package org.thalweg.ui.screen;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** What of a component tree can be seen. */
final class VisibleElements {
  private VisibleElements() {}

  /** An element and all below it. */
  static Stream<Element> of(Element root) {
    return root.isTextNode() || !root.isVisible()
        ? Stream.of()
        : Stream.concat(Stream.of(root), root.getChildren().flatMap(VisibleElements::of));
  }

  /** The texts in it, in their order. */
  static List<String> texts(Element root) {
    if (root.isTextNode()) {
      return List.of(root.getText());
    }
    return root.isVisible()
        ? root.getChildren().flatMap(child -> texts(child).stream()).toList()
        : List.of();
  }
}
