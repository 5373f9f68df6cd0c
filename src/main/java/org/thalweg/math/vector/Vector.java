package org.thalweg.math.vector;

import java.util.Arrays;

/**
 * A column of numbers of fixed length n that never changes.
 *
 * <p>Components may be NaN or infinite; {@link #isFinite()} tells. Each operation allocates one
 * array and works in index order, so the same input gives the same bits everywhere.
 */
public final class Vector {
  private final double[] components;

  private Vector(double[] components) {
    this.components = components;
  }

  /** The vector of these components, copied. */
  public static Vector of(double... components) {
    return new Vector(components.clone());
  }

  /**
   * The vector of {@code length} zeros.
   *
   * @throws IllegalArgumentException when {@code length} is negative
   */
  public static Vector zero(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("A vector has no negative length: " + length);
    }
    return new Vector(new double[length]);
  }

  public int length() {
    return components.length;
  }

  /** The component at {@code index}, counted from 0. */
  public double get(int index) {
    return components[index];
  }

  /** The sum {@code this + other}; both have length n. */
  public Vector plus(Vector other) {
    requireSameLength(other);
    double[] sum = components.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.components[i];
    }
    return new Vector(sum);
  }

  /** The difference {@code this - other}; both have length n. */
  public Vector minus(Vector other) {
    requireSameLength(other);
    double[] difference = components.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= other.components[i];
    }
    return new Vector(difference);
  }

  /** This vector with every component multiplied by {@code factor}. */
  public Vector times(double factor) {
    double[] product = components.clone();
    for (int i = 0; i < product.length; i++) {
      product[i] *= factor;
    }
    return new Vector(product);
  }

  /**
   * The vector {@code this + factor * other}, each component rounded after the product and after
   * the sum.
   */
  public Vector plusScaled(double factor, Vector other) {
    requireSameLength(other);
    double[] sum = components.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * other.components[i];
    }
    return new Vector(sum);
  }

  /** The scalar product of two vectors of length n, added up in index order. */
  public double dot(Vector other) {
    requireSameLength(other);
    double sum = 0;
    for (int i = 0; i < components.length; i++) {
      sum += components[i] * other.components[i];
    }
    return sum;
  }

  /**
   * The Euclidean length {@code sqrt(x1² + … + xn²)}, without overflow or underflow on the way.
   *
   * <p>Infinite when a component is infinite, otherwise NaN when one is NaN.
   */
  public double norm() {
    double largest = 0;
    for (double component : components) {
      if (Double.isInfinite(component)) {
        return Double.POSITIVE_INFINITY;
      }
      largest = Math.max(largest, Math.abs(component));
    }
    if (largest == 0 || Double.isNaN(largest)) {
      return largest;
    }
    double scale = Math.scalb(1.0, Math.max(Math.getExponent(largest), Double.MIN_EXPONENT));
    double sum = 0;
    for (double component : components) {
      double scaled = component / scale;
      sum += scaled * scaled;
    }
    return scale * StrictMath.sqrt(sum);
  }

  /** The largest amount of a component. */
  public double largest() {
    double largest = 0;
    for (double component : components) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest;
  }

  /** Whether no component is NaN or infinite. */
  public boolean isFinite() {
    for (double component : components) {
      if (!Double.isFinite(component)) {
        return false;
      }
    }
    return true;
  }

  /** A copy of the components. */
  public double[] toArray() {
    return components.clone();
  }

  /** Whether the other is a vector with the same bits, so NaN equals NaN and 0 differs from −0. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Vector vector && Arrays.equals(components, vector.components);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(components);
  }

  @Override
  public String toString() {
    return Arrays.toString(components);
  }

  private void requireSameLength(Vector other) {
    if (components.length != other.components.length) {
      throw new IllegalArgumentException(
          "Vectors of length "
              + components.length
              + " and "
              + other.components.length
              + " do not go together");
    }
  }
}
