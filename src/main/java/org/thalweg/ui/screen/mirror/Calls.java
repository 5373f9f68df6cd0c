package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the server lets elements do in the browser, {@link Element#callJsFunction}, as {@code
 * [number, function, arguments…]}. An element among the arguments is {@code {"node": number}}. A
 * script that is no such call is for whoever works on the page, and left out.
 */
final class Calls {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Pattern CALL = Pattern.compile("return \\$0\\.(\\w+)\\([$0-9,]*\\)");

  private Calls() {}

  /**
   * The calls of elements that can be seen.
   *
   * @param numbers of elements; negative for those that can't be seen
   */
  static ArrayNode of(List<PendingJavaScriptInvocation> pending, ToIntFunction<Element> numbers) {
    ArrayNode all = JSON.arrayNode();
    for (PendingJavaScriptInvocation one : pending) {
      JavaScriptInvocation call = one.getInvocation();
      Matcher function = CALL.matcher(call.getExpression());
      int number = numbers.applyAsInt(Element.get(one.getOwner()));
      if (function.find() && number >= 0) {
        ArrayNode told = all.addArray().add(number).add(function.group(1));
        call.getParameters().stream()
            .skip(1) // the element itself
            .forEach(argument -> told.add(encoded(argument, numbers)));
      }
    }
    return all;
  }

  private static JsonNode encoded(Object argument, ToIntFunction<Element> numbers) {
    return argument instanceof Element element
        ? JSON.objectNode().put("node", numbers.applyAsInt(element))
        : MAPPER.valueToTree(argument);
  }
}
