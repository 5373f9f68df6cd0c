package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

class LineFitTest {
  private static final LineFit TRIAL = FieldTrial.fit();

  @Test
  void agreesWithTheLeastSquaresSolutionByOrthogonalFactors() {
    double[][] rows =
        TRIAL.measurements().stream()
            .map(each -> new double[] {each.x(), 1})
            .toArray(double[][]::new);
    double[] heights = TRIAL.measurements().stream().mapToDouble(Measurement::y).toArray();
    RealVector expected =
        new QRDecomposition(new Array2DRowRealMatrix(rows))
            .getSolver()
            .solve(new ArrayRealVector(heights));
    Vector line = TRIAL.leastSquares();
    assertEquals(expected.getEntry(0), line.get(0), 1e-12);
    assertEquals(expected.getEntry(1), line.get(1), 1e-12);
  }

  @Test
  void hasNoSlopeAtTheBestLine() {
    assertEquals(0, TRIAL.gradient(TRIAL.leastSquares()).norm(), 1e-11);
  }

  @Test
  void hasTheGradientAndTheHessianOfItsCentralDifferences() {
    Vector line = Vector.of(3.5, 12);
    for (int i = 0; i < 2; i++) {
      Vector step = i == 0 ? Vector.of(1e-4, 0) : Vector.of(0, 1e-4);
      Vector after = line.plus(step);
      Vector before = line.minus(step);
      double slope = (TRIAL.value(after) - TRIAL.value(before)) / 2e-4;
      assertEquals(slope, TRIAL.gradient(line).get(i), 1e-6 * Math.abs(slope));
      Vector bend = TRIAL.gradient(after).minus(TRIAL.gradient(before)).times(0.5e4);
      assertEquals(bend.get(0), TRIAL.hessian(line).get(0, i), 1e-7);
      assertEquals(bend.get(1), TRIAL.hessian(line).get(1, i), 1e-7);
    }
  }

  @Test
  void isTheMeanOfTheSquares() {
    LineFit two = new LineFit(List.of(new Measurement(0, 1), new Measurement(1, 5)));
    assertEquals((1 + 9) / 2.0, two.value(Vector.of(2, 0)));
  }

  @Test
  void refusesPointsThroughWhichManyLinesFit() {
    List<Measurement> upright = List.of(new Measurement(2, 1), new Measurement(2, 3));
    assertThrows(IllegalArgumentException.class, () -> new LineFit(upright));
  }
}
