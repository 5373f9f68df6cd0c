package org.thalweg.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The points of one series and how many of them the browser has. */
final class SeriesPoints {
  private double[] xs = new double[0];
  private double[] ys = new double[0];
  private int size;
  private int sent;
  private boolean replaced;

  int size() {
    return size;
  }

  List<Drawing.Point> all() {
    return IntStream.range(0, size).mapToObj(i -> new Drawing.Point(xs[i], ys[i])).toList();
  }

  void append(double[] newXs, double[] newYs) {
    if (newXs.length != newYs.length) {
      throw new IllegalArgumentException(
          newXs.length + " x values, but " + newYs.length + " y values");
    }
    int needed = Math.addExact(size, newXs.length);
    if (needed > xs.length) {
      int capacity = Math.max(needed, xs.length + (xs.length >> 1));
      xs = Arrays.copyOf(xs, capacity);
      ys = Arrays.copyOf(ys, capacity);
    }
    System.arraycopy(newXs, 0, xs, size, newXs.length);
    System.arraycopy(newYs, 0, ys, size, newYs.length);
    size = needed;
  }

  void clear() {
    size = 0;
    sent = 0;
    replaced = true;
  }

  /** A new browser element has nothing; points that only it was given are left to it. */
  void forgetSent() {
    sent = 0;
    replaced = size > 0;
  }

  boolean hasUnsent() {
    return replaced || sent < size;
  }

  /** The points that the browser lacks, as {@code {id, replace, xs, ys}}; a gap is null. */
  ObjectNode takeUnsent(String id) {
    ObjectNode points = JsonNodeFactory.instance.objectNode();
    points.put("id", id).put("replace", replaced);
    ArrayNode xNumbers = points.putArray("xs");
    ArrayNode yNumbers = points.putArray("ys");
    for (int i = sent; i < size; i++) {
      if (Double.isFinite(xs[i]) && Double.isFinite(ys[i])) {
        xNumbers.add(xs[i]);
        yNumbers.add(ys[i]);
      } else {
        xNumbers.addNull();
        yNumbers.addNull();
      }
    }
    sent = size;
    replaced = false;
    return points;
  }
}
