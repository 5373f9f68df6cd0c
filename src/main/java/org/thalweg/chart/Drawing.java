package org.thalweg.chart;

import java.util.List;
import java.util.Set;

/**
 * What the server gave a chart to draw, as it is now. What the browser alone was given, such as the
 * steps of a descent, is not in it.
 */
public final class Drawing {
  private final ChartContents contents;

  Drawing(ChartContents contents) {
    this.contents = contents;
  }

  /** What assistive technology calls the chart. */
  public String label() {
    return contents.options().label();
  }

  /** The words that it reads instead of the picture. */
  public String textAlternative() {
    return contents.textAlternative();
  }

  /** The ids of the series and marks that are hidden for a while. */
  public Set<String> hidden() {
    return contents.hidden();
  }

  public Axis x() {
    return contents.x();
  }

  public Axis y() {
    return contents.y();
  }

  /** The ids of all series. */
  public List<String> seriesIds() {
    return List.copyOf(contents.series.ids());
  }

  /**
   * How a series looks.
   *
   * @throws IllegalArgumentException when there is none with this id; so do the following methods
   */
  public Series series(String id) {
    return contents.series.get(id);
  }

  /** The points of a series. */
  public List<Point> points(String id) {
    return contents.points(id).all();
  }

  public Mark mark(String id) {
    return contents.marks.get(id);
  }

  /** The handle as it is now, also after someone moved it. */
  public Handle handle(String id) {
    return contents.handles.get(id);
  }

  /** A point of a series; a number that is not finite is a gap. */
  public record Point(double x, double y) {}
}
