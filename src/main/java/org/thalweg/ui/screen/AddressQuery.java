package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.Spelling;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.part.RefusedException;

/**
 * The query parameters of a page's address, read one by one.
 *
 * @param parameters the values of each name; the first one counts
 */
public record AddressQuery(Map<String, List<String>> parameters) {
  /** The word for a number without bounds, such as a speed. */
  public static final String FASTEST = "fastest";

  /** Parameters that belong to the page and not to its screen. */
  private static final Set<String> OF_THE_PAGE =
      Stream.concat(
              LessonPosition.NAMES.stream(),
              Stream.of(PageAddress.PRESENT, PageAddress.ROOM, PageAddress.ENDED))
          .collect(Collectors.toUnmodifiableSet());

  private static final String NOT_A_NUMBER = "part.address.notANumber";

  /** What is left of {@code &amp;} before a name when an address is copied out of a page's text. */
  private static final String ESCAPED = "amp;";

  /** Copies the parameters. */
  public AddressQuery {
    Map<String, List<String>> plain = new HashMap<>();
    parameters.forEach((name, values) -> {
      boolean escaped = name.startsWith(ESCAPED);
      plain.putIfAbsent(escaped ? name.substring(ESCAPED.length()) : name, values);
    });
    parameters = Map.copyOf(plain);
  }

  /** Reads what {@link AddressWriter#pairs} has written; what is no pair is passed over. */
  public static AddressQuery ofPairs(String text) {
    Map<String, List<String>> values = new HashMap<>();
    for (String pair : text.split(";", -1)) {
      int colon = pair.indexOf(':');
      if (colon > 0) {
        values.put(pair.substring(0, colon), List.of(pair.substring(colon + 1)));
      }
    }
    return new AddressQuery(values);
  }

  /** The same with a parameter under its present name, when it stands there under an old one. */
  public AddressQuery renamed(String oldName, String name) {
    if (!parameters.containsKey(oldName) || parameters.containsKey(name)) {
      return this;
    }
    Map<String, List<String>> renamed = new HashMap<>(parameters);
    renamed.put(name, parameters.get(oldName));
    return new AddressQuery(renamed);
  }

  public Optional<String> text(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Says that a parameter has none of these names, if there is one. */
  public Optional<RefusedException> unknown(Set<String> names) {
    return parameters.keySet().stream()
        .filter(name -> !names.contains(name) && !OF_THE_PAGE.contains(name))
        .sorted()
        .findFirst()
        .map(name ->
            Spelling.closest(name, names)
                .map(known -> new RefusedException("part.address.didYouMean", name, known))
                .orElseGet(() -> new RefusedException("part.address.unknownName", name)));
  }

  /** A name out of a list, however it is written: {@code Two valleys} is {@code two-valleys}. */
  public Optional<String> id(String name) {
    return text(name).map(text -> text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  /** All values of a parameter that may stand there several times. */
  public List<String> texts(String name) {
    return parameters.getOrDefault(name, List.of());
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
   * A finite number of at least {@code least}, or infinity for {@link #FASTEST}.
   *
   * @throws RefusedException when it is something else
   */
  public double speed(String name, double otherwise, double least) {
    return text(name).filter(FASTEST::equals).isPresent()
        ? Double.POSITIVE_INFINITY
        : Math.max(least, number(name, otherwise));
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
   * A part of an axis: its two ends with a comma between them.
   *
   * @throws RefusedException when it is something else
   */
  public Interval interval(String name, Interval otherwise) {
    List<Double> ends = ends(name, 2);
    return ends.isEmpty() ? otherwise : new Interval(ends.get(0), ends.get(1));
  }

  /**
   * A part of the plane: its ends in x, then those in y, with commas between them.
   *
   * @throws RefusedException when it is something else
   */
  public Domain domain(String name, Domain otherwise) {
    List<Double> ends = ends(name, 4);
    if (ends.isEmpty()) {
      return otherwise;
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
    String id = id(name).orElse(otherwise);
    return Surfaces.byId(id)
        .orElseThrow(
            () -> new RefusedException("part.address.unknownSurface", text(name).orElse(id)));
  }

  private List<Double> ends(String name, int count) {
    List<Double> ends = numbers(name);
    if (!ends.isEmpty() && ends.size() != count) {
      throw new RefusedException(NOT_A_NUMBER, name, text(name).orElse(""));
    }
    return ends;
  }

  /**
   * The finite number that a value stands for, as people write it: {@code 0.5}, {@code 0,5}, {@code
   * pi/2}.
   *
   * @param name of the parameter, for the sentence
   * @throws RefusedException when it is something else
   */
  public static double number(String name, String text) {
    try {
      return Formula.number(text);
    } catch (FormulaException notANumber) {
      throw new RefusedException(NOT_A_NUMBER, name, text);
    }
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
