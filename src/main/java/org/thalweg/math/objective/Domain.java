package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/**
 * The rectangle of the plane on which a loss surface is looked at; descents may leave it.
 *
 * @param x from west to east
 * @param y from south to north
 */
public record Domain(Interval x, Interval y) implements Region {

  static Domain of(double xLow, double xHigh, double yLow, double yHigh) {
    return new Domain(new Interval(xLow, xHigh), new Interval(yLow, yHigh));
  }

  static Domain square(double halfWidth) {
    return of(-halfWidth, halfWidth, -halfWidth, halfWidth);
  }

  @Override
  public boolean contains(Vector point) {
    return x.contains(point.get(0)) && y.contains(point.get(1));
  }

  @Override
  public double diagonal() {
    return StrictMath.hypot(x.length(), y.length());
  }
}
