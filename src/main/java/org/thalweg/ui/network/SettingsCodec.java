package org.thalweg.ui.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RunSettings;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.ui.network.state.Difference;
import org.thalweg.ui.network.state.PlaneChoice;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.WeightPair;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;
import org.thalweg.ui.screen.RunAddress;

/**
 * How the {@link Settings} stand in the address, under the names of the HTTP interface: {@code
 * data}, {@code table} (somebody's own, packed), {@code layers} (inputs, hidden units, outputs),
 * {@code activations}, {@code loss}, {@code init} or {@code weights}, {@code seed}, {@code batch},
 * {@code heldout} (a share), {@code scaled=on}; what {@link RunAddress} writes of the run; {@code
 * speed}, {@code scale=log}, {@code example} (counted from 1), {@code plane}, {@code pair} of
 * weights, {@code beside} (what is different in a second network, see {@link Difference#name}),
 * {@code beat} (seconds for each step of the slow motion). {@code preset} stands for all of a
 * shipped experiment; what is named beside it differs from that.
 */
@Component("networkAddress")
final class SettingsCodec implements AddressCodec<Settings> {
  private static final String FIRST = "xor";
  private static final double SLOWEST = 1;
  private static final Set<String> NAMES =
      Set.of(
          "preset",
          "data",
          "table",
          "layers",
          "activations",
          "loss",
          "init",
          "weights",
          "seed",
          "batch",
          "heldout",
          "scaled",
          "optimizer",
          "rate",
          "momentum",
          "decay",
          "beta1",
          "beta2",
          "epsilon",
          "steps",
          "limit",
          "change",
          "step",
          "speed",
          "scale",
          "example",
          "plane",
          "pair",
          "beside",
          "beat");

  @Override
  public Screen screen() {
    return Screen.NETWORK;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Settings initial() {
    return Settings.of(Presets.byId(FIRST).orElseThrow());
  }

  @Override
  public Settings read(AddressQuery query) {
    Preset preset =
        ExperimentAddress.named(query, "preset", Presets::byId, Preset::id, Presets.all(), FIRST);
    Settings fresh = Settings.of(preset);
    Experiment experiment = ExperimentAddress.read(query, preset.experiment());
    RunSettings run = RunAddress.readRule(query, fresh.run().withStart(experiment.start()));
    return new Settings(
        experiment,
        run,
        query.speed("speed", Settings.DEFAULT_SPEED, SLOWEST),
        query.text("scale").filter("log"::equals).isPresent(),
        (int) query.whole("example", 1, 1, Examples.MOST) - 1,
        ExperimentAddress.named(
            query,
            "plane",
            PlaneChoice::byId,
            PlaneChoice::id,
            List.of(PlaneChoice.values()),
            PlaneChoice.WALK.id()),
        pair(query, experiment.architecture()),
        beside(query, experiment, run),
        query.number("beat", Settings.DEFAULT_BEAT));
  }

  @Override
  public List<RunSettings> runs(Settings settings) {
    return List.of(settings.run());
  }

  @Override
  public Settings withRuns(Settings settings, List<RunSettings> runs) {
    return settings.withRun(runs.getFirst());
  }

  private static Optional<Difference> beside(
      AddressQuery query, Experiment experiment, RunSettings run) {
    Optional<String> name = query.text("beside");
    Optional<Difference> beside =
        name.flatMap(Difference::named).filter(each -> each.isPossible(experiment, run));
    if (name.isPresent() && beside.isEmpty()) {
      throw new RefusedException("network.address.beside", name.get());
    }
    return beside;
  }

  /** Two weights by their names on the drawing; what is none is passed over. */
  private static WeightPair pair(AddressQuery query, Architecture architecture) {
    List<Integer> weights =
        Stream.of(query.text("pair").orElse("").split(","))
            .flatMap(name -> NumberId.read(name, architecture).stream())
            .flatMap(number -> number.about().stream())
            .map(architecture::index)
            .toList();
    return weights.size() == 2
        ? new WeightPair(weights.getFirst(), weights.getLast())
        : WeightPair.USUAL;
  }

  private static String name(Architecture architecture, int weight) {
    return NumberId.of(new NetworkNumber.Weight(architecture.parameter(weight)));
  }

  @Override
  public void write(Settings settings, AddressWriter writer) {
    Optional<Preset> preset = settings.preset();
    if (preset.isPresent()) {
      writer.put("preset", preset.get().id());
    } else {
      ExperimentAddress.write(settings.experiment(), writer);
    }
    writer.put("steps", settings.run().stopping().stepLimit());
    RunAddress.writeRule(settings.run(), writer);
    writer.put("speed", settings.speed());
    if (settings.logarithmicLoss()) {
      writer.put("scale", "log");
    }
    settings.beside().ifPresent(beside -> writer.put("beside", beside.name()));
    if (settings.example() > 0) {
      writer.put("example", settings.example() + 1L);
    }
    if (settings.beat() != Settings.DEFAULT_BEAT) {
      writer.put("beat", settings.beat());
    }
    if (settings.plane() != PlaneChoice.WALK) {
      writer.put("plane", settings.plane().id());
    }
    if (settings.plane() == PlaneChoice.WEIGHTS && !settings.pair().equals(WeightPair.USUAL)) {
      Architecture form = settings.experiment().architecture();
      WeightPair pair = settings.pair();
      writer.put("pair", name(form, pair.first()) + "," + name(form, pair.second()));
    }
  }
}
