package org.thalweg.math.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void eigenvaluesAgreeWithAnIndependentDecomposition(int size) {
    Random random = new Random(size);
    for (int repetition = 0; repetition < 200; repetition++) {
      double scale = Math.pow(10, random.nextInt(21) - 10);
      double[][] rows = new double[size][size];
      double[] rowMajor = new double[size * size];
      for (int r = 0; r < size; r++) {
        for (int c = 0; c <= r; c++) {
          rows[r][c] = scale * random.nextGaussian();
          rows[c][r] = rows[r][c];
          rowMajor[r * size + c] = rows[r][c];
          rowMajor[c * size + r] = rows[r][c];
        }
      }
      double[] expected =
          new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(rows)).getEigenvalues();
      Vector eigenvalues = Matrix.of(size, rowMajor).symmetricEigenvalues();
      for (int i = 0; i < size; i++) {
        assertEquals(expected[size - 1 - i], eigenvalues.get(i), 1e-13 * scale * size);
      }
    }
  }

  @Test
  void rosenbrockHessianAtTheMinimumHasThePublishedEigenvalues() {
    Vector eigenvalues = Matrix.of(2, 802, -400, -400, 200).symmetricEigenvalues();
    assertEquals(0.39936, eigenvalues.get(0), 5e-6);
    assertEquals(1001.6006, eigenvalues.get(1), 5e-5);
  }

  @Test
  void diagonalEigenvaluesAreExactAndAscending() {
    Matrix diagonal = Matrix.of(3, 6, 0, 0, 0, -1e300, 0, 0, 0, 1e-3);
    assertEquals(Vector.of(-1e300, 1e-3, 6), diagonal.symmetricEigenvalues());
  }

  @Test
  void eigenvaluesOfWhatIsNotFiniteAreNaN() {
    Vector eigenvalues =
        Matrix.of(2, 1, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY).symmetricEigenvalues();
    assertTrue(Double.isNaN(eigenvalues.get(0)) && Double.isNaN(eigenvalues.get(1)));
  }

  @Test
  void multipliesRowByColumn() {
    assertEquals(Vector.of(5, 11), Matrix.of(2, 1, 2, 3, 4).times(Vector.of(1, 2)));
  }
}
