package org.thalweg.ui.derivative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.thalweg.math.motion.Drive;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Curves;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.derivative.Settings.Trip;

/**
 * The page's address as a value: writes {@link Settings} into query parameters and reads them back,
 * with full double precision.
 */
final class Address {
  static final String PAIR_SIGN = "@";

  private Address() {}

  /** The settings that a fresh page starts with. */
  static Settings initial() {
    return Settings.of(Secant.on(Curves.byId("square").orElseThrow()));
  }

  /**
   * The settings that query parameters stand for; what is missing takes the curve's own value.
   *
   * @throws IllegalArgumentException with a sentence for the learner when a value can't be used
   * @throws org.thalweg.math.expression.FormulaException when the formula can't
   */
  static Settings read(Map<String, List<String>> query) {
    return new AddressReader(query).settings();
  }

  /** The query parameters of some settings, in a fixed order. */
  static Map<String, List<String>> write(Settings settings) {
    Map<String, String> query = new LinkedHashMap<>();
    if (settings.activity() != Activity.SLOPE) {
      query.put("do", settings.activity().id());
    }
    switch (settings.activity()) {
      case SLOPE -> write(settings.secant(), query);
      case DESCENT -> {
        write(settings.secant(), query);
        write(settings.descent(), settings.speed(), query);
      }
      case CAR -> write(settings.trip(), query);
      case FIT -> write(settings.fit(), settings.speed(), query);
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    query.forEach((name, value) -> parameters.put(name, List.of(value)));
    return parameters;
  }

  private static void write(Secant secant, Map<String, String> query) {
    Curve curve = secant.curve();
    if (curve.isCustom()) {
      Interval view = curve.view();
      query.put("f", curve.formula());
      query.put("view", view.low() + "," + view.high());
    } else {
      query.put("curve", curve.id());
    }
    query.put("x", Double.toString(secant.x()));
    query.put("dx", Double.toString(secant.change()));
    if (secant.shrinks() > 0) {
      query.put("shrinks", Integer.toString(secant.shrinks()));
    }
    if (secant.revealed() > 0) {
      query.put("lines", Integer.toString(secant.revealed()));
    }
  }

  private static void write(Walk walk, double speed, Map<String, String> query) {
    query.put("rate", Double.toString(walk.rate()));
    if (!walk.changes().isEmpty()) {
      query.put("change", changes(walk.changes()));
    }
    if (walk.steps() > 0) {
      query.put("step", Long.toString(walk.steps()));
    }
    query.put("speed", Double.isInfinite(speed) ? "fastest" : Double.toString(speed));
  }

  private static void write(Trip trip, Map<String, String> query) {
    Drive drive = trip.drive();
    if (!drive.stretches().isEmpty()) {
      query.put(
          "drive",
          drive.stretches().stream()
              .map(stretch -> stretch.pedal() + PAIR_SIGN + stretch.seconds())
              .collect(Collectors.joining(",")));
    }
    if (trip.instant() >= 0) {
      query.put("t", Double.toString(trip.instant()));
    }
  }

  private static String changes(SortedMap<Long, Double> changes) {
    return changes.entrySet().stream()
        .map(entry -> entry.getKey() + PAIR_SIGN + entry.getValue())
        .collect(Collectors.joining(","));
  }
}
