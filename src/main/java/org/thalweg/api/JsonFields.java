package org.thalweg.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.vector.Vector;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a JSON object, read with care: one that is unknown, given twice or not what it
 * should be is refused in a sentence that names it.
 *
 * @param path where the object is, with a point at the end; empty for the whole body
 * @param object the object
 */
record JsonFields(String path, JsonNode object) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** A body, which is a JSON object. */
  static JsonFields of(String body, Set<String> known) {
    JsonNode read;
    try {
      read = MAPPER.readTree(body);
    } catch (JacksonException exception) {
      throw new ParameterException(
          "The body is not JSON: %s (line %d, column %d)."
              .formatted(
                  exception.getOriginalMessage().lines().findFirst().orElse(""),
                  exception.getLocation().getLineNr(),
                  exception.getLocation().getColumnNr()));
    }
    return object("", read, known);
  }

  /** A body as text; an empty one when there is none. */
  static String text(byte @Nullable [] body) {
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  /** An object that stands somewhere in the body. */
  static JsonFields within(String path, JsonNode node, Set<String> known) {
    return object(path, node, known);
  }

  private static JsonFields object(String path, JsonNode node, Set<String> known) {
    if (!node.isObject()) {
      String name = path.isEmpty() ? "The body" : path;
      throw new ParameterException(name + " must be an object, as in {\"steps\": 100}.");
    }
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw new ParameterException(Parameters.unknown("field", name, known));
      }
    }
    return new JsonFields(path.isEmpty() ? "" : path + ".", node);
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  /** What stands in a field that must be there. */
  JsonNode required(String name, String example) {
    if (!has(name)) {
      throw new ParameterException(
          "The field " + path + name + " is missing; give it as in " + example + ".");
    }
    return object.get(name);
  }

  /** The object in a field that must be there. */
  JsonFields fields(String name, String example, Set<String> known) {
    return object(path + name, required(name, example), known);
  }

  Optional<String> text(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode node = object.get(name);
    if (!node.isString()) {
      throw new ParameterException(path + name + " must be a text in quotes.");
    }
    return Optional.of(node.stringValue());
  }

  Optional<Double> number(String name) {
    return has(name) ? Optional.of(number(path + name, object.get(name))) : Optional.empty();
  }

  /** A whole number between two bounds, both included; the default if it is missing. */
  long whole(String name, long low, long high, long otherwise) {
    double number = number(name).orElse((double) otherwise);
    if (number != Math.rint(number) || number < low || number > high) {
      throw new ParameterException(
          "%s must be a whole number from %d to %d.".formatted(path + name, low, high));
    }
    return (long) number;
  }

  boolean truth(String name) {
    if (has(name) && !object.get(name).isBoolean()) {
      throw new ParameterException(path + name + " must be true or false.");
    }
    return has(name) && object.get(name).booleanValue();
  }

  /** A list of texts that must be there. */
  List<String> texts(String name, String example) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list(path + name, required(name, example))) {
      if (!each.isString()) {
        throw new ParameterException(path + name + " must be a list of texts in quotes.");
      }
      texts.add(each.stringValue());
    }
    return texts;
  }

  /** A list of whole numbers that must be there. */
  List<Integer> wholes(String name, String example) {
    List<Integer> wholes = new ArrayList<>();
    for (JsonNode each : list(path + name, required(name, example))) {
      if (!each.isNumber() || each.doubleValue() != Math.rint(each.doubleValue())) {
        throw new ParameterException(path + name + " must be a list of whole numbers.");
      }
      wholes.add((int) each.doubleValue());
    }
    return wholes;
  }

  /** A list of numbers that must be there. */
  Vector vector(String name, String example) {
    return row(path + name, required(name, example));
  }

  /** A list of rows of numbers that must be there, all of one length. */
  List<Vector> rows(String name, String example) {
    List<Vector> rows = new ArrayList<>();
    for (JsonNode each : list(path + name, required(name, example))) {
      Vector row = row("%s%s row %d".formatted(path, name, rows.size() + 1), each);
      if (!rows.isEmpty() && row.length() != rows.getFirst().length()) {
        throw new ParameterException(
            "%s%s row %d has %d numbers, but row 1 has %d."
                .formatted(path, name, rows.size() + 1, row.length(), rows.getFirst().length()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Vector row(String where, JsonNode node) {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode each : list(where, node)) {
      numbers.add(number("%s, column %d".formatted(where, numbers.size() + 1), each));
    }
    return Vector.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double number(String where, JsonNode node) {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw new ParameterException(where + " must be a number, such as 2, -0.5 or 1e-3.");
    }
    return node.doubleValue();
  }

  private static Iterable<JsonNode> list(String where, JsonNode node) {
    if (!node.isArray()) {
      throw new ParameterException(where + " must be a list, as in [1, 2].");
    }
    return node.values();
  }

  /** The value with this name, or a sentence with the one that may have been meant. */
  static <T> T named(String what, String name, Optional<T> found, List<String> known) {
    return found.orElseThrow(
        () -> new ParameterException(Parameters.unknown(what, name, new TreeSet<>(known))));
  }
}
