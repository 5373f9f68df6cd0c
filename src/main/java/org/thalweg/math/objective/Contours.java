package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * The relief of a surface, ready to be drawn: heights on a grid, mapped to a level coordinate from
 * 0 to {@link #levels()} whose whole numbers are the contour lines. The spacing of the lines fits
 * the surface, so that valley floors and slopes both read.
 *
 * <p>The grid's points include the borders of the domain. Cells are row-major, row 0 is the
 * southern border (low y), column 0 the western one. Where the function has no finite value a cell
 * is NaN.
 */
public final class Contours {
  private static final int LEVELS = 24;
  private static final int FINEST = 65_534;

  private final Domain domain;
  private final int columns;
  private final int rows;
  private final float[] coordinates;
  private final HeightScale scale;

  private Contours(Domain domain, int columns, int rows, double[] heights) {
    this.domain = domain;
    this.columns = columns;
    this.rows = rows;
    this.scale = HeightScale.fitting(heights);
    this.coordinates = new float[heights.length];
    for (int i = 0; i < heights.length; i++) {
      coordinates[i] = (float) (LEVELS * scale.position(heights[i]));
    }
  }

  /**
   * Evaluates {@code objective}, a function of two variables, on a grid.
   *
   * @param columns at least 2
   * @param rows at least 2
   */
  public static Contours of(Objective objective, Domain domain, int columns, int rows) {
    if (columns < 2 || rows < 2 || objective.dimension() != 2) {
      throw new IllegalArgumentException("contours need a plane and at least 2 columns and rows");
    }
    double[] heights = new double[columns * rows];
    for (int row = 0; row < rows; row++) {
      double y = domain.y().at(row, rows);
      for (int column = 0; column < columns; column++) {
        double x = domain.x().at(column, columns);
        heights[row * columns + column] = objective.value(Vector.of(x, y));
      }
    }
    return new Contours(domain, columns, rows, heights);
  }

  public Domain domain() {
    return domain;
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** How many steps the level coordinate has; lines are drawn at 1, 2, … below it. */
  public int levels() {
    return LEVELS;
  }

  /**
   * The level coordinate of one cell, from 0 to {@link #levels()}; NaN where the function has no
   * finite value.
   */
  public float level(int column, int row) {
    return coordinates[row * columns + column];
  }

  /** The level coordinates of all cells, a copy. */
  public float[] levelCoordinates() {
    return coordinates.clone();
  }

  /** The height f at which the line of a level lies. */
  public double heightOfLevel(int level) {
    return scale.height((double) level / LEVELS);
  }

  /** The level coordinate of a height, from 0 to {@link #levels()}. */
  public double levelOfHeight(double height) {
    return LEVELS * scale.position(height);
  }

  /**
   * All cells as unsigned 16-bit numbers: 0 where there is no value, otherwise 1 to 65,535 over the
   * levels.
   */
  public short[] quantized() {
    short[] cells = new short[coordinates.length];
    for (int i = 0; i < cells.length; i++) {
      float coordinate = coordinates[i];
      cells[i] =
          Float.isNaN(coordinate) ? 0 : (short) (1 + Math.round(coordinate / LEVELS * FINEST));
    }
    return cells;
  }

  /** Says whether the function has no finite value on the whole grid. */
  public boolean isEmpty() {
    for (float coordinate : coordinates) {
      if (!Float.isNaN(coordinate)) {
        return false;
      }
    }
    return true;
  }
}
