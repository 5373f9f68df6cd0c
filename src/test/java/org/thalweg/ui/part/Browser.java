package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a browser does to a component, without a browser. */
public final class Browser {
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
   * What a browser tells of a click on a button as it is shown now.
   *
   * @param inARow 2 for the second click of a double click
   */
  public static ObjectNode click(Element button, int inARow) {
    ObjectNode told = JsonNodeFactory.instance.objectNode().put("event.detail", inARow);
    String offer = button.getAttribute("data-offer");
    return offer == null ? told : told.put("element.dataset.offer", offer);
  }

  /** The browser tells the server of an event. */
  public static void fire(Element element, String type, ObjectNode data) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
  }

  /**
   * What the page was told to call since the last question: of each call its text with the words
   * among its arguments.
   */
  public static List<String> calls() {
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
