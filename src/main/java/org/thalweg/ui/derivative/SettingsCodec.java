package org.thalweg.ui.derivative;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RunSettings;
import org.thalweg.math.motion.Drive;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.Curves;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Settings;
import org.thalweg.ui.derivative.state.Trip;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;
import org.thalweg.ui.screen.RunAddress;

/**
 * How the {@link Settings} stand in the address: {@code do}, the activity, and what belongs to it.
 * Of the curve {@code curve}, or {@code f} with {@code domain}, {@code x}, {@code dx}, {@code
 * shrinks} and {@code lines}; of a descent {@code rate}, {@code change}, {@code step} and {@code
 * speed}; of the car {@code drive} and {@code t}.
 */
@Component("derivativeAddress")
final class SettingsCodec implements AddressCodec<Settings> {
  private static final Set<String> NAMES =
      Set.of(
          "do",
          "f",
          "domain",
          "view",
          "curve",
          "x",
          "dx",
          "shrinks",
          "lines",
          "rate",
          "change",
          "step",
          "speed",
          "drive",
          "t",
          "microscope");
  private static final int MOST_LINES = 1_000;
  private static final Interval OWN_DOMAIN = new Interval(-5, 5);
  private static final double SLOWEST = 1;
  private static final String PAIR_SIGN = "@";

  @Override
  public Screen screen() {
    return Screen.DERIVATIVE;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Settings initial() {
    return Settings.of(Secant.on(Curves.byId("square").orElseThrow()));
  }

  @Override
  public Settings read(AddressQuery address) {
    AddressQuery query = address.renamed("view", "domain");
    String id = query.id("do").orElse(Activity.SLOPE.id());
    Activity activity =
        Activity.byId(id)
            .orElseThrow(() -> new RefusedException("derivative.address.unknown", "do", id));
    Settings settings =
        Settings.of(secant(query))
            .with(activity)
            .with(trip(query))
            .withSpeed(query.speed("speed", Settings.DEFAULT_SPEED, SLOWEST));
    return switch (activity) {
      case SLOPE, CAR -> settings;
      case DESCENT -> settings.with(run(query, settings.descent()));
      case FIT -> settings.with(run(query, settings.fit()));
    };
  }

  @Override
  public void write(Settings settings, AddressWriter writer) {
    if (settings.activity() != Activity.SLOPE) {
      writer.put("do", settings.activity().id());
    }
    switch (settings.activity()) {
      case SLOPE -> write(settings.secant(), writer);
      case DESCENT -> {
        write(settings.secant(), writer);
        write(settings.descent(), settings.speed(), writer);
      }
      case CAR -> write(settings.trip(), writer);
      case FIT -> write(settings.fit(), settings.speed(), writer);
    }
  }

  @Override
  public List<RunSettings> runs(Settings settings) {
    return switch (settings.activity()) {
      case SLOPE, CAR -> List.of();
      case DESCENT -> List.of(settings.descent());
      case FIT -> List.of(settings.fit());
    };
  }

  @Override
  public Settings withRuns(Settings settings, List<RunSettings> runs) {
    return runs.isEmpty() ? settings : settings.with(runs.getFirst());
  }

  private static Secant secant(AddressQuery query) {
    Secant fresh = Secant.on(curve(query));
    double change = query.number("dx", fresh.change());
    if (change == 0) {
      throw new RefusedException("derivative.change.range");
    }
    return fresh
        .at(query.number("x", fresh.x()))
        .withChange(change)
        .shrunk((int) query.whole("shrinks", 0, 0, Secant.MOST_SHRINKS))
        .magnified(query.text("microscope").filter("on"::equals).isPresent())
        .revealing((int) query.whole("lines", 0, 0, MOST_LINES));
  }

  private static Curve curve(AddressQuery query) {
    String formula = query.text("f").orElse("");
    if (!formula.isEmpty()) {
      return Curve.ofFormula(formula, query.interval("domain", OWN_DOMAIN));
    }
    String id = query.id("curve").orElse("square");
    return Curves.byId(id)
        .orElseThrow(() -> new RefusedException("derivative.address.unknown", "curve", id));
  }

  private static RunSettings run(AddressQuery query, RunSettings fresh) {
    double rate = query.number("rate", fresh.optimizer().learningRate());
    return RunAddress.readProgress(query, fresh.afresh(rate));
  }

  private static Trip trip(AddressQuery query) {
    Drive drive = Drive.NONE;
    for (String[] pair : pairs(query.text("drive").orElse(""))) {
      double left = Trip.LONGEST - drive.duration();
      double seconds = Math.min(AddressQuery.number("drive", pair[1]), left);
      if (seconds > 0) {
        drive = drive.then(AddressQuery.number("drive", pair[0]), seconds);
      }
    }
    return new Trip(drive, query.number("t", Trip.NOW), 0);
  }

  /** Pairs such as {@code 1.0@2.5,0.0@1.0}. */
  private static List<String[]> pairs(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(text.split(",", Trip.MOST_STRETCHES + 1))
        .limit(Trip.MOST_STRETCHES)
        .map(pair -> {
          String[] parts = pair.split(PAIR_SIGN, -1);
          if (parts.length != 2) {
            throw new RefusedException("part.address.notANumber", "drive", pair);
          }
          return parts;
        })
        .toList();
  }

  private static void write(Secant secant, AddressWriter writer) {
    Curve curve = secant.curve();
    if (curve.isCustom()) {
      writer.put("f", curve.formula()).put("domain", curve.view());
    } else {
      writer.put("curve", curve.id());
    }
    writer.put("x", secant.x()).put("dx", secant.change());
    if (secant.shrinks() > 0) {
      writer.put("shrinks", secant.shrinks());
    }
    if (secant.revealed() > 0) {
      writer.put("lines", secant.revealed());
    }
    if (secant.magnified()) {
      writer.put("microscope", "on");
    }
  }

  private static void write(RunSettings run, double speed, AddressWriter writer) {
    writer.put("rate", run.optimizer().learningRate());
    RunAddress.writeProgress(run, writer);
    writer.put("speed", speed);
  }

  private static void write(Trip trip, AddressWriter writer) {
    Drive drive = trip.drive();
    if (!drive.stretches().isEmpty()) {
      writer.put(
          "drive",
          drive.stretches().stream()
              .map(stretch -> stretch.pedal() + PAIR_SIGN + stretch.seconds())
              .collect(Collectors.joining(",")));
    }
    if (trip.instant() >= 0) {
      writer.put("t", trip.instant());
    }
  }
}
