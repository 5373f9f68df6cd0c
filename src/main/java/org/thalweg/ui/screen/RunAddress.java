package org.thalweg.ui.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/**
 * How a run stands in an address, under the names of the HTTP interface: its start {@code x} and
 * {@code y}, {@code optimizer}, {@code rate} and the other hyper-parameters, {@code noise} with
 * {@code seed}, {@code steps} (how many at most), {@code change} (rates chosen in the middle, as
 * {@code index@rate}) and {@code step} (how far it has come). A usual value is not written.
 */
public final class RunAddress {
  private static final String CHANGE_SIGN = "@";

  private RunAddress() {}

  /** Writes all that determines a run on a surface. */
  public static void write(RunSettings run, AddressWriter writer) {
    writer.put("x", run.start().get(0)).put("y", run.start().get(1));
    run.noise()
        .ifPresent(
            noise -> writer.put("noise", noise.standardDeviation()).put("seed", noise.seed()));
    if (run.stopping().stepLimit() != RunSettings.DEFAULT_STEP_LIMIT) {
      writer.put("steps", run.stopping().stepLimit());
    }
    writeRule(run, writer);
  }

  /** Writes by what rule a run goes, and how far it has come; not where it starts and ends. */
  public static void writeRule(RunSettings run, AddressWriter writer) {
    writeOptimizer(run.optimizer(), writer);
    writeProgress(run, writer);
  }

  /** Writes how far a run has come, and by which rates. */
  public static void writeProgress(RunSettings run, AddressWriter writer) {
    if (!run.rateChanges().isEmpty()) {
      writer.put(
          "change",
          run.rateChanges().entrySet().stream()
              .map(change -> change.getKey() + CHANGE_SIGN + change.getValue())
              .collect(Collectors.joining(",")));
    }
    if (run.steps() > 0) {
      writer.put("step", run.steps());
    }
  }

  /**
   * The run that an address stands for; what is missing is as in a fresh one.
   *
   * @throws IllegalArgumentException when a part can't be used
   */
  public static RunSettings read(AddressQuery query, RunSettings fresh) {
    Vector start = fresh.start();
    return readRule(
        query,
        fresh
            .withStart(Vector.of(query.number("x", start.get(0)), query.number("y", start.get(1))))
            .withNoise(readNoise(query)));
  }

  /** The same from where the fresh run starts. */
  public static RunSettings readRule(AddressQuery address, RunSettings fresh) {
    AddressQuery query = address.renamed("limit", "steps");
    long limit =
        query.whole("steps", fresh.stopping().stepLimit(), 1, RunSettings.MAXIMUM_STEP_LIMIT);
    return readProgress(
        query,
        fresh
            .withOptimizer(readOptimizer(query, fresh.optimizer()))
            .withStopping(fresh.stopping().withLimit(limit)));
  }

  /**
   * The run as far as the address says.
   *
   * @throws RefusedException when a change can't be read
   */
  public static RunSettings readProgress(AddressQuery query, RunSettings run) {
    SortedMap<Long, Double> changes = new TreeMap<>();
    String text = query.text("change").orElse("");
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int sign = part.indexOf(CHANGE_SIGN);
      if (sign < 0) {
        throw new RefusedException("part.address.notANumber", "change", part);
      }
      changes.put(
          AddressQuery.whole("change", part.substring(0, sign)),
          AddressQuery.number("change", part.substring(sign + CHANGE_SIGN.length())));
    }
    return run.withProgress(changes, query.whole("step", 0, 0, run.stopping().stepLimit()));
  }

  private static void writeOptimizer(Optimizer optimizer, AddressWriter writer) {
    writer.put("optimizer", optimizer.id()).put("rate", optimizer.learningRate());
    for (HyperParameter parameter : optimizer.hyperParameters()) {
      if (parameter.name() != HyperParameter.Name.LEARNING_RATE
          && parameter.value() != parameter.defaultValue()) {
        writer.put(parameter.name().id(), parameter.value());
      }
    }
  }

  private static Optimizer readOptimizer(AddressQuery query, Optimizer fresh) {
    String id = query.id("optimizer").orElse(fresh.id());
    Map<String, Double> hyperParameters = new LinkedHashMap<>();
    hyperParameters.put("learningRate", query.number("rate", fresh.learningRate()));
    for (HyperParameter parameter : Optimizer.of(id, hyperParameters).hyperParameters()) {
      String name = parameter.name().id();
      if (query.text(name).isPresent() && parameter.name() != HyperParameter.Name.LEARNING_RATE) {
        hyperParameters.put(name, query.number(name, parameter.value()));
      }
    }
    return Optimizer.of(id, hyperParameters);
  }

  private static Optional<GradientNoise> readNoise(AddressQuery query) {
    double deviation = query.number("noise", 0);
    long seed = query.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    return deviation > 0 ? Optional.of(new GradientNoise(deviation, seed)) : Optional.empty();
  }
}
