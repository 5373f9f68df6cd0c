package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

class PrincipalDirectionTest {

  @Test
  void areTheEigenvectorsOfTheHessian() {
    Random random = new Random(8);
    for (int i = 0; i < 2_000; i++) {
      double scale = Math.pow(10, random.nextInt(-6, 7));
      double a = scale * random.nextGaussian();
      double b = i % 5 == 0 ? 0 : scale * random.nextGaussian();
      double c = scale * random.nextGaussian();
      List<PrincipalDirection> found = PrincipalDirection.of(Matrix.of(2, a, b, b, c));
      EigenDecompositionSymmetric oracle =
          new EigenDecompositionSymmetric(
              MatrixUtils.createRealMatrix(new double[][] {{a, b}, {b, c}}));
      assertEquals(2, found.size());
      assertTrue(Math.abs(found.get(0).curvature()) >= Math.abs(found.get(1).curvature()));
      for (PrincipalDirection one : found) {
        int which =
            Math.abs(oracle.getEigenvalue(0) - one.curvature())
                    < Math.abs(oracle.getEigenvalue(1) - one.curvature())
                ? 0
                : 1;
        assertEquals(oracle.getEigenvalue(which), one.curvature(), 1e-12 * scale);
        double cosine =
            oracle.getEigenvector(which).getEntry(0) * one.direction().get(0)
                + oracle.getEigenvector(which).getEntry(1) * one.direction().get(1);
        assertEquals(1, Math.abs(cosine), 1e-9, a + " " + b + " " + c);
      }
    }
  }

  @Test
  void theFactorIsWhatAStepDoesToTheDistance() {
    // x² + 20y², α = 0.06: x ← (1 − 0.12)·x, y ← (1 − 2.4)·y
    List<PrincipalDirection> found = PrincipalDirection.of(Matrix.of(2, 2, 0, 0, 40));
    assertEquals(-1.4, found.get(0).factor(0.06), 1e-15);
    assertEquals(1, Math.abs(found.get(0).direction().get(1)), 1e-15);
    assertEquals(0.88, found.get(1).factor(0.06), 1e-15);
    assertEquals(Vector.of(1, 0).get(0), Math.abs(found.get(1).direction().get(0)), 1e-15);
  }

  @Test
  void groundThatBendsAlikeEverywhereHasNone() {
    assertEquals(List.of(), PrincipalDirection.of(Matrix.of(2, 3, 0, 0, 3)));
    assertEquals(List.of(), PrincipalDirection.of(Matrix.of(2, Double.NaN, 0, 0, 3)));
  }
}
