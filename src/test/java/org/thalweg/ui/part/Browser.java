package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;

/** What a browser does to a component, without a browser. */
final class Browser {
  private Browser() {}

  /** The visitor changed a property of the component's element. */
  static void change(Component component, String property, Serializable value) {
    try {
      component
          .getElement()
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient(property, value)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError("the server does not take " + property + " from a browser", denied);
    }
  }
}
