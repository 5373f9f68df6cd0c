package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.LineFit;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

class DataSetGameTest {
  /** 24 students with examples of y = 1 + 2x + noise. */
  private static final DataSetGame CLASS =
      new DataSetGame(IntStream.range(0, 24).mapToObj(DataSetGameTest::example).toList());

  private static Measurement example(int student) {
    double x = -1 + student / 6.0;
    return new Measurement(x, 1 + 2 * x + SplitMix.normal(student * SplitMix.PAIR));
  }

  @Test
  void eachArrowIsTheGradientOfTheOwnErrorByCentralDifferences() {
    Vector line = Vector.of(0.3, -0.7);
    for (Measurement each : CLASS.examples()) {
      for (int i = 0; i < 2; i++) {
        Vector aside = i == 0 ? Vector.of(1e-5, 0) : Vector.of(0, 1e-5);
        double after = DataSetGame.share(each, line.plus(aside)).error();
        double before = DataSetGame.share(each, line.minus(aside)).error();
        double slope = (after - before) / 2e-5;
        assertEquals(slope, DataSetGame.share(each, line).arrow().get(i), 1e-6);
      }
    }
  }

  @Test
  void theMeanOfTheArrowsIsTheGradientOfTheFit() {
    LineFit fit = new LineFit(CLASS.examples());
    for (Vector line : List.of(Vector.zero(2), Vector.of(2, 1), Vector.of(-3, 10))) {
      assertEquals(fit.value(line), CLASS.meanError(line), 1e-12);
      Vector difference = fit.gradient(line).minus(CLASS.gradient(line));
      assertEquals(0, difference.norm(), 1e-12);
    }
  }

  @Test
  void atTheLineOfLeastSquaresTheMeanIsZeroAndSingleArrowsAreNot() {
    double[][] rows =
        CLASS.examples().stream().map(each -> new double[] {each.x(), 1}).toArray(double[][]::new);
    double[] heights = CLASS.examples().stream().mapToDouble(Measurement::y).toArray();
    var best =
        new QRDecomposition(new Array2DRowRealMatrix(rows))
            .getSolver()
            .solve(new ArrayRealVector(heights));
    Vector line = Vector.of(best.getEntry(0), best.getEntry(1));
    assertEquals(0, CLASS.gradient(line).norm(), 1e-12);
    for (Measurement each : CLASS.examples()) {
      assertTrue(DataSetGame.share(each, line).arrow().norm() > 1e-3);
    }
  }

  @Test
  void someOfTheClassPointAnotherWayThanTheMean() {
    long agreeing = CLASS.agreeing(Vector.zero(2));
    assertTrue(agreeing > 12 && agreeing < 24, agreeing + " of 24");
  }

  @Test
  void aStepAgainstTheMeanLowersTheMeanError() {
    Vector line = Vector.zero(2);
    for (int step = 0; step < 20; step++) {
      Vector next = line.plusScaled(-0.05, CLASS.gradient(line));
      assertTrue(CLASS.meanError(next) < CLASS.meanError(line));
      line = next;
    }
  }

  @Test
  void aMiniBatchIsSixDifferentStudentsAndFollowsFromItsSeed() {
    for (long seed = 0; seed < 100; seed++) {
      List<Integer> batch = CLASS.miniBatch(seed);
      assertEquals(6, new HashSet<>(batch).size());
      assertTrue(batch.stream().allMatch(each -> each >= 0 && each < 24));
      assertEquals(batch, CLASS.miniBatch(seed));
    }
    DataSetGame few = new DataSetGame(CLASS.examples().subList(0, 4));
    assertEquals(List.of(0, 1, 2, 3), few.miniBatch(1));
  }

  /** Each student is expected in a quarter of 4,000 batches; 137 is five deviations. */
  @Test
  void miniBatchesAreRightOnAverage() {
    Vector line = Vector.zero(2);
    int[] drawn = new int[24];
    Vector sum = Vector.zero(2);
    for (long seed = 0; seed < 4_000; seed++) {
      List<Integer> batch = CLASS.miniBatch(seed);
      batch.forEach(each -> drawn[each]++);
      sum = sum.plus(CLASS.meanArrow(batch, line));
    }
    for (int count : drawn) {
      assertEquals(1_000, count, 137);
    }
    Vector gradient = CLASS.gradient(line);
    assertEquals(0, sum.times(1 / 4_000.0).minus(gradient).norm(), 0.05 * gradient.norm());
  }

  @Test
  void differentSeedsDrawDifferentBatches() {
    Set<List<Integer>> batches = new HashSet<>();
    IntStream.range(0, 50).forEach(seed -> batches.add(CLASS.miniBatch(seed)));
    assertTrue(batches.size() > 45);
  }

  @Test
  void needsAnExample() {
    assertThrows(IllegalArgumentException.class, () -> new DataSetGame(List.of()));
  }
}
