package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/** What networks come to. */
class LearningTest {

  @Test
  void aLineEndsAtTheLeastSquares() {
    Preset line = Presets.byId("line").orElseThrow();
    SimpleRegression regression = new SimpleRegression();
    line.experiment()
        .data()
        .examples()
        .rows()
        .forEach(row -> regression.addData(row.inputs().get(0), row.targets().get(0)));
    Vector end = trained(line.experiment(), line.optimizer(), 5_000).current().point();
    assertEquals(regression.getSlope(), end.get(0), 1e-6);
    assertEquals(regression.getIntercept(), end.get(1), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"xor, .95", "moons, .95", "circles, .95", "iris, .95", "spirals, .9"})
  void theShippedPresetsLearnTheirExamples(String id, double share) {
    Preset preset = Presets.byId(id).orElseThrow();
    Experiment experiment = preset.experiment();
    Descent end = trained(experiment, preset.optimizer(), preset.steps());
    Examples rows = experiment.split().trainingRows();
    List<Vector> answers =
        experiment.trainingError(experiment.split()).answers(end.current().point());
    int right = experiment.data().right(answers, rows);
    assertTrue(right >= share * rows.size(), right + " of " + rows.size());
  }

  @Test
  void twinsStayTwinsAndAUnitAloneCantLearnXor() {
    Preset twins = Presets.byId("twins").orElseThrow();
    Vector end = trained(twins.experiment(), twins.optimizer(), twins.steps()).current().point();
    for (int i = 0; i < 2; i++) {
      assertEquals(end.get(i), end.get(2 + i));
      assertEquals(end.get(i), end.get(4 + i));
    }
    Preset alone = Presets.byId("too-small").orElseThrow();
    double loss = trained(alone.experiment(), alone.optimizer(), 5_000).current().value();
    assertTrue(loss > 0.3, "a line can't part the corners of a square: " + loss);
  }

  /** J. Cohen et al., "Gradient descent on neural networks typically occurs at the edge" (2021). */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aNetworkIsTrainedBestAtTheEdgeOfStability(long seed) {
    Edge fast = Edge.of(seed, 0.2);
    Edge slow = Edge.of(seed, 0.05);
    assertTrue(fast.median > 1.9 && fast.median < 2.6, "median " + fast.median);
    assertTrue(fast.rises > 1_000, "rises " + fast.rises);
    assertTrue(fast.loss <= slow.loss, fast.loss + " against " + slow.loss);
    assertTrue(slow.largest < 2.2, "largest " + slow.largest);
  }

  private record Edge(double median, double largest, int rises, double loss) {
    static Edge of(long seed, double rate) {
      Experiment experiment = Presets.byId("edge").orElseThrow().experiment().withSeed(seed);
      NetworkError error = experiment.trainingError(experiment.split());
      Descent descent = start(experiment, error, new GradientDescent(rate), 4_000);
      Sharpness sharpness = Sharpness.unknown(error.dimension());
      List<Double> products = new ArrayList<>();
      int rises = 0;
      for (int i = 1; i <= 4_000; i++) {
        Descent next = descent.next();
        rises += next.current().value() > descent.current().value() ? 1 : 0;
        descent = next;
        if (i % 10 == 0) {
          sharpness = sharpness.at(error, descent.current().point(), i == 10 ? 500 : 10);
          products.add(rate * sharpness.value());
        }
      }
      List<Double> late = products.subList(200, 400).stream().sorted().toList();
      double largest = products.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
      return new Edge(late.get(100), largest, rises, descent.current().value());
    }
  }

  @ParameterizedTest
  @MethodSource("org.thalweg.math.network.RandomNetworks#all")
  void theSharpnessIsTheLargestEigenvalue(RandomNetworks.Drawn drawn) {
    if (drawn.point().length() > 30) {
      return;
    }
    Matrix hessian = drawn.error().hessian(drawn.point());
    var dense = new Array2DRowRealMatrix(hessian.size(), hessian.size());
    for (int row = 0; row < hessian.size(); row++) {
      for (int column = 0; column < hessian.size(); column++) {
        dense.setEntry(row, column, (hessian.get(row, column) + hessian.get(column, row)) / 2);
      }
    }
    double largest = new EigenDecompositionSymmetric(dense).getEigenvalue(0);
    Sharpness found = Sharpness.unknown(hessian.size()).at(drawn.error(), drawn.point(), 5_000);
    assertEquals(largest, found.value(), 1e-3 * Math.max(0.01, Math.abs(largest)));
  }

  @Test
  void eachRowIsSeenOnceARoundAndTheBatchesAreTheSameAgain() {
    Experiment iris = Presets.byId("iris").orElseThrow().experiment();
    NetworkError whole = iris.trainingError(iris.split());
    MiniBatches batches = new MiniBatches(whole, 40, 7);
    List<Integer> seen = new ArrayList<>();
    for (long index = 0; index < 4; index++) {
      for (int row : batches.rows(index)) {
        seen.add(row);
      }
    }
    assertEquals(30, batches.rows(3).length, "the last one has what is left");
    assertEquals(150, seen.stream().distinct().count());
    assertEquals(150, seen.size());
    Vector point = iris.start();
    Vector sum = Vector.zero(point.length());
    for (long index : LongStream.range(0, 4).toArray()) {
      double share = batches.rows(index).length / 150.0;
      sum = sum.plusScaled(share, batches.sampledGradient(index, point));
    }
    assertTrue(sum.minus(whole.gradient(point)).norm() < 1e-14, "together they are the gradient");
    assertEquals(
        batches.sampledGradient(5, point), new MiniBatches(whole, 40, 7).sampledGradient(5, point));
  }

  @Test
  void aDescentWithBatchesGoesOnWhereOneBatchHasNoSlope() {
    Experiment xor = Presets.byId("xor").orElseThrow().experiment();
    NetworkError whole = xor.trainingError(xor.split());
    Descent descent =
        Descent.from(
            new MiniBatches(whole, 1, 1),
            new GradientDescent(0.5),
            Stopping.after(3_000),
            xor.start());
    while (!descent.isOver()) {
      descent = descent.next();
    }
    assertEquals(3_000, descent.current().index());
    assertTrue(descent.current().value() < 0.05, "loss " + descent.current().value());
  }

  private static Descent trained(Experiment experiment, Optimizer optimizer, int steps) {
    Descent descent =
        start(experiment, experiment.trainingError(experiment.split()), optimizer, steps);
    while (!descent.isOver()) {
      descent = descent.next();
    }
    return descent;
  }

  private static Descent start(
      Experiment experiment, NetworkError error, Optimizer optimizer, int steps) {
    return Descent.from(
        experiment.objective(error), optimizer, Stopping.onlyAfter(steps), experiment.start());
  }
}
