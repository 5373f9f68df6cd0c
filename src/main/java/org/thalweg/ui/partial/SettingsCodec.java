package org.thalweg.ui.partial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;

/**
 * How the {@link Settings} stand in the address: {@code surface} or {@code f} with {@code domain};
 * {@code x} and {@code y}, or {@code at} with all numbers where there is no map; {@code frozen}
 * with the names of the frozen variables or {@code none}; {@code angle}, {@code assembly} (0 to 5),
 * {@code rate}, {@code step}, {@code by} and {@code lines}.
 */
@Component("partialAddress")
final class SettingsCodec implements AddressCodec<Settings> {
  private static final Set<String> NAMES =
      Set.of(
          "f",
          "domain",
          "surface",
          "x",
          "y",
          "at",
          "frozen",
          "by",
          "lines",
          "angle",
          "assembly",
          "arrows",
          "rate",
          "step",
          "steps");
  static final Domain OWN_DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private static final String NONE = "none";

  /** x² + y² at (1, 1), with y frozen. */
  @Override
  public Screen screen() {
    return Screen.PARTIAL;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Settings initial() {
    return Settings.on(Subject.of(Surfaces.byId("bowl").orElseThrow()));
  }

  @Override
  public Settings read(AddressQuery address) {
    AddressQuery query = address.renamed("steps", "step").renamed("arrows", "assembly");
    Subject subject = readSubject(query);
    Settings fresh = Settings.on(subject);
    List<String> variables = subject.variables();
    int by = variables.indexOf(query.text("by").orElse(variables.getFirst()));
    if (by < 0) {
      throw new RefusedException(
          "partial.address.by", query.text("by").orElse(""), String.join(", ", variables));
    }
    int all = subject.derivations().get(by).lines().size();
    return new Settings(
        subject,
        readPoint(query, subject),
        readTurning(query, variables),
        Settings.turned(query.number("angle", 0)),
        Assembly.values()[(int) query.whole("assembly", 0, 0, Assembly.STEP.ordinal())],
        Settings.usableRate(query.number("rate", fresh.learningRate())),
        query.whole("step", 0, 0, Integer.MAX_VALUE),
        by,
        (int) query.whole("lines", 0, 0, all));
  }

  @Override
  public void write(Settings settings, AddressWriter writer) {
    List<String> variables = settings.subject().variables();
    String frozen =
        IntStream.range(0, variables.size())
            .filter(settings::isFrozen)
            .mapToObj(variables::get)
            .collect(Collectors.joining(","));
    writeWhere(settings, writer);
    writer
        .put("frozen", frozen.isEmpty() ? NONE : frozen)
        .put("by", variables.get(settings.by()))
        .put("lines", settings.revealed())
        .put("angle", settings.angle())
        .put("assembly", settings.assembly().ordinal())
        .put("rate", settings.learningRate())
        .put("step", settings.steps());
  }

  /** What the Descend screen needs to start where the knobs stand. */
  static Map<String, List<String>> descent(Settings settings) {
    AddressWriter writer = new AddressWriter();
    writeWhere(settings, writer);
    writer.put("optimizer", "gradient-descent").put("rate", settings.learningRate());
    return writer.parameters();
  }

  private static void writeWhere(Settings settings, AddressWriter writer) {
    Vector point = settings.point();
    switch (settings.subject()) {
      case Subject.Plane plane -> {
        if (plane.surface().isCustom()) {
          writer.put("f", plane.formula()).put("domain", plane.surface().domain());
        } else {
          writer.put("surface", plane.surface().id());
        }
        writer.put("x", point.get(0)).put("y", point.get(1));
      }
      case Subject.Space space -> writer.put("f", space.formula()).put("at", point.toArray());
    }
  }

  private static Subject readSubject(AddressQuery query) {
    return query
        .text("f")
        .map(formula -> Subject.ofFormula(formula, query.domain("domain", OWN_DOMAIN)))
        .orElseGet(() -> Subject.of(query.surface("surface", "bowl")));
  }

  private static Vector readPoint(AddressQuery query, Subject subject) {
    Vector start = subject.start();
    return switch (subject) {
      case Subject.Plane plane ->
          Vector.of(query.number("x", start.get(0)), query.number("y", start.get(1)));
      case Subject.Space space -> {
        List<Double> numbers = query.numbers("at");
        yield numbers.size() == start.length()
            ? Vector.of(numbers.stream().mapToDouble(Double::doubleValue).toArray())
            : start;
      }
    };
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
