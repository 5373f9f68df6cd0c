package org.thalweg.chart;

import java.util.List;
import java.util.Objects;

/**
 * How one series of points looks; the points themselves are given to the chart.
 *
 * @param id names the series in its chart
 * @param label its name for people
 * @param colour any CSS colour, also {@code var(--name)}
 * @param width of its line, in pixels
 * @param dash lengths of strokes and gaps in pixels; empty for an unbroken line
 * @param shape of its points
 * @param markerSize radius of its points, in pixels
 * @param line whether its points are joined, in their order
 * @param opacity from 0 to 1
 * @param hidden whether it is left out; its points are kept
 * @param fitted whether the axes make room for all of it; one that is not leaves the plot where it
 *     goes beyond the others
 */
public record Series(
    String id,
    String label,
    String colour,
    double width,
    List<Double> dash,
    Shape shape,
    double markerSize,
    boolean line,
    double opacity,
    boolean hidden,
    boolean fitted) {

  /** Refuses numbers that are not finite or are negative, and an opacity above 1. */
  public Series {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(shape);
    dash = List.copyOf(dash);
    dash.forEach(length -> Numbers.requireNotNegative("dash", length));
    Numbers.requireNotNegative("width", width);
    Numbers.requireNotNegative("marker size", markerSize);
    Numbers.requireNotNegative("opacity", opacity);
    if (opacity > 1) {
      throw new IllegalArgumentException("The opacity must be at most 1, not " + opacity);
    }
  }

  /** An unbroken line of two pixels in the colour of the text, without point markers. */
  public static Series of(String id, String label) {
    return new Series(id, label, "currentColor", 2, List.of(), Shape.NONE, 3, true, 1, false, true);
  }

  public Series withColour(String newColour) {
    return new Series(
        id, label, newColour, width, dash, shape, markerSize, line, opacity, hidden, fitted);
  }

  public Series withWidth(double newWidth) {
    return new Series(
        id, label, colour, newWidth, dash, shape, markerSize, line, opacity, hidden, fitted);
  }

  public Series dashed(double stroke, double gap) {
    return new Series(
        id,
        label,
        colour,
        width,
        List.of(stroke, gap),
        shape,
        markerSize,
        line,
        opacity,
        hidden,
        fitted);
  }

  /** This series with a marker of this radius at every point. */
  public Series withMarkers(Shape newShape, double radius) {
    return new Series(
        id, label, colour, width, dash, newShape, radius, line, opacity, hidden, fitted);
  }

  public Series withoutLine() {
    return new Series(
        id, label, colour, width, dash, shape, markerSize, false, opacity, hidden, fitted);
  }

  public Series withOpacity(double newOpacity) {
    return new Series(
        id, label, colour, width, dash, shape, markerSize, line, newOpacity, hidden, fitted);
  }

  public Series withHidden(boolean newHidden) {
    return new Series(
        id, label, colour, width, dash, shape, markerSize, line, opacity, newHidden, fitted);
  }

  public Series withFitted(boolean newFitted) {
    return new Series(
        id, label, colour, width, dash, shape, markerSize, line, opacity, hidden, newFitted);
  }
}
