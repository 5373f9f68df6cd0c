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
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/** Reads {@link Choices} from query parameters; the other half of {@link Address}. */
final class AddressReader {
  private static final int MOST_PINNED = Lane.MOST - 1;
  private static final Domain OWN_DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private AddressReader() {}

  static Choices read(Map<String, List<String>> query) {
    Map<String, String> single = new LinkedHashMap<>();
    query.forEach((name, values) -> single.put(name, values.isEmpty() ? "" : values.getFirst()));
    LossSurface surface = readSurface(single);
    Choices fresh = Address.on(surface);
    List<RunChoice> pinned =
        query.getOrDefault("pin", List.of()).stream()
            .limit(MOST_PINNED)
            .map(text -> readRun(readPinned(text), fresh.run()))
            .toList();
    return new Choices(
        surface,
        readRun(single, fresh.run()),
        pinned,
        readSpeed(single),
        "log".equals(single.get("loss")),
        !"off".equals(single.get("arrows")));
  }

  private static double readSpeed(Map<String, String> query) {
    return Address.FASTEST.equals(query.get("speed"))
        ? Double.POSITIVE_INFINITY
        : Math.max(1, readNumber(query, "speed", Choices.DEFAULT_SPEED));
  }

  private static LossSurface readSurface(Map<String, String> query) {
    String formula = query.get("f");
    if (formula != null) {
      return LossSurface.ofFormula(formula, readDomain(query.getOrDefault("domain", "")));
    }
    String id = query.getOrDefault("surface", "himmelblau");
    return Surfaces.byId(id)
        .orElseThrow(() -> new RefusedException("descend.address.unknownSurface", id));
  }

  private static Domain readDomain(String text) {
    if (text.isEmpty()) {
      return OWN_DOMAIN;
    }
    String[] parts = text.split(",", -1);
    if (parts.length != 4) {
      throw new RefusedException("descend.address.notANumber", "domain", text);
    }
    double[] ends = new double[4];
    for (int i = 0; i < 4; i++) {
      ends[i] = readNumber("domain", parts[i]);
    }
    return new Domain(new Interval(ends[0], ends[1]), new Interval(ends[2], ends[3]));
  }

  private static RunChoice readRun(Map<String, String> query, RunChoice fresh) {
    String id = query.getOrDefault("optimizer", fresh.optimizer().id());
    Map<String, Double> hyperParameters = new LinkedHashMap<>();
    hyperParameters.put(
        "learningRate", readNumber(query, "rate", fresh.optimizer().learningRate()));
    for (HyperParameter parameter : Optimizer.of(id, hyperParameters).hyperParameters()) {
      String name = parameter.name().id();
      String text = query.get(name);
      if (text != null && parameter.name() != HyperParameter.Name.LEARNING_RATE) {
        hyperParameters.put(name, readNumber(name, text));
      }
    }
    Vector start =
        Vector.of(
            readNumber(query, "x", fresh.start().get(0)),
            readNumber(query, "y", fresh.start().get(1)));
    long limit =
        readWhole(query, "limit", RunChoice.DEFAULT_STEP_LIMIT, 1, RunChoice.MAXIMUM_STEP_LIMIT);
    return new RunChoice(
        Optimizer.of(id, hyperParameters),
        start,
        readNoise(query),
        limit,
        readChanges(query.getOrDefault("change", "")),
        readWhole(query, "step", 0, 0, limit));
  }

  private static Optional<GradientNoise> readNoise(Map<String, String> query) {
    double deviation = readNumber(query, "noise", 0);
    long seed = readWhole(query, "seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    return deviation > 0 ? Optional.of(new GradientNoise(deviation, seed)) : Optional.empty();
  }

  private static SortedMap<Long, Double> readChanges(String text) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int sign = part.indexOf(Address.CHANGE_SIGN);
      if (sign < 0) {
        throw new RefusedException("descend.address.notANumber", "change", part);
      }
      changes.put(
          readWhole("change", part.substring(0, sign)),
          readNumber("change", part.substring(sign + Address.CHANGE_SIGN.length())));
    }
    return changes;
  }

  private static Map<String, String> readPinned(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : text.split(";", -1)) {
      int colon = pair.indexOf(':');
      if (colon > 0) {
        values.put(pair.substring(0, colon), pair.substring(colon + 1));
      }
    }
    return values;
  }

  private static double readNumber(Map<String, String> query, String name, double otherwise) {
    String text = query.get(name);
    return text == null ? otherwise : readNumber(name, text);
  }

  private static double readNumber(String name, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new RefusedException("descend.address.notANumber", name, text);
    }
    throw new RefusedException("descend.address.notANumber", name, text);
  }

  private static long readWhole(
      Map<String, String> query, String name, long otherwise, long least, long most) {
    String text = query.get(name);
    return text == null ? otherwise : Math.clamp(readWhole(name, text), least, most);
  }

  private static long readWhole(String name, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new RefusedException("descend.address.notANumber", name, text);
    }
  }
}
