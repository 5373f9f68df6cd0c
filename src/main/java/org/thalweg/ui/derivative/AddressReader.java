package org.thalweg.ui.derivative;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.motion.Drive;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Curves;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.derivative.Settings.Trip;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressQuery;

/** Reads {@link Settings} from query parameters; the other half of {@link Address}. */
final class AddressReader {
  private static final long MOST_STEPS = 5_000;
  private static final int MOST_LINES = 1_000;
  private static final Interval OWN_VIEW = new Interval(-5, 5);
  private static final String NOT_A_NUMBER = "part.address.notANumber";

  private final AddressQuery query;

  AddressReader(Map<String, List<String>> query) {
    this.query = new AddressQuery(query);
  }

  Settings settings() {
    Settings fresh = Settings.of(secant());
    String id = query.text("do").orElse(Activity.SLOPE.id());
    Activity activity =
        Activity.byId(id)
            .orElseThrow(() -> new RefusedException("derivative.address.unknown", "do", id));
    Settings settings = fresh.with(activity).with(trip()).withSpeed(speed());
    return switch (activity) {
      case SLOPE, CAR -> settings;
      case DESCENT -> settings.with(walk(settings.descent()));
      case FIT -> settings.with(walk(settings.fit()));
    };
  }

  private Secant secant() {
    Secant fresh = Secant.on(curve());
    double change = query.number("dx", fresh.change());
    if (change == 0) {
      throw new RefusedException("derivative.change.range");
    }
    return fresh
        .at(query.number("x", fresh.x()))
        .withChange(change)
        .shrunk((int) query.whole("shrinks", 0, 0, Secant.MOST_SHRINKS))
        .revealing((int) query.whole("lines", 0, 0, MOST_LINES));
  }

  private Curve curve() {
    String formula = query.text("f").orElse("");
    if (!formula.isEmpty()) {
      return Curve.ofFormula(formula, view());
    }
    String id = query.text("curve").orElse("square");
    return Curves.byId(id)
        .orElseThrow(() -> new RefusedException("derivative.address.unknown", "curve", id));
  }

  private Interval view() {
    List<Double> ends = query.numbers("view");
    if (ends.isEmpty()) {
      return OWN_VIEW;
    }
    if (ends.size() != 2) {
      throw new RefusedException(NOT_A_NUMBER, "view", ends.toString());
    }
    return new Interval(ends.getFirst(), ends.getLast());
  }

  private Walk walk(Walk fresh) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (String[] pair : pairs("change")) {
      changes.put(AddressQuery.whole("change", pair[0]), AddressQuery.number("change", pair[1]));
    }
    return new Walk(
        query.number("rate", fresh.rate()), changes, query.whole("step", 0, 0, MOST_STEPS));
  }

  private Trip trip() {
    Drive drive = Drive.NONE;
    for (String[] pair : pairs("drive")) {
      double left = Trip.LONGEST - drive.duration();
      double seconds = Math.min(AddressQuery.number("drive", pair[1]), left);
      if (seconds > 0) {
        drive = drive.then(AddressQuery.number("drive", pair[0]), seconds);
      }
    }
    return new Trip(drive, query.number("t", Trip.NOW), 0);
  }

  private double speed() {
    return query.text("speed").filter("fastest"::equals).isPresent()
        ? Double.POSITIVE_INFINITY
        : Math.max(1, query.number("speed", Settings.DEFAULT_SPEED));
  }

  /** The pairs of a parameter such as {@code 1.0@2.5,0.0@1.0}. */
  private List<String[]> pairs(String name) {
    String text = query.text(name).orElse("");
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split(",", Trip.MOST_STRETCHES + 1))
        .limit(Trip.MOST_STRETCHES)
        .map(pair -> {
          String[] parts = pair.split(Address.PAIR_SIGN, -1);
          if (parts.length != 2) {
            throw new RefusedException(NOT_A_NUMBER, name, pair);
          }
          return parts;
        })
        .toList();
  }
}
