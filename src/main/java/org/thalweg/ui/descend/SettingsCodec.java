package org.thalweg.ui.descend;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;
import org.thalweg.ui.screen.RunAddress;

/**
 * How the {@link Settings} stand in the address: {@code surface}, or {@code f} with {@code domain};
 * the run in progress with its start {@code x}, {@code y} and what {@link RunAddress} writes;
 * {@code speed}, {@code scale=log}, {@code arrows=off}; and a parameter {@code pin} for each pinned
 * run, the same in pairs.
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
          "pin",
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
        query.speed("speed", Settings.DEFAULT_SPEED, SLOWEST),
        query.text("scale").filter("log"::equals).isPresent(),
        query.text("arrows").filter("off"::equals).isEmpty());
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
    if (settings.logarithmicLoss()) {
      writer.put("scale", "log");
    }
    if (!settings.arrows()) {
      writer.put("arrows", "off");
    }
    writer.putAll("pin", settings.pinned().stream().map(SettingsCodec::pairs).toList());
  }

  private static String pairs(RunSettings run) {
    AddressWriter writer = new AddressWriter();
    RunAddress.write(run, writer);
    return writer.pairs();
  }
}
