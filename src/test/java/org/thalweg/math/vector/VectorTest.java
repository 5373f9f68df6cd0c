package org.thalweg.math.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VectorTest {
  private static final Vector V = Vector.of(3, -4);

  @Test
  void addsSubtractsAndScalesComponentByComponent() {
    assertEquals(Vector.of(4, -2), V.plus(Vector.of(1, 2)));
    assertEquals(Vector.of(2, -6), V.minus(Vector.of(1, 2)));
    assertEquals(Vector.of(1.5, -2), V.times(0.5));
    assertEquals(Vector.of(2.5, -5), V.plusScaled(-0.5, Vector.of(1, 2)));
    assertEquals(-5, V.dot(Vector.of(1, 2)));
    assertEquals(Vector.of(0, 0, 0), Vector.zero(3));
  }

  @Test
  void neverChanges() {
    double[] components = {1, 2};
    Vector vector = Vector.of(components);
    components[0] = 9;
    vector.toArray()[1] = 9;
    assertEquals(Vector.of(1, 2), vector);
  }

  @Test
  void normIsTheEuclideanLengthWithoutOverflowOrUnderflow() {
    assertEquals(5, V.norm());
    assertEquals(5e200, V.times(1e200).norm(), 1e185);
    assertEquals(5e-200, V.times(1e-200).norm(), 1e-215);
    assertEquals(Double.MIN_VALUE, Vector.of(Double.MIN_VALUE, 0).norm());
    assertEquals(0, Vector.zero(2).norm());
    assertEquals(Double.POSITIVE_INFINITY, Vector.of(Double.NaN, Double.NEGATIVE_INFINITY).norm());
    assertTrue(Double.isNaN(Vector.of(1, Double.NaN).norm()));
  }

  @Test
  void knowsWhetherItIsFinite() {
    assertTrue(V.isFinite());
    assertFalse(Vector.of(0, Double.NaN).isFinite());
    assertFalse(Vector.of(Double.POSITIVE_INFINITY, 0).isFinite());
  }

  @Test
  void equalityGoesByBits() {
    assertEquals(Vector.of(Double.NaN), Vector.of(Double.NaN));
    assertNotEquals(Vector.of(0.0), Vector.of(-0.0));
    assertEquals(V.hashCode(), Vector.of(3, -4).hashCode());
    assertEquals("[3.0, -4.0]", V.toString());
  }

  @Test
  void refusesVectorsOfDifferentLength() {
    assertThrows(IllegalArgumentException.class, () -> V.plus(Vector.zero(3)));
    assertThrows(IllegalArgumentException.class, () -> V.dot(Vector.zero(1)));
    assertThrows(IllegalArgumentException.class, () -> Vector.zero(-1));
  }
}
