package org.thalweg.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private static final Extents SQUARE = new Extents(0, 1, 0, 1);

  @Test
  void heightsTravelAsLittleEndianUnsignedNumbers() {
    short[] values = {0, 1, 256, (short) 65535};
    String encoded = HeightField.of(SQUARE, 2, 2, 24, values).encoded();
    assertArrayEquals(new byte[] {0, 0, 1, 0, 0, 1, -1, -1}, Base64.getDecoder().decode(encoded));
  }

  @Test
  void aHeightFieldKeepsItsOwnCopy() {
    short[] values = {1, 1, 1, 1};
    HeightField field = HeightField.of(SQUARE, 2, 2, 24, values);
    String before = field.encoded();
    values[0] = 9;
    assertEquals(before, field.encoded());
  }

  @Test
  void aHeightFieldOfAnotherSizeIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> HeightField.of(SQUARE, 2, 3, 24, new short[4]));
    assertThrows(
        IllegalArgumentException.class, () -> HeightField.of(SQUARE, 1, 4, 24, new short[4]));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void placesThatAreNotFiniteAreRefused(double value) {
    assertThrows(IllegalArgumentException.class, () -> Handle.of("h", value, 0, ""));
    assertThrows(
        IllegalArgumentException.class, () -> Mark.Marker.of("m", 0, value, Shape.STAR, ""));
    assertThrows(IllegalArgumentException.class, () -> new Mark.Arrow("a", 0, 0, value, 0, "", ""));
    assertThrows(IllegalArgumentException.class, () -> new Extents(0, value, 0, 1));
  }

  @Test
  void anAxisGoesUpwards() {
    assertThrows(IllegalArgumentException.class, () -> Axis.linear("").between(2, 1));
    assertThrows(IllegalArgumentException.class, () -> Axis.logarithmic("").from(0));
  }

  @Test
  void aHandleThatMovesAlongOneAxisKeepsTheOtherValue() {
    Handle across = Handle.of("h", 0, 0, "").moving(Handle.Movement.X);
    assertEquals(across.at(5, 0), across.movedTo(5, 7));
  }
}
