package org.thalweg.ui.descend;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.PrincipalDirection;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.RunSeries;

/**
 * What the learning rate does next, on the map while the hiker stands: the ghost of the next ten
 * steps while somebody aims with the rate, and the two directions of curvature, each with the
 * factor by which a step changes the distance in it.
 */
final class AheadMarks {
  static final String GHOST = "ghost";
  static final String ONE = "ghost-1";
  static final String TEN = "ghost-10";
  static final String DIRECTION = "direction-";

  private static final double FAINT = 0.65;
  private static final double GHOST_SIZE = 7;
  private static final int TENTH = 10;
  private static final int DIRECTIONS = 2;

  private final LiveChart chart;

  AheadMarks(LiveChart chart) {
    this.chart = chart;
  }

  /** The ids of all that may be drawn. */
  static String[] ids() {
    return new String[] {GHOST, ONE, TEN, DIRECTION + 0, DIRECTION + 1};
  }

  void show(Snapshot snapshot, Locale locale) {
    boolean stands = !snapshot.isPlaying();
    String colour = RunSeries.colour(snapshot.active().slot());
    showGhost(stands ? snapshot.ahead() : null, colour);
    showDirections(
        stands ? snapshot.ahead().directions() : List.of(),
        snapshot.ahead().from(),
        MapPanel.reach(snapshot.view()),
        Numbers.of(locale));
  }

  private void showGhost(@Nullable Ahead ahead, String colour) {
    List<Vector> path = ahead == null ? List.of() : ahead.path();
    if (ahead == null || path.isEmpty()) {
      if (chart.hasSeries(GHOST)) {
        chart.removeSeries(GHOST);
      }
      remove(ONE);
      remove(TEN);
      return;
    }
    chart.putSeries(
        Series.of(GHOST, "").withColour(colour).dashed(4, 4).withOpacity(FAINT).withFitted(false));
    Vector from = ahead.from().current().point();
    chart.setData(GHOST, coordinates(from, path, 0), coordinates(from, path, 1));
    putGhost(ONE, path.getFirst(), "1", colour);
    if (path.size() == TENTH) {
      putGhost(TEN, path.getLast(), "10", colour);
    } else {
      remove(TEN);
    }
  }

  private void putGhost(String id, Vector point, String label, String colour) {
    chart.putMark(
        new Mark.Marker(
            id, point.get(0), point.get(1), Shape.CIRCLE, GHOST_SIZE, colour, true, label, true));
  }

  private static double[] coordinates(Vector from, List<Vector> path, int which) {
    double[] values = new double[path.size() + 1];
    values[0] = from.get(which);
    for (int i = 0; i < path.size(); i++) {
      values[i + 1] = path.get(i).get(which);
    }
    return values;
  }

  private void showDirections(
      List<PrincipalDirection> directions, Descent from, double reach, Numbers numbers) {
    for (int i = 0; i < DIRECTIONS; i++) {
      if (i < directions.size()) {
        chart.putMark(direction(DIRECTION + i, directions.get(i), from, reach, numbers));
      } else {
        remove(DIRECTION + i);
      }
    }
  }

  private static Mark direction(
      String id, PrincipalDirection direction, Descent from, double reach, Numbers numbers) {
    Vector here = from.current().point();
    boolean downhill = direction.direction().dot(from.current().gradient()) < 0;
    Vector way = direction.direction().times(downhill ? -reach : reach); // labelled uphill
    boolean plain = from.optimizer() instanceof GradientDescent;
    double factor = direction.factor(from.optimizer().learningRate());
    return new Mark.Segment(
        id,
        here.get(0) - way.get(0),
        here.get(1) - way.get(1),
        here.get(0) + way.get(0),
        here.get(1) + way.get(1),
        plain ? colour(factor) : "var(--ink)",
        false,
        plain ? "×" + numbers.format(factor, 2) : "λ " + numbers.format(direction.curvature(), 2));
  }

  private static String colour(double factor) {
    return Math.abs(factor) >= 1
        ? "var(--zone-unstable)"
        : factor < 0 ? "var(--zone-zigzag)" : "var(--zone-steady)";
  }

  private void remove(String id) {
    if (chart.hasMark(id)) {
      chart.removeMark(id);
    }
  }
}
