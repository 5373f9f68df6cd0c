package org.thalweg.chart;

import java.util.Objects;

/**
 * One axis of a chart.
 *
 * @param title words beside the axis; empty for none
 * @param scale how values are spread along it
 * @param min its low end, in data coordinates; {@link #AUTOMATIC} lets the data decide
 * @param max its high end; {@link #AUTOMATIC} lets the data decide
 * @param gridLines whether lines cross the plot at the ticks
 * @param tickStep how far the ticks of a linear axis are apart; {@link #AUTOMATIC} lets its range
 *     decide
 */
public record Axis(
    String title, Scale scale, double min, double max, boolean gridLines, double tickStep) {
  /** An end of an axis that follows the data. */
  public static final double AUTOMATIC = Double.NaN;

  /**
   * How values are spread along an axis; a logarithmic one leaves a gap where a value is not
   * positive.
   */
  public enum Scale {
    LINEAR,
    LOGARITHMIC
  }

  /**
   * Refuses infinite ends, ends in the wrong order, and ends that are not positive on a logarithm.
   */
  public Axis {
    Objects.requireNonNull(title);
    Objects.requireNonNull(scale);
    if (Double.isInfinite(min) || Double.isInfinite(max) || min >= max) {
      throw new IllegalArgumentException("An axis cannot go from " + min + " to " + max);
    }
    if (tickStep <= 0 || Double.isInfinite(tickStep)) {
      throw new IllegalArgumentException("Ticks cannot be " + tickStep + " apart");
    }
    if (scale == Scale.LOGARITHMIC && (min <= 0 || max <= 0)) {
      throw new IllegalArgumentException("A logarithmic axis needs positive ends");
    }
  }

  public static Axis linear(String title) {
    return new Axis(title, Scale.LINEAR, AUTOMATIC, AUTOMATIC, true, AUTOMATIC);
  }

  public static Axis logarithmic(String title) {
    return new Axis(title, Scale.LOGARITHMIC, AUTOMATIC, AUTOMATIC, true, AUTOMATIC);
  }

  /** This axis with both ends fixed. */
  public Axis between(double low, double high) {
    return new Axis(title, scale, low, high, gridLines, tickStep);
  }

  /** This axis with its low end fixed. */
  public Axis from(double low) {
    return new Axis(title, scale, low, max, gridLines, tickStep);
  }

  public Axis withoutGridLines() {
    return new Axis(title, scale, min, max, false, tickStep);
  }

  /** This axis with ticks at the multiples of a step. */
  public Axis withTicksEvery(double step) {
    return new Axis(title, scale, min, max, gridLines, step);
  }
}
