package org.thalweg.ui.descend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressQuery;

/** Reads {@link Settings} from query parameters; the other half of {@link Address}. */
final class AddressReader {
  private static final int MOST_PINNED = ShownRun.MOST - 1;
  private static final Domain OWN_DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private AddressReader() {}

  static Settings read(Map<String, List<String>> query) {
    AddressQuery own = new AddressQuery(query);
    LossSurface surface = readSurface(own);
    Settings fresh = Address.on(surface);
    List<RunSettings> pinned =
        query.getOrDefault("pin", List.of()).stream()
            .limit(MOST_PINNED)
            .map(text -> readRun(AddressQuery.ofPairs(text), fresh.run()))
            .toList();
    return new Settings(
        surface,
        readRun(own, fresh.run()),
        pinned,
        readSpeed(own),
        own.text("loss").filter("log"::equals).isPresent(),
        own.text("arrows").filter("off"::equals).isEmpty());
  }

  private static double readSpeed(AddressQuery query) {
    return query.text("speed").filter(Address.FASTEST::equals).isPresent()
        ? Double.POSITIVE_INFINITY
        : Math.max(1, query.number("speed", Settings.DEFAULT_SPEED));
  }

  private static LossSurface readSurface(AddressQuery query) {
    return query
        .text("f")
        .map(formula -> LossSurface.ofFormula(formula, query.domain("domain", OWN_DOMAIN)))
        .orElseGet(() -> query.surface("surface", "himmelblau"));
  }

  private static RunSettings readRun(AddressQuery query, RunSettings fresh) {
    String id = query.text("optimizer").orElse(fresh.optimizer().id());
    Map<String, Double> hyperParameters = new LinkedHashMap<>();
    hyperParameters.put("learningRate", query.number("rate", fresh.optimizer().learningRate()));
    for (HyperParameter parameter : Optimizer.of(id, hyperParameters).hyperParameters()) {
      String name = parameter.name().id();
      if (query.text(name).isPresent() && parameter.name() != HyperParameter.Name.LEARNING_RATE) {
        hyperParameters.put(name, query.number(name, parameter.value()));
      }
    }
    Vector start =
        Vector.of(query.number("x", fresh.start().get(0)), query.number("y", fresh.start().get(1)));
    long limit =
        query.whole("limit", RunSettings.DEFAULT_STEP_LIMIT, 1, RunSettings.MAXIMUM_STEP_LIMIT);
    return new RunSettings(
        Optimizer.of(id, hyperParameters),
        start,
        readNoise(query),
        limit,
        readChanges(query.text("change").orElse("")),
        query.whole("step", 0, 0, limit));
  }

  private static Optional<GradientNoise> readNoise(AddressQuery query) {
    double deviation = query.number("noise", 0);
    long seed = query.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    return deviation > 0 ? Optional.of(new GradientNoise(deviation, seed)) : Optional.empty();
  }

  private static SortedMap<Long, Double> readChanges(String text) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int sign = part.indexOf(Address.CHANGE_SIGN);
      if (sign < 0) {
        throw new RefusedException("part.address.notANumber", "change", part);
      }
      changes.put(
          AddressQuery.whole("change", part.substring(0, sign)),
          AddressQuery.number("change", part.substring(sign + Address.CHANGE_SIGN.length())));
    }
    return changes;
  }
}
