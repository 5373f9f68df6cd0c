package org.thalweg.ui.screen.mirror;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tree built from the texts of a mirror alone, as a browser does, and told in one text. */
public final class ToldTree {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** What tells the elements of one page from those of another. */
  private static final Pattern UNIQUE =
      Pattern.compile("-\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final Map<Integer, Node> nodes = new TreeMap<>();

  private static final class Node {
    final Map<String, String> attributes = new TreeMap<>();
    final Map<String, String> properties = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    String tag = "";
    String text = "";
    List<Integer> children = List.of();
  }

  /** The charts that can be seen and were not given anything to draw. */
  public List<String> chartsWithoutAPicture() {
    return nodes.values().stream()
        .filter(node -> node.tag.equals("live-chart") && !node.calls.contains("receive"))
        .map(node -> node.attributes.toString())
        .toList();
  }

  /** Takes a text. */
  public void take(JsonNode news) {
    if (news.path("whole").booleanValue(false)) {
      nodes.clear();
    }
    news.path("nodes").forEach(this::node);
    news.path("gone").forEach(id -> nodes.remove(id.intValue()));
    news.path("calls")
        .forEach(call -> nodes.get(call.get(0).intValue()).calls.add(call.get(1).stringValue()));
  }

  private void node(JsonNode told) {
    int id = told.get("id").intValue();
    Node node = nodes.computeIfAbsent(id, fresh -> new Node());
    node.tag = told.path("tag").stringValue(node.tag);
    node.text = told.path("text").stringValue(node.text);
    told.path("a").properties().forEach(entry -> put(node.attributes, entry));
    told.path("p").properties().forEach(entry -> put(node.properties, entry));
    if (told.has("c")) {
      List<Integer> children = new ArrayList<>();
      told.get("c").forEach(child -> children.add(child.intValue()));
      node.children = children;
    }
  }

  private static void put(Map<String, String> map, Map.Entry<String, JsonNode> entry) {
    if (entry.getValue().isNull()) {
      map.remove(entry.getKey());
    } else {
      map.put(entry.getKey(), entry.getValue().asString(entry.getValue().toString()));
    }
  }

  /** What is seen of the element on this path of children from the root. */
  public String seen(int... path) {
    int at = 0;
    for (int child : path) {
      at = nodes.get(at).children.get(child);
    }
    StringBuilder all = new StringBuilder();
    tell(nodes.get(at), 0, all);
    return all.toString();
  }

  private void tell(Node node, int depth, StringBuilder all) {
    if (node.tag.isEmpty()) {
      line(node.text, depth, all);
      return;
    }
    if (node.attributes.containsKey("hidden")) {
      line(node.tag + " that is not seen", depth, all);
      return;
    }
    line(node.tag + " " + node.attributes + " " + node.properties, depth, all);
    node.children.forEach(child -> tell(nodes.get(child), depth + 1, all));
  }

  /** What is seen of the components of a page, told in the same way. */
  public static String seen(Element root) {
    StringBuilder all = new StringBuilder();
    tell(root, 0, all);
    return all.toString();
  }

  private static void tell(Element element, int depth, StringBuilder all) {
    if (element.isTextNode()) {
      line(element.getText(), depth, all);
      return;
    }
    if (!element.isVisible() || element.hasAttribute("hidden")) {
      line(element.getTag() + " that is not seen", depth, all);
      return;
    }
    Map<String, String> attributes = new TreeMap<>();
    element
        .getAttributeNames()
        .filter(name -> !element.getAttribute(name).startsWith("VAADIN/dynamic"))
        .forEach(name -> attributes.put(name, element.getAttribute(name)));
    Map<String, String> properties = new TreeMap<>();
    element
        .getPropertyNames()
        .forEach(name -> {
          JsonNode value = MAPPER.valueToTree(element.getPropertyRaw(name));
          if (!value.isNull()) {
            properties.put(name, value.asString(value.toString()));
          }
        });
    line(element.getTag() + " " + attributes + " " + properties, depth, all);
    element.getChildren().forEach(child -> tell(child, depth + 1, all));
  }

  private static void line(String text, int depth, StringBuilder all) {
    String sameNames = UNIQUE.matcher(text).replaceAll("-unique");
    all.append("  ".repeat(depth)).append(sameNames).append('\n');
  }
}
