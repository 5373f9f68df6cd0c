package org.thalweg.ui.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.DataTable;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Initialization;
import org.thalweg.math.network.Layer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;

/** How an experiment stands in an address, under the names of the HTTP interface. */
final class ExperimentAddress {

  /** Stands where somebody's own data would, had they room in an address. */
  static final String TOO_LONG = "too-long";

  private ExperimentAddress() {}

  /** Writes all that determines an experiment. */
  static void write(Experiment experiment, AddressWriter writer) {
    Architecture architecture = experiment.architecture();
    writer
        .put("data", experiment.data().id())
        .put(
            "layers",
            Stream.concat(
                    Stream.of(architecture.inputs()),
                    architecture.layers().stream().map(Layer::units))
                .map(String::valueOf)
                .collect(Collectors.joining(",")))
        .put(
            "activations",
            architecture.layers().stream()
                .map(layer -> layer.activation().id())
                .collect(Collectors.joining(",")))
        .put("loss", experiment.error().id())
        .put("init", experiment.initialization().id())
        .put("seed", experiment.seed());
    if (experiment.data().id().equals(DataTable.OWN)) {
      writer.put("table", PackedText.of(experiment.data()).orElse(TOO_LONG));
    }
    experiment.typed().ifPresent(weights -> writer.put("weights", weights.toArray()));
    if (experiment.batch() > 0) {
      writer.put("batch", (long) experiment.batch());
    }
    writer.put("heldout", experiment.heldOut());
    writer.put("scaled", experiment.scaled() ? "on" : "off");
  }

  /**
   * The experiment that an address stands for; what it does not name is as in the preset.
   *
   * @throws RefusedException when a part can't be used
   */
  static Experiment read(AddressQuery query, Experiment preset) {
    DataSet data =
        query.text("data").filter(DataTable.OWN::equals).isPresent()
            ? own(query)
            : named(query, "data", DataSets::byId, DataSet::id, DataSets.all(), preset.data().id());
    Architecture architecture =
        query.text("layers").isPresent() || query.text("activations").isPresent()
            ? architecture(query, preset.architecture())
            : preset.architecture();
    Initialization initialization =
        named(
            query,
            "init",
            Initialization::byId,
            Initialization::id,
            List.of(Initialization.values()),
            preset.initialization().id());
    return new Experiment(
        data,
        query.text("scaled").map("on"::equals).orElse(preset.scaled()),
        heldOut(query, preset.heldOut()),
        fitting(architecture, data),
        error(query, preset.error(), architecture),
        initialization,
        query.whole("seed", preset.seed(), Long.MIN_VALUE, Long.MAX_VALUE),
        (int) query.whole("batch", preset.batch(), 0, Examples.MOST),
        weights(query, preset, architecture));
  }

  private static DataSet own(AddressQuery query) {
    String packed = query.text("table").orElse("");
    if (packed.equals(TOO_LONG)) {
      throw new RefusedException("network.address.tableTooLong");
    }
    return PackedText.unpacked(packed)
        .map(DataTable::read)
        .orElseThrow(() -> new RefusedException("network.address.noTable"));
  }

  private static Architecture fitting(Architecture architecture, DataSet data) {
    Examples rows = data.examples();
    if (architecture.inputs() != rows.inputs() || architecture.outputs() != rows.targets()) {
      throw new RefusedException(
          "network.address.misfit",
          Integer.toString(rows.inputs()),
          Integer.toString(rows.targets()));
    }
    return architecture;
  }

  private static ErrorFunction error(
      AddressQuery query, ErrorFunction preset, Architecture architecture) {
    ErrorFunction error =
        named(
            query,
            "loss",
            ErrorFunction::byId,
            ErrorFunction::id,
            List.of(ErrorFunction.values()),
            preset.id());
    if (!error.goesWith(architecture.last().activation())) {
      throw new RefusedException("network.address.crossEntropy");
    }
    return error;
  }

  private static double heldOut(AddressQuery query, double otherwise) {
    double share = query.number("heldout", otherwise);
    if (!(share >= 0 && share <= Experiment.MOST_HELD_OUT)) {
      throw new RefusedException("network.address.heldOut");
    }
    return share;
  }

  private static Optional<Vector> weights(
      AddressQuery query, Experiment preset, Architecture architecture) {
    List<Double> numbers = query.numbers("weights");
    if (numbers.isEmpty()) {
      boolean same = query.text("data").isEmpty() && query.text("layers").isEmpty();
      return same && query.text("init").isEmpty() ? preset.typed() : Optional.empty();
    }
    if (numbers.size() != architecture.parameterCount()) {
      throw new RefusedException(
          "network.address.weights", Integer.toString(architecture.parameterCount()));
    }
    return Optional.of(Vector.of(numbers.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static Architecture architecture(AddressQuery query, Architecture preset) {
    List<Integer> units = new ArrayList<>();
    if (query.text("layers").isPresent()) {
      query.numbers("layers").forEach(number -> units.add((int) Math.rint(number)));
    } else {
      units.add(preset.inputs());
      preset.layers().forEach(layer -> units.add(layer.units()));
    }
    List<String> names =
        query.text("activations").map(text -> List.of(text.split(",", -1))).orElse(List.of());
    List<Layer> layers = new ArrayList<>();
    for (int i = 1; i < units.size(); i++) {
      String name =
          i <= names.size() ? names.get(i - 1) : preset.layers().getLast().activation().id();
      Activation activation =
          Activation.byId(name)
              .orElseThrow(() -> unknown("activations", name, Activation::id, Activation.values()));
      layers.add(new Layer(Math.max(1, units.get(i)), activation));
    }
    boolean positive = units.stream().allMatch(count -> count > 0);
    try {
      return new Architecture(positive ? units.getFirst() : 0, layers);
    } catch (IllegalArgumentException impossible) {
      throw new RefusedException("network.address.form");
    }
  }

  /** The thing with the name that the address says. */
  static <T> T named(
      AddressQuery query,
      String parameter,
      Function<String, Optional<T>> find,
      Function<T, String> id,
      List<T> all,
      String otherwise) {
    String name = query.id(parameter).orElse(otherwise);
    return find.apply(name)
        .orElseThrow(() ->
            new RefusedException(
                "network.address.unknown",
                parameter,
                name,
                all.stream().map(id).collect(Collectors.joining(", "))));
  }

  private static RefusedException unknown(
      String parameter, String name, Function<Activation, String> id, Activation... all) {
    return new RefusedException(
        "network.address.unknown",
        parameter,
        name,
        Arrays.stream(all).map(id).collect(Collectors.joining(", ")));
  }
}
