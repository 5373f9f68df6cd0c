package org.thalweg.ui.partial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.AddressQuery;

/**
 * The page's address as a value: writes {@link Settings} into query parameters and reads them back.
 *
 * <p>{@code surface} or {@code f} with {@code domain}; {@code x} and {@code y}, or {@code at} with
 * all numbers where there is no map; {@code frozen} with the names of the frozen variables or
 * {@code none}; {@code angle}, {@code arrows} (0 to 5), {@code rate}, {@code steps}, {@code by} and
 * {@code lines}. What is missing takes a fresh page's value.
 */
final class Address {
  private static final String NONE = "none";
  private static final Domain OWN_DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private Address() {}

  /** The settings of a fresh page: x² + y² at (1, 1), with y frozen. */
  static Settings initial() {
    return Settings.on(Subject.of(Surfaces.byId("bowl").orElseThrow()));
  }

  /** The query parameters of some settings, in a fixed order. */
  static Map<String, List<String>> write(Settings settings) {
    Map<String, String> query = new LinkedHashMap<>();
    writeSubject(settings.subject(), query);
    writePoint(settings, query);
    List<String> variables = settings.subject().variables();
    String frozen =
        IntStream.range(0, variables.size())
            .filter(settings::isFrozen)
            .mapToObj(variables::get)
            .collect(Collectors.joining(","));
    query.put("frozen", frozen.isEmpty() ? NONE : frozen);
    query.put("by", variables.get(settings.by()));
    query.put("lines", Integer.toString(settings.revealed()));
    query.put("angle", Double.toString(settings.angle()));
    query.put("arrows", Integer.toString(settings.assembly().ordinal()));
    query.put("rate", Double.toString(settings.learningRate()));
    query.put("steps", Long.toString(settings.steps()));
    Map<String, List<String>> lists = new LinkedHashMap<>();
    query.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  /** What the Descend screen needs to start where the knobs stand. */
  static Map<String, List<String>> descent(Subject.Plane plane, Settings settings) {
    Map<String, String> query = new LinkedHashMap<>();
    writeSubject(plane, query);
    writePoint(settings, query);
    query.put("optimizer", "gradient-descent");
    query.put("rate", Double.toString(settings.learningRate()));
    Map<String, List<String>> lists = new LinkedHashMap<>();
    query.forEach((name, value) -> lists.put(name, List.of(value)));
    return lists;
  }

  /**
   * The settings that query parameters stand for.
   *
   * @throws IllegalArgumentException with a sentence for the learner when a value can't be used
   * @throws org.thalweg.math.expression.FormulaException when the formula is none
   */
  static Settings read(Map<String, List<String>> parameters) {
    AddressQuery query = new AddressQuery(parameters);
    Subject subject = readSubject(query);
    Settings fresh = Settings.on(subject);
    List<String> variables = subject.variables();
    int by = Math.max(0, variables.indexOf(query.text("by").orElse("")));
    int all = subject.derivations().get(by).lines().size();
    Model model =
        new Model(
            new Settings(
                subject,
                readPoint(query, subject),
                readTurning(query, variables),
                0,
                Assembly.values()[(int) query.whole("arrows", 0, 0, Assembly.STEP.ordinal())],
                fresh.learningRate(),
                query.whole("steps", 0, 0, Integer.MAX_VALUE),
                by,
                (int) query.whole("lines", 0, 0, all)));
    model.pointTo(query.number("angle", 0));
    model.setLearningRate(query.number("rate", fresh.learningRate()));
    return model.settings();
  }

  private static void writeSubject(Subject subject, Map<String, String> query) {
    switch (subject) {
      case Subject.Plane(LossSurface surface, var objective, var derivations)
          when !surface.isCustom() ->
          query.put("surface", surface.id());
      case Subject.Plane plane -> {
        query.put("f", plane.formula());
        Domain domain = plane.surface().domain();
        query.put(
            "domain",
            join(domain.x().low(), domain.x().high(), domain.y().low(), domain.y().high()));
      }
      case Subject.Space space -> query.put("f", space.formula());
    }
  }

  private static void writePoint(Settings settings, Map<String, String> query) {
    Vector point = settings.point();
    switch (settings.subject()) {
      case Subject.Plane plane -> {
        query.put("x", Double.toString(point.get(0)));
        query.put("y", Double.toString(point.get(1)));
      }
      case Subject.Space space -> query.put("at", join(point.toArray()));
    }
  }

  private static String join(double... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(","));
  }

  private static Subject readSubject(AddressQuery query) {
    if (query.text("f").isPresent()) {
      return Subject.ofFormula(query.text("f").get(), query.domain("domain", OWN_DOMAIN));
    }
    return Subject.of(query.surface("surface", "bowl"));
  }

  private static Vector readPoint(AddressQuery query, Subject subject) {
    Vector start = subject.start();
    switch (subject) {
      case Subject.Plane plane -> {
        return Vector.of(query.number("x", start.get(0)), query.number("y", start.get(1)));
      }
      case Subject.Space space -> {
        List<Double> numbers = query.numbers("at");
        return numbers.size() == start.length()
            ? Vector.of(numbers.stream().mapToDouble(Double::doubleValue).toArray())
            : start;
      }
    }
  }

  /** The one variable that is not among the frozen ones; the first when several are not. */
  private static int readTurning(AddressQuery query, List<String> variables) {
    String text = query.text("frozen").orElse("").toLowerCase(Locale.ROOT);
    if (text.equals(NONE)) {
      return Settings.ALL_TURN;
    }
    List<String> frozen = Stream.of(text.split(",", -1)).toList();
    return IntStream.range(0, variables.size())
        .filter(i -> !frozen.contains(variables.get(i).toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(0);
  }
}
