package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a tree of elements looked like when it was looked at last, and how it differs now. An
 * element has a number for as long as it is attached; the root's is 0. What can't be seen is not
 * looked into. Not thread-safe.
 */
final class TreePicture {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** An address that only the session that made it can open. */
  private static final String SESSIONS_OWN = "VAADIN/dynamic/";

  private final Element root;
  private final Map<StateNode, Seen> seen = new LinkedHashMap<>();
  private int numbers;

  /** An element as it was seen last. */
  private static final class Seen {
    final int number;
    final Map<String, JsonNode> attributes = new TreeMap<>();
    final Map<String, JsonNode> properties = new TreeMap<>();
    @Nullable String text;
    List<Integer> children = List.of();

    Seen(int number) {
      this.number = number;
    }
  }

  /** Nothing has been looked at yet. */
  TreePicture(Element root) {
    this.root = root;
  }

  /** Everything that can be seen. */
  ObjectNode whole() {
    ArrayNode nodes = JSON.arrayNode();
    look(root, true, nodes);
    return JSON.objectNode().set("nodes", nodes);
  }

  /**
   * What of these nodes is not as it was; empty when nobody could see a difference.
   *
   * @param touched the nodes to look at; others are passed over
   */
  ObjectNode changes(Collection<StateNode> touched) {
    ArrayNode nodes = JSON.arrayNode();
    for (StateNode node : touched) {
      if (node.isAttached() && isElement(node) && seen.containsKey(node)) {
        look(Element.get(node), false, nodes);
      }
    }
    ObjectNode all = JSON.objectNode();
    if (!nodes.isEmpty()) {
      all.set("nodes", nodes);
    }
    ArrayNode gone = JSON.arrayNode();
    seen.entrySet()
        .removeIf(entry -> {
          if (!entry.getKey().isAttached()) {
            gone.add(entry.getValue().number);
            return true;
          }
          return false;
        });
    if (!gone.isEmpty()) {
      all.set("gone", gone);
    }
    return all;
  }

  /** The number of an element; negative when it can't be seen. */
  int number(Element element) {
    Seen known = seen.get(element.getNode());
    return known == null ? -1 : known.number;
  }

  private static boolean isElement(StateNode node) {
    return node.hasFeature(ElementData.class) || node.hasFeature(TextNodeMap.class);
  }

  /**
   * Looks at an element and tells what is different, of an element that is seen first all.
   *
   * @param deep whether to look at all below it too, though it may be as it was
   */
  private Seen look(Element element, boolean deep, ArrayNode nodes) {
    Seen known = seen.get(element.getNode());
    Seen now = known == null ? new Seen(numbers++) : known;
    seen.put(element.getNode(), now);
    boolean all = known == null || deep;
    ObjectNode told = JSON.objectNode().put("id", now.number);
    if (element.isTextNode()) {
      if (all || !element.getText().equals(now.text)) {
        now.text = element.getText();
        nodes.add(told.put("text", now.text));
      }
      return now;
    }
    if (all) {
      told.put("tag", element.getTag());
    }
    tell(told, "a", attributes(element), now.attributes, all);
    tell(told, "p", properties(element), now.properties, all);
    if (element.isVisible()) {
      children(element, deep, now, told, nodes);
    }
    if (told.size() > 1) {
      nodes.add(told);
    }
    return now;
  }

  private void children(Element element, boolean deep, Seen now, ObjectNode told, ArrayNode nodes) {
    List<Integer> children = new ArrayList<>();
    element
        .getChildren()
        .forEach(child -> {
          Seen known = seen.get(child.getNode());
          Seen below = known == null || deep ? look(child, deep, nodes) : known;
          children.add(below.number);
        });
    if (told.has("tag") || !children.equals(now.children)) {
      now.children = children;
      ArrayNode list = told.putArray("c");
      children.forEach(list::add);
    }
  }

  private static void tell(
      ObjectNode told,
      String kind,
      Map<String, JsonNode> now,
      Map<String, JsonNode> before,
      boolean all) {
    ObjectNode different = JSON.objectNode();
    now.forEach((name, value) -> {
      if (all || !value.equals(before.get(name))) {
        different.set(name, value);
      }
    });
    if (!all) {
      before.keySet().stream().filter(name -> !now.containsKey(name)).forEach(different::putNull);
    }
    before.clear();
    before.putAll(now);
    if (!different.isEmpty()) {
      told.set(kind, different);
    }
  }

  private static Map<String, JsonNode> attributes(Element element) {
    Map<String, JsonNode> all = new TreeMap<>();
    element
        .getAttributeNames()
        .forEach(name -> {
          String value = element.getAttribute(name);
          if (value != null && !value.startsWith(SESSIONS_OWN)) {
            all.put(name, JSON.stringNode(value));
          }
        });
    if (!element.isVisible()) {
      all.put("hidden", JSON.stringNode(""));
    }
    return all;
  }

  private static Map<String, JsonNode> properties(Element element) {
    Map<String, JsonNode> all = new TreeMap<>();
    element
        .getPropertyNames()
        .forEach(name -> all.put(name, MAPPER.valueToTree(element.getPropertyRaw(name))));
    return all;
  }
}
