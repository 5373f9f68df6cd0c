package org.thalweg.chart;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parts of a chart by id, in the order in which they came, and which of them the browser lacks. */
final class Keyed<T> {
  private final String kind;
  private final Map<String, T> parts = new LinkedHashMap<>();
  private final Set<String> unsent = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();

  /** The kind is what an error calls a part. */
  Keyed(String kind) {
    this.kind = kind;
  }

  boolean has(String id) {
    return parts.containsKey(id);
  }

  T get(String id) {
    T part = parts.get(id);
    if (part == null) {
      throw new IllegalArgumentException("The chart has no " + kind + " \"" + id + "\"");
    }
    return part;
  }

  void put(String id, T part) {
    if (!part.equals(parts.put(id, part))) {
      unsent.add(id);
    }
  }

  /** Takes over what the browser already shows. */
  void putSent(String id, T part) {
    parts.put(id, part);
  }

  void remove(String id) {
    get(id);
    parts.remove(id);
    unsent.remove(id);
    removed.add(id);
  }

  Set<String> ids() {
    return Set.copyOf(parts.keySet());
  }

  void forgetSent() {
    unsent.addAll(parts.keySet());
    removed.clear();
  }

  /**
   * Adds what the browser lacks to a message; it takes parts away before it adds others, so an id
   * may come back.
   */
  void takeUnsent(
      ObjectNode message, String name, String removedName, Function<T, ObjectNode> encode) {
    if (!removed.isEmpty()) {
      ArrayNode ids = message.putArray(removedName);
      removed.forEach(ids::add);
      removed.clear();
    }
    if (!unsent.isEmpty()) {
      ArrayNode encoded = message.putArray(name);
      unsent.forEach(id -> encoded.add(encode.apply(get(id))));
      unsent.clear();
    }
  }
}
