package org.thalweg.chart;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * Heights on a regular grid, drawn as filled contours behind the series. A height is given as a
 * level: 1 to 65535, read as unsigned, stand for level 0 to {@link #levels()}; 0 says that there is
 * no value, and is hatched. Lines are drawn at the whole levels, every fifth one heavier. The
 * outermost grid points lie on the border of the extents.
 */
public final class HeightField {
  private final Extents extents;
  private final int columns;
  private final int rows;
  private final int levels;
  private final short[] values;

  private HeightField(Extents extents, int columns, int rows, int levels, short[] values) {
    this.extents = extents;
    this.columns = columns;
    this.rows = rows;
    this.levels = levels;
    this.values = values;
  }

  /**
   * A field of {@code columns × rows} heights, row-major from low to high y; the array is copied.
   *
   * @throws IllegalArgumentException when there are fewer than 2 × 2 points, no level, or another
   *     number of values
   */
  public static HeightField of(Extents extents, int columns, int rows, int levels, short[] values) {
    if (columns < 2 || rows < 2 || levels < 1) {
      throw new IllegalArgumentException("A height field needs 2 × 2 points and a level");
    }
    if (values.length != (long) columns * rows) {
      throw new IllegalArgumentException(
          values.length + " values for " + columns + " × " + rows + " points");
    }
    return new HeightField(extents, columns, rows, levels, values.clone());
  }

  public Extents extents() {
    return extents;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  public int levels() {
    return levels;
  }

  /** The values as the browser reads them: base64 of little-endian 16-bit numbers. */
  String encoded() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
