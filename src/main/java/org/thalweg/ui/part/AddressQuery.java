package org.thalweg.ui.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;

/**
 * The query parameters of a page's address, read one by one.
 *
 * @param parameters the values of each name; the first one counts
 */
public record AddressQuery(Map<String, List<String>> parameters) {
  private static final String NOT_A_NUMBER = "part.address.notANumber";

  /** Copies the parameters. */
  public AddressQuery {
    parameters = Map.copyOf(parameters);
  }

  /** Parameters with one value each. */
  public static AddressQuery ofSingle(Map<String, String> values) {
    Map<String, List<String>> lists = new HashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return new AddressQuery(lists);
  }

  public Optional<String> text(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * A finite number.
   *
   * @throws RefusedException when it is something else
   */
  public double number(String name, double otherwise) {
    return text(name).map(text -> number(name, text)).orElse(otherwise);
  }

  /**
   * Finite numbers with commas between them; none when the parameter is missing.
   *
   * @throws RefusedException when one is something else
   */
  public List<Double> numbers(String name) {
    List<Double> numbers = new ArrayList<>();
    text(name)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> {
          for (String part : text.split(",", -1)) {
            numbers.add(number(name, part));
          }
        });
    return numbers;
  }

  /**
   * A whole number from {@code least} to {@code most}; the nearer end for one beyond them.
   *
   * @throws RefusedException when it is something else
   */
  public long whole(String name, long otherwise, long least, long most) {
    return text(name).map(text -> Math.clamp(whole(name, text), least, most)).orElse(otherwise);
  }

  /**
   * A part of the plane: its ends in x, then those in y, with commas between them.
   *
   * @throws RefusedException when it is something else
   */
  public Domain domain(String name, Domain otherwise) {
    List<Double> ends = numbers(name);
    if (ends.isEmpty()) {
      return otherwise;
    }
    if (ends.size() != 4) {
      throw new RefusedException(NOT_A_NUMBER, name, text(name).orElse(""));
    }
    return new Domain(
        new Interval(ends.get(0), ends.get(1)), new Interval(ends.get(2), ends.get(3)));
  }

  /**
   * A surface of the catalogue, by its id.
   *
   * @throws RefusedException when there is none with this id
   */
  public LossSurface surface(String name, String otherwise) {
    String id = text(name).orElse(otherwise);
    return Surfaces.byId(id)
        .orElseThrow(() -> new RefusedException("part.address.unknownSurface", id));
  }

  /**
   * The finite number that a value stands for.
   *
   * @param name of the parameter, for the sentence
   * @throws RefusedException when it is something else
   */
  public static double number(String name, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new RefusedException(NOT_A_NUMBER, name, text);
    }
    throw new RefusedException(NOT_A_NUMBER, name, text);
  }

  /**
   * The whole number that a value stands for.
   *
   * @throws RefusedException when it is something else
   */
  public static long whole(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new RefusedException(NOT_A_NUMBER, name, text);
    }
  }
}
