package org.thalweg.classroom.question;

import org.thalweg.math.vector.SplitMix;

/**
 * Symmetric matrices drawn by lot: normal numbers with variance 2 on the diagonal and 1 beside it
 * (the Gaussian orthogonal ensemble), so that no direction is preferred.
 */
final class RandomCurvature {
  private RandomCurvature() {}

  /** The share of n × n matrices that bend up in all directions. */
  static double shareUp(int n, int count) {
    int up = 0;
    long counter = SplitMix.stream(n);
    for (int i = 0; i < count; i++) {
      double[][] matrix = new double[n][n];
      for (int row = 0; row < n; row++) {
        for (int column = 0; column <= row; column++) {
          double number = SplitMix.normal(counter);
          counter += SplitMix.PAIR;
          matrix[row][column] = row == column ? Math.sqrt(2) * number : number;
        }
      }
      up += bendsUp(matrix) ? 1 : 0;
    }
    return (double) up / count;
  }

  /** Whether it has a Cholesky factor, which it has just when it is positive definite. */
  private static boolean bendsUp(double[][] matrix) {
    int n = matrix.length;
    for (int column = 0; column < n; column++) {
      double pivot = matrix[column][column];
      for (int k = 0; k < column; k++) {
        pivot -= matrix[column][k] * matrix[column][k];
      }
      if (!(pivot > 0)) {
        return false;
      }
      matrix[column][column] = Math.sqrt(pivot);
      for (int row = column + 1; row < n; row++) {
        for (int k = 0; k < column; k++) {
          matrix[row][column] -= matrix[row][k] * matrix[column][k];
        }
        matrix[row][column] /= matrix[column][column];
      }
    }
    return true;
  }
}
