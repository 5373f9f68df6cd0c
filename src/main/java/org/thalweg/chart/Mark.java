package org.thalweg.chart;

import java.util.Objects;

/** Something drawn in data coordinates beside the series, named by an id in its chart. */
public sealed interface Mark {
  String id();

  /**
   * A tinted rectangle behind the series. An infinite end reaches to the border of the plot.
   *
   * @param tint any CSS colour, best a translucent one
   */
  record Region(
      String id, double xMin, double xMax, double yMin, double yMax, String tint, String label)
      implements Mark {
    public Region {
      Objects.requireNonNull(id);
      Objects.requireNonNull(tint);
      Objects.requireNonNull(label);
      Numbers.requireInterval("x interval", xMin, xMax);
      Numbers.requireInterval("y interval", yMin, yMax);
    }

    /** A band over the whole height of the plot. */
    public static Region ofX(String id, double xMin, double xMax, String tint, String label) {
      return new Region(
          id, xMin, xMax, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, tint, label);
    }

    /** A band over the whole width of the plot. */
    public static Region ofY(String id, double yMin, double yMax, String tint, String label) {
      return new Region(
          id, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, yMin, yMax, tint, label);
    }
  }

  /** A line across the whole plot: at an x value when vertical, else at a y value. */
  record RuleLine(
      String id, boolean vertical, double value, String colour, boolean dashed, String label)
      implements Mark {
    public RuleLine {
      Objects.requireNonNull(id);
      Objects.requireNonNull(colour);
      Objects.requireNonNull(label);
      Numbers.requireFinite("value of a rule line", value);
    }
  }

  /** An arrow between two points; the label stands beyond its tip. */
  record Arrow(
      String id, double fromX, double fromY, double toX, double toY, String colour, String label)
      implements Mark {
    public Arrow {
      Objects.requireNonNull(id);
      Objects.requireNonNull(colour);
      Objects.requireNonNull(label);
      requireEnds(fromX, fromY, toX, toY);
    }
  }

  /** A line between two points; the label stands at its end. */
  record Segment(
      String id,
      double fromX,
      double fromY,
      double toX,
      double toY,
      String colour,
      boolean dashed,
      String label)
      implements Mark {
    public Segment {
      Objects.requireNonNull(id);
      Objects.requireNonNull(colour);
      Objects.requireNonNull(label);
      requireEnds(fromX, fromY, toX, toY);
    }
  }

  /**
   * A marker at a point.
   *
   * @param size its radius in pixels
   * @param ring a white disc with a coloured ring instead of the shape
   * @param pointedAt whether a pointer at the border of the plot shows where it is when it is
   *     outside
   */
  record Marker(
      String id,
      double x,
      double y,
      Shape shape,
      double size,
      String colour,
      boolean ring,
      String label,
      boolean pointedAt)
      implements Mark {
    public Marker {
      Objects.requireNonNull(id);
      Objects.requireNonNull(shape);
      Objects.requireNonNull(colour);
      Objects.requireNonNull(label);
      Numbers.requireFinite("x of a marker", x);
      Numbers.requireFinite("y of a marker", y);
      Numbers.requireNotNegative("size of a marker", size);
    }

    /** A shape without a label. */
    public static Marker of(String id, double x, double y, Shape shape, String colour) {
      return new Marker(id, x, y, shape, 6, colour, false, "", false);
    }

    /** A white disc with a coloured ring, pointed at when it is outside. */
    public static Marker ring(String id, double x, double y, String colour) {
      return new Marker(id, x, y, Shape.CIRCLE, 8, colour, true, "", true);
    }

    public Marker withLabel(String newLabel) {
      return new Marker(id, x, y, shape, size, colour, ring, newLabel, pointedAt);
    }

    public Marker at(double newX, double newY) {
      return new Marker(id, newX, newY, shape, size, colour, ring, label, pointedAt);
    }
  }

  private static void requireEnds(double fromX, double fromY, double toX, double toY) {
    Numbers.requireFinite("x of a start", fromX);
    Numbers.requireFinite("y of a start", fromY);
    Numbers.requireFinite("x of an end", toX);
    Numbers.requireFinite("y of an end", toY);
  }
}
