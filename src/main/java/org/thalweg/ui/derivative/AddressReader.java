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
import org.thalweg.ui.derivative.Choices.Trip;
import org.thalweg.ui.part.RefusedException;

/** Reads {@link Choices} from query parameters; the other half of {@link Address}. */
final class AddressReader {
  private static final long MOST_STEPS = 5_000;
  private static final int MOST_LINES = 1_000;

  private final Map<String, List<String>> query;

  AddressReader(Map<String, List<String>> query) {
    this.query = query;
  }

  Choices choices() {
    Choices fresh = Choices.of(secant());
    String id = text("do", Activity.SLOPE.id());
    Activity activity =
        Activity.byId(id)
            .orElseThrow(() -> new RefusedException("derivative.address.unknown", "do", id));
    Choices choices = fresh.with(activity).with(trip()).withSpeed(speed());
    return switch (activity) {
      case SLOPE, CAR -> choices;
      case DESCENT -> choices.with(walk(choices.descent()));
      case FIT -> choices.with(walk(choices.fit()));
    };
  }

  private Secant secant() {
    Secant fresh = Secant.on(curve());
    double change = number("dx", fresh.change());
    if (change == 0) {
      throw new RefusedException("derivative.change.range");
    }
    return fresh
        .at(number("x", fresh.x()))
        .withChange(change)
        .shrunk((int) whole("shrinks", 0, Secant.MOST_SHRINKS))
        .revealing((int) whole("lines", 0, MOST_LINES));
  }

  private Curve curve() {
    String formula = text("f", "");
    if (!formula.isEmpty()) {
      return Curve.ofFormula(formula, view(text("view", "-5,5")));
    }
    String id = text("curve", "square");
    return Curves.byId(id)
        .orElseThrow(() -> new RefusedException("derivative.address.unknown", "curve", id));
  }

  private static Interval view(String text) {
    String[] ends = text.split(",", -1);
    if (ends.length != 2) {
      throw new RefusedException("derivative.address.notANumber", "view", text);
    }
    return new Interval(number("view", ends[0]), number("view", ends[1]));
  }

  private Walk walk(Walk fresh) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    for (String[] pair : pairs("change")) {
      changes.put((long) number("change", pair[0]), number("change", pair[1]));
    }
    return new Walk(number("rate", fresh.rate()), changes, whole("step", 0, MOST_STEPS));
  }

  private Trip trip() {
    Drive drive = Drive.NONE;
    for (String[] pair : pairs("drive")) {
      double left = Trip.LONGEST - drive.duration();
      double seconds = Math.min(number("drive", pair[1]), left);
      if (seconds > 0) {
        drive = drive.then(number("drive", pair[0]), seconds);
      }
    }
    return new Trip(drive, number("t", Trip.NOW), 0);
  }

  private double speed() {
    return text("speed", "").equals("fastest")
        ? Double.POSITIVE_INFINITY
        : Math.max(1, number("speed", Choices.DEFAULT_SPEED));
  }

  /** The pairs of a parameter such as {@code 1.0@2.5,0.0@1.0}. */
  private List<String[]> pairs(String name) {
    String text = text(name, "");
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split(",", Trip.MOST_STRETCHES + 1))
        .limit(Trip.MOST_STRETCHES)
        .map(pair -> {
          String[] parts = pair.split(Address.PAIR_SIGN, -1);
          if (parts.length != 2) {
            throw new RefusedException("derivative.address.notANumber", name, pair);
          }
          return parts;
        })
        .toList();
  }

  private String text(String name, String otherwise) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? otherwise : values.getFirst();
  }

  private double number(String name, double otherwise) {
    String text = text(name, "");
    return text.isEmpty() ? otherwise : number(name, text);
  }

  private long whole(String name, long otherwise, long most) {
    return (long) Math.clamp(number(name, otherwise), 0, most);
  }

  private static double number(String name, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new RefusedException("derivative.address.notANumber", name, text);
    }
    throw new RefusedException("derivative.address.notANumber", name, text);
  }
}
