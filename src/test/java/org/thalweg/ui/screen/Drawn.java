package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;

/** What a chart was given to draw, compared with what has been worked out by hand. */
public final class Drawn {
  private static final double CLOSE = 1e-9;

  private final LiveChart chart;

  private Drawn(LiveChart chart) {
    this.chart = chart;
  }

  /** What is drawn on a chart. */
  public static Drawn on(LiveChart chart) {
    return new Drawn(chart);
  }

  /** Every point of a series lies on this curve; there are at least so many. */
  public void curve(String series, int atLeast, DoubleUnaryOperator expected) {
    List<Drawing.Point> points = chart.drawing().points(series);
    assertTrue(points.size() >= atLeast, points.size() + " points of " + series);
    for (Drawing.Point point : points) {
      double wanted = expected.applyAsDouble(point.x());
      double tolerance = CLOSE * Math.max(Math.min(1, Math.abs(wanted) * 1e6), Math.abs(wanted));
      assertEquals(wanted, point.y(), tolerance, series + " at " + point.x());
    }
  }

  /** A series is a straight line through a point, to both sides of it, with this slope. */
  public void line(String series, double x, double y, double slope) {
    curve(series, 2, at -> y + slope * (at - x));
    List<Drawing.Point> ends = chart.drawing().points(series);
    assertTrue(ends.getFirst().x() < x && ends.getLast().x() > x, ends.toString());
  }

  /** A series has no points. */
  public void nothing(String series) {
    assertEquals(List.of(), chart.drawing().points(series));
  }

  /** A marker stands there. */
  public Mark.Marker marker(String id, double x, double y) {
    Mark.Marker marker = assertInstanceOf(Mark.Marker.class, chart.drawing().mark(id));
    assertEquals(x, marker.x(), CLOSE, id + " x");
    assertEquals(y, marker.y(), CLOSE, id + " y");
    return marker;
  }

  /** An arrow leads from one point to another. */
  public void arrow(String id, double fromX, double fromY, double toX, double toY) {
    Mark.Arrow arrow = assertInstanceOf(Mark.Arrow.class, chart.drawing().mark(id));
    assertEquals(
        List.of(fromX, fromY, rounded(toX), rounded(toY)),
        List.of(arrow.fromX(), arrow.fromY(), rounded(arrow.toX()), rounded(arrow.toY())),
        id);
  }

  /** A segment joins two points. */
  public void segment(String id, double fromX, double fromY, double toX, double toY) {
    Mark.Segment segment = assertInstanceOf(Mark.Segment.class, chart.drawing().mark(id));
    assertEquals(
        List.of(rounded(fromX), rounded(fromY), rounded(toX), rounded(toY)),
        List.of(
            rounded(segment.fromX()),
            rounded(segment.fromY()),
            rounded(segment.toX()),
            rounded(segment.toY())),
        id);
  }

  /** A line crosses the plot at this value. */
  public Mark.RuleLine rule(String id, boolean vertical, double value) {
    Mark.RuleLine rule = assertInstanceOf(Mark.RuleLine.class, chart.drawing().mark(id));
    assertEquals(vertical, rule.vertical(), id);
    assertEquals(value, rule.value(), CLOSE, id);
    return rule;
  }

  /** There are no such marks. */
  public void without(String... marks) {
    for (String mark : marks) {
      assertFalse(chart.hasMark(mark), mark);
    }
  }

  /** A handle stands there. */
  public void handle(String id, double x, double y) {
    assertEquals(x, chart.drawing().handle(id).x(), CLOSE, id + " x");
    assertEquals(y, chart.drawing().handle(id).y(), CLOSE, id + " y");
  }

  private static double rounded(double number) {
    return Math.rint(number * 1e9) / 1e9;
  }
}
