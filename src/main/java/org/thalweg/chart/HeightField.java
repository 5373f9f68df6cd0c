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
  private final double[] levelHeights;

  private HeightField(
      Extents extents, int columns, int rows, int levels, short[] values, double[] levelHeights) {
    this.extents = extents;
    this.columns = columns;
    this.rows = rows;
    this.levels = levels;
    this.values = values;
    this.levelHeights = levelHeights;
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
    return new HeightField(extents, columns, rows, levels, values.clone(), new double[0]);
  }

  /**
   * The same field with the heights in the unit of the surface, so that they can be read off.
   *
   * @param heights of each whole level, from level 0 to {@link #levels()}
   * @throws IllegalArgumentException when there is another number of them, or one is not finite
   */
  public HeightField withLevelHeights(double... heights) {
    if (heights.length != levels + 1) {
      throw new IllegalArgumentException(heights.length + " heights for level 0 to " + levels);
    }
    for (double height : heights) {
      Numbers.requireFinite("height of a level", height);
    }
    return new HeightField(extents, columns, rows, levels, values, heights.clone());
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

  /** The height of each whole level, a copy; empty when it was not told. */
  public double[] levelHeights() {
    return levelHeights.clone();
  }

  /** The values as the browser reads them: base64 of little-endian 16-bit numbers. */
  String encoded() {
    ByteBuffer bytes =
        ByteBuffer.allocate(Short.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
