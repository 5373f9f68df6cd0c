package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;
import org.thalweg.ui.screen.RunAddress;

/**
 * How the {@link Settings} stand in the address: {@code surface}, or {@code f} with {@code domain};
 * the run in progress with its start {@code x}, {@code y} and what {@link RunAddress} writes;
 * {@code speed}, {@code scale=log}, {@code arrows=off}, {@code directions=on}, {@code zoom}, the
 * part of the map; {@code rates}, a list of those that are prepared; a parameter {@code pin} for
 * each pinned run, the same in pairs, with {@code hidden}, a list of those that are not drawn,
 * counted from 1, and {@code together=on}.
 */
@Component("descendAddress")
final class SettingsCodec implements AddressCodec<Settings> {
  private static final Set<String> NAMES =
      Set.of(
          "f",
          "domain",
          "surface",
          "speed",
          "scale",
          "loss",
          "arrows",
          "directions",
          "zoom",
          "pin",
          "hidden",
          "together",
          "rates",
          "x",
          "y",
          "optimizer",
          "rate",
          "momentum",
          "decay",
          "beta1",
          "beta2",
          "epsilon",
          "noise",
          "seed",
          "steps",
          "limit",
          "change",
          "step");
  private static final Domain OWN_DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));
  private static final int MOST_PINNED = ShownRun.MOST - 1;
  private static final double SLOWEST = 1;

  @Override
  public Screen screen() {
    return Screen.DESCEND;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Settings initial() {
    return Settings.on(Surfaces.byId("himmelblau").orElseThrow());
  }

  @Override
  public Settings read(AddressQuery address) {
    AddressQuery query = address.renamed("loss", "scale");
    LossSurface surface =
        query
            .text("f")
            .map(formula -> LossSurface.ofFormula(formula, query.domain("domain", OWN_DOMAIN)))
            .orElseGet(() -> query.surface("surface", "himmelblau"));
    RunSettings fresh = Settings.on(surface).run();
    List<RunSettings> pinned =
        query.texts("pin").stream()
            .limit(MOST_PINNED)
            .map(pairs -> RunAddress.read(AddressQuery.ofPairs(pairs), fresh))
            .toList();
    return new Settings(
        surface,
        RunAddress.read(query, fresh),
        pinned,
        hidden(query, pinned.size()),
        query.text("together").filter("on"::equals).isPresent(),
        rates(query),
        query.speed("speed", Settings.DEFAULT_SPEED, SLOWEST),
        new Look(
            query.text("scale").filter("log"::equals).isPresent(),
            query.text("arrows").filter("off"::equals).isEmpty(),
            query.text("directions").filter("on"::equals).isPresent(),
            query.text("zoom").map(present -> query.domain("zoom", surface.domain()))));
  }

  @Override
  public void write(Settings settings, AddressWriter writer) {
    LossSurface surface = settings.surface();
    if (surface.isCustom()) {
      writer.put("f", surface.formula()).put("domain", surface.domain());
    } else {
      writer.put("surface", surface.id());
    }
    RunAddress.write(settings.run(), writer);
    writer.put("speed", settings.speed());
    write(settings.look(), writer);
    if (!settings.rates().isEmpty()) {
      writer.put("rates", array(settings.rates()));
    }
    writer.putAll("pin", settings.pinned().stream().map(SettingsCodec::pairs).toList());
    if (!settings.hidden().isEmpty()) {
      writer.put(
          "hidden", array(settings.hidden().stream().map(place -> place + 1.0).sorted().toList()));
    }
    if (settings.together()) {
      writer.put("together", "on");
    }
  }

  @Override
  public List<RunSettings> runs(Settings settings) {
    List<RunSettings> runs = new ArrayList<>(List.of(settings.run()));
    runs.addAll(settings.pinned());
    return runs;
  }

  @Override
  public Settings withRuns(Settings settings, List<RunSettings> runs) {
    return settings
        .withRuns(runs.getFirst(), runs.subList(1, runs.size()))
        .withHidden(settings.hidden());
  }

  private static void write(Look look, AddressWriter writer) {
    if (look.logarithmicLoss()) {
      writer.put("scale", "log");
    }
    if (!look.arrows()) {
      writer.put("arrows", "off");
    }
    if (look.directions()) {
      writer.put("directions", "on");
    }
    look.zoom().ifPresent(zoom -> writer.put("zoom", zoom));
  }

  /** Which pinned runs are not drawn, counted from 1 in the address. */
  private static Set<Integer> hidden(AddressQuery query, int pinned) {
    return query.numbers("hidden").stream()
        .map(number -> (int) Math.round(number) - 1)
        .filter(place -> place >= 0 && place < pinned)
        .collect(Collectors.toSet());
  }

  private static List<Double> rates(AddressQuery query) {
    List<Double> rates = query.numbers("rates");
    if (rates.size() > Settings.MOST_RATES
        || rates.stream()
            .anyMatch(rate -> !HyperParameter.Name.LEARNING_RATE.range().contains(rate))) {
      throw new RefusedException("descend.rates.unusable", Integer.toString(Settings.MOST_RATES));
    }
    return rates;
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String pairs(RunSettings run) {
    AddressWriter writer = new AddressWriter();
    RunAddress.write(run, writer);
    return writer.pairs();
  }
}
