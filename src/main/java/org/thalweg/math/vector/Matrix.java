package org.thalweg.math.vector;

import java.util.Arrays;

/**
 * A square table of numbers, n × n, row-major, that never changes.
 *
 * <p>Used for Hessians, so its eigenvalues are those of a symmetric matrix.
 */
public final class Matrix {
  private static final int MAXIMUM_SWEEPS = 60;

  private final int size;
  private final double[] entries;

  private Matrix(int size, double[] entries) {
    this.size = size;
    this.entries = entries;
  }

  /**
   * The n × n matrix of these entries, row after row.
   *
   * @throws IllegalArgumentException when there are not n · n entries
   */
  public static Matrix of(int size, double... rowMajor) {
    if (size < 0 || rowMajor.length != size * size) {
      throw new IllegalArgumentException(
          "A matrix of " + size + " rows does not have " + rowMajor.length + " entries");
    }
    return new Matrix(size, rowMajor.clone());
  }

  /** The number n of rows, which is the number of columns too. */
  public int size() {
    return size;
  }

  /** The entry in a row and column, both counted from 0. */
  public double get(int row, int column) {
    if (column < 0 || column >= size) {
      throw new IndexOutOfBoundsException(
          "No column " + column + " in a matrix of " + size + " columns");
    }
    return entries[row * size + column];
  }

  /** Whether no entry is NaN or infinite. */
  public boolean isFinite() {
    for (double entry : entries) {
      if (!Double.isFinite(entry)) {
        return false;
      }
    }
    return true;
  }

  /** The product with a column vector of length n. */
  public Vector times(Vector vector) {
    if (vector.length() != size) {
      throw new IllegalArgumentException(
          "A matrix of "
              + size
              + " columns and a vector of length "
              + vector.length()
              + " do not go together");
    }
    double[] product = new double[size];
    for (int row = 0; row < size; row++) {
      double sum = 0;
      for (int column = 0; column < size; column++) {
        sum += entries[row * size + column] * vector.get(column);
      }
      product[row] = sum;
    }
    return Vector.of(product);
  }

  /**
   * The eigenvalues in ascending order, length n, of the symmetric matrix {@code (A + Aᵀ) / 2}.
   *
   * <p>Found by the cyclic Jacobi method: plane rotations make one off-diagonal pair zero after the
   * other until all are negligible. All are NaN when an entry is not finite.
   *
   * <p>Source: Golub and Van Loan, Matrix Computations, 4th edition (2013), section 8.5.
   */
  public Vector symmetricEigenvalues() {
    double[] eigenvalues = new double[size];
    if (!isFinite()) {
      Arrays.fill(eigenvalues, Double.NaN);
      return Vector.of(eigenvalues);
    }
    int exponent = largestExponent();
    double[][] work = scaledSymmetricPart(-exponent);
    for (int sweep = 0; sweep < MAXIMUM_SWEEPS && rotateAll(work); sweep++) {
      // each sweep about squares the size of what is left beside the diagonal
    }
    for (int i = 0; i < size; i++) {
      eigenvalues[i] = Math.scalb(work[i][i], exponent);
    }
    Arrays.sort(eigenvalues);
    return Vector.of(eigenvalues);
  }

  /** The binary exponent of the largest entry, so that scaling by it keeps squares in range. */
  private int largestExponent() {
    double largest = 0;
    for (double entry : entries) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest == 0 ? 0 : Math.getExponent(largest);
  }

  private double[][] scaledSymmetricPart(int exponent) {
    double[][] work = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double entry = Math.scalb(get(row, column), exponent);
        double mirrored = Math.scalb(get(column, row), exponent);
        work[row][column] = entry == mirrored ? entry : (entry + mirrored) / 2;
      }
    }
    return work;
  }

  /** One sweep of rotations over all pairs; false when nothing was left to do. */
  private static boolean rotateAll(double[][] work) {
    boolean rotated = false;
    for (int p = 0; p < work.length; p++) {
      for (int q = p + 1; q < work.length; q++) {
        double negligible =
            Math.ulp(1.0) / 4 * Math.sqrt(Math.abs(work[p][p]) * Math.abs(work[q][q]));
        if (Math.abs(work[p][q]) > Math.max(negligible, Double.MIN_NORMAL)) {
          rotate(work, p, q);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  /** Turns the plane of p and q so that the entries (p, q) and (q, p) become zero. */
  private static void rotate(double[][] work, int p, int q) {
    double theta = (work[q][q] - work[p][p]) / (2 * work[p][q]);
    double tangent = Math.copySign(1.0, theta) / (Math.abs(theta) + StrictMath.hypot(theta, 1));
    double cosine = 1 / StrictMath.sqrt(1 + tangent * tangent);
    double sine = tangent * cosine;
    double shift = tangent * work[p][q];
    work[p][p] -= shift;
    work[q][q] += shift;
    work[p][q] = 0;
    work[q][p] = 0;
    for (int k = 0; k < work.length; k++) {
      if (k != p && k != q) {
        double first = work[k][p];
        double second = work[k][q];
        work[k][p] = cosine * first - sine * second;
        work[k][q] = sine * first + cosine * second;
        work[p][k] = work[k][p];
        work[q][k] = work[k][q];
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix
        && size == matrix.size
        && Arrays.equals(entries, matrix.entries);
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(entries);
  }

  @Override
  public String toString() {
    StringBuilder rows = new StringBuilder("[");
    for (int row = 0; row < size; row++) {
      rows.append(row == 0 ? "" : ", ");
      rows.append(Arrays.toString(Arrays.copyOfRange(entries, row * size, (row + 1) * size)));
    }
    return rows.append(']').toString();
  }
}
