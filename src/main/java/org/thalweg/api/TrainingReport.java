package org.thalweg.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.Finding;
import org.thalweg.math.network.Findings;
import org.thalweg.math.network.TrainingCsv;
import org.thalweg.math.vector.Vector;

/**
 * A whole training as the interface tells it; all its numbers are finite.
 *
 * @param steps those that were asked for; the start and the last are always there
 * @param outputs what the network answers to each row at the end
 * @param outcome how it ended
 * @param diagnosis the same, and what there is to see, in sentences
 */
record TrainingReport(
    List<Step> steps, List<List<Double>> outputs, String outcome, String diagnosis) {
  private static final int RECENT = 50;

  /**
   * One iterate.
   *
   * @param step its index; 0 is the start
   * @param loss the error over all rows
   * @param weights all weights and biases, when they were asked for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(long step, double loss, @Nullable List<TypedWeights> weights) {}

  /** Makes all steps that the request asks for. */
  static TrainingReport of(TrainingRequest request) {
    Descent descent = request.descent();
    Deque<Vector> recent = new ArrayDeque<>();
    List<Step> steps = new ArrayList<>();
    steps.add(step(request, descent.current()));
    while (!descent.isOver()) {
      recent.addLast(descent.current().point());
      if (recent.size() > RECENT) {
        recent.removeFirst();
      }
      long before = descent.current().index();
      descent = descent.next();
      long index = descent.current().index();
      if (index > before && (index % request.every() == 0 || descent.isOver())) {
        steps.add(step(request, descent.current()));
      }
    }
    Vector end = descent.current().point();
    Vector before = recent.isEmpty() ? end : recent.getFirst();
    return new TrainingReport(
        withLast(request, steps, descent.current()),
        request.error().answers(end).stream().map(TrainingReport::list).toList(),
        descent.ending().orElseThrow().id(),
        Findings.of(request.error(), descent, before, recent.size()).stream()
            .map(Finding::sentence)
            .collect(Collectors.joining(" ")));
  }

  /** With the last iterate, which a descent that ends without a further step has passed already. */
  private static List<Step> withLast(TrainingRequest request, List<Step> steps, Iterate last) {
    if (steps.getLast().step() != last.index()) {
      steps.add(step(request, last));
    }
    return steps;
  }

  private static Step step(TrainingRequest request, Iterate iterate) {
    Architecture architecture = request.error().architecture();
    return new Step(
        iterate.index(),
        iterate.value(),
        request.withWeights() ? TypedWeights.of(architecture, iterate.point()) : null);
  }

  private static List<Double> list(Vector vector) {
    return DoubleStream.of(vector.toArray()).boxed().toList();
  }

  /** The steps as comma-separated values, each number with all its digits. */
  String toCsv(TrainingRequest request) {
    StringBuilder csv =
        new StringBuilder(
            request.withWeights()
                ? TrainingCsv.header(request.error().architecture())
                : TrainingCsv.header());
    for (Step step : steps) {
      csv.append(
          step.weights() == null
              ? TrainingCsv.line(step.step(), step.loss())
              : TrainingCsv.line(step.step(), step.loss(), TypedWeights.flat(step.weights())));
    }
    return csv.toString();
  }
}
