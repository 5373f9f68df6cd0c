package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * What the page was told to call since the last question: of each call its text with the words
   * among its arguments.
   */
  static List<String> calls() {
    UIInternals page = UI.getCurrent().getInternals();
    page.getStateTree().runExecutionsBeforeClientResponse();
    return page.dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .map(Browser::text)
        .toList();
  }

  private static String text(UIInternals.JavaScriptInvocation call) {
    return Stream.concat(
            Stream.of(call.getExpression()),
            call.getParameters().stream().filter(String.class::isInstance).map(String.class::cast))
        .collect(Collectors.joining(" "));
  }
}
