package org.thalweg.chart;

/** A rectangle in data coordinates: finite, not empty. */
public record Extents(double xMin, double xMax, double yMin, double yMax) {
  public Extents {
    Numbers.requireFinite("low x", xMin);
    Numbers.requireFinite("high x", xMax);
    Numbers.requireFinite("low y", yMin);
    Numbers.requireFinite("high y", yMax);
    Numbers.requireInterval("x interval", xMin, xMax);
    Numbers.requireInterval("y interval", yMin, yMax);
  }
}
