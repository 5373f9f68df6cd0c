package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.Optimizer;

/**
 * The page's address as a value: writes {@link Settings} into query parameters and reads them back.
 * Numbers are written with full double precision, so an address that is opened elsewhere gives the
 * identical descent.
 *
 * <p>The run's parameters have the names of the HTTP interface ({@code surface}, {@code f}, {@code
 * x}, {@code y}, {@code optimizer}, {@code rate}, …); a pinned run stands in one parameter {@code
 * pin} as {@code name:value} pairs with semicolons between them.
 */
final class Address {
  static final String CHANGE_SIGN = "@";

  /** The speed that is as fast as it goes. */
  static final String FASTEST = "fastest";

  private Address() {}

  /** The settings that a fresh page starts with. */
  static Settings initial() {
    return on(Surfaces.byId("himmelblau").orElseThrow());
  }

  /**
   * The settings a surface starts with: its own start and learning rate, plain gradient descent.
   */
  static Settings on(LossSurface surface) {
    Optimizer optimizer =
        Optimizer.of("gradient-descent", Map.of("learningRate", surface.learningRate()));
    return new Settings(
        surface,
        RunSettings.of(optimizer, surface.start()),
        List.of(),
        Settings.DEFAULT_SPEED,
        false,
        true);
  }

  /** The query parameters of some settings, in a fixed order. */
  static Map<String, List<String>> write(Settings settings) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    LossSurface surface = settings.surface();
    if (surface.isCustom()) {
      query.put("f", List.of(surface.formula()));
      query.put("domain", List.of(write(surface.domain())));
    } else {
      query.put("surface", List.of(surface.id()));
    }
    write(settings.run()).forEach((name, value) -> query.put(name, List.of(value)));
    query.put(
        "speed",
        List.of(
            settings.speed() == Double.POSITIVE_INFINITY
                ? FASTEST
                : Double.toString(settings.speed())));
    if (settings.logarithmicLoss()) {
      query.put("loss", List.of("log"));
    }
    if (!settings.arrows()) {
      query.put("arrows", List.of("off"));
    }
    if (!settings.pinned().isEmpty()) {
      query.put("pin", settings.pinned().stream().map(Address::writePinned).toList());
    }
    return query;
  }

  /**
   * The settings that query parameters stand for; what is missing takes the surface's own value.
   *
   * @throws IllegalArgumentException with a sentence for the learner when a value can't be used
   */
  static Settings read(Map<String, List<String>> query) {
    return AddressReader.read(query);
  }

  private static String write(Domain domain) {
    return Stream.of(domain.x().low(), domain.x().high(), domain.y().low(), domain.y().high())
        .map(Object::toString)
        .collect(Collectors.joining(","));
  }

  private static Map<String, String> write(RunSettings run) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("x", Double.toString(run.start().get(0)));
    query.put("y", Double.toString(run.start().get(1)));
    query.put("optimizer", run.optimizer().id());
    query.put("rate", Double.toString(run.optimizer().learningRate()));
    for (HyperParameter parameter : run.optimizer().hyperParameters()) {
      if (parameter.name() != HyperParameter.Name.LEARNING_RATE
          && parameter.value() != parameter.defaultValue()) {
        query.put(parameter.name().id(), Double.toString(parameter.value()));
      }
    }
    run.noise()
        .ifPresent(noise -> {
          query.put("noise", Double.toString(noise.standardDeviation()));
          query.put("seed", Long.toString(noise.seed()));
        });
    if (run.stepLimit() != RunSettings.DEFAULT_STEP_LIMIT) {
      query.put("limit", Long.toString(run.stepLimit()));
    }
    if (!run.rateChanges().isEmpty()) {
      query.put("change", writeChanges(run.rateChanges()));
    }
    if (run.steps() > 0) {
      query.put("step", Long.toString(run.steps()));
    }
    return query;
  }

  private static String writeChanges(SortedMap<Long, Double> changes) {
    List<String> parts = new ArrayList<>();
    changes.forEach((index, rate) -> parts.add(index + CHANGE_SIGN + rate));
    return String.join(",", parts);
  }

  private static String writePinned(RunSettings run) {
    return write(run).entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(";"));
  }
}
