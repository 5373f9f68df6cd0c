package org.thalweg.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.StepsCsv;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.optimizer.Optimizer;

/**
 * A whole descent as the interface tells it; all its numbers are finite.
 *
 * @param surface the id in the catalogue, or {@code custom}
 * @param formula what was descended
 * @param tex the same as TeX
 * @param optimizer its id
 * @param hyperParameters by their names in the query, the learning rate first
 * @param outcome how it ended
 * @param diagnosis the same in a sentence
 * @param steps all iterates, the start first
 */
record DescentReport(
    String surface,
    String formula,
    String tex,
    String optimizer,
    Map<String, Double> hyperParameters,
    String outcome,
    String diagnosis,
    List<Step> steps) {
  private static final int RECENT = 20;

  /**
   * One iterate.
   *
   * @param step its index; 0 is the start
   * @param loss f(x, y)
   * @param dx ∂f/∂x there; null at a corner, where a descent ends
   * @param dy ∂f/∂y there; null at a corner
   */
  record Step(
      long step, double x, double y, double loss, @Nullable Double dx, @Nullable Double dy) {
    static Step of(Iterate iterate) {
      return new Step(
          iterate.index(),
          iterate.point().get(0),
          iterate.point().get(1),
          iterate.value(),
          finite(iterate.gradient().get(0)),
          finite(iterate.gradient().get(1)));
    }

    private static @Nullable Double finite(double slope) {
      return Double.isFinite(slope) ? slope : null;
    }

    /** A line of comma-separated values, each number with all its digits. */
    String toCsv() {
      return StepsCsv.line(step, x, y, loss, dx, dy);
    }
  }

  /** Makes all steps that the request asks for. */
  static DescentReport of(DescentRequest request) {
    Descent descent = request.descent();
    List<Iterate> iterates = new ArrayList<>(List.of(descent.current()));
    while (!descent.isOver()) {
      descent = descent.next();
      if (descent.current().index() == iterates.size()) {
        iterates.add(descent.current());
      }
    }
    var recent = iterates.subList(Math.max(0, iterates.size() - RECENT), iterates.size());
    var diagnosis = Diagnosis.of(descent, Ground.of(request.surface()), List.copyOf(recent));
    return new DescentReport(
        request.surface().id(),
        request.surface().formula(),
        request.surface().expression().toTex(),
        request.optimizer().id(),
        hyperParameters(request.optimizer()),
        descent.ending().orElseThrow().id(),
        diagnosis.sentence(),
        iterates.stream().map(Step::of).toList());
  }

  /** The steps as comma-separated values, each number with all its digits. */
  String toCsv() {
    return steps.stream().map(Step::toCsv).collect(Collectors.joining("", StepsCsv.HEADER, ""));
  }

  private static Map<String, Double> hyperParameters(Optimizer optimizer) {
    Map<String, Double> byName = new LinkedHashMap<>();
    optimizer
        .hyperParameters()
        .forEach(each -> byName.put(DescentRequest.queryName(each.name().id()), each.value()));
    return byName;
  }
}
