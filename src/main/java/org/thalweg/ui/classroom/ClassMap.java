package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.SurfaceMap;

/**
 * True descents of a class on one map. All runs that do the same are one series with gaps, so a
 * class of hundreds is five series; the browser gets those that have changed.
 */
final class ClassMap extends Composite<SurfaceMap> {
  private static final double DOT = 2.5;
  private static final double END = 4;
  private static final double LARGE_DOT = 4;
  private static final int FEW = 10;

  /** More runs than these are many. */
  static final int MANY = 40;

  private static final double FARTHEST = 20;
  private static final Vector GAP = Vector.of(Double.NaN, Double.NaN);

  private final String label;
  private final Map<String, List<Vector>> drawn = new HashMap<>();

  /** A run as a path that does something. */
  record Path(Behaviour behaviour, List<Vector> points) {}

  /**
   * A map without a surface.
   *
   * @param label what a screen reader calls it
   */
  ClassMap(String label) {
    this.label = label;
  }

  @Override
  protected SurfaceMap initContent() {
    return new SurfaceMap(label);
  }

  LiveChart chart() {
    return getContent().chart();
  }

  /** Shows these runs on a surface. */
  void show(LossSurface surface, Contours contours, Collection<Path> runs) {
    getContent().show(surface, contours);
    for (Behaviour behaviour : BehaviourLook.ORDER) {
      show(behaviour, runs, surface.domain());
    }
  }

  /** Of many runs only the ends have markers: thousands of them can't be drawn in one frame. */
  private void show(Behaviour behaviour, Collection<Path> runs, Domain domain) {
    boolean many = runs.size() > MANY;
    List<Vector> points =
        withGaps(
            runs.stream().filter(run -> run.behaviour() == behaviour).map(Path::points), domain);
    BehaviourLook look = BehaviourLook.of(behaviour);
    boolean few = runs.size() <= FEW;
    draw(look.paths(behaviour.id(), many ? 0 : few ? LARGE_DOT : DOT, few), points);
    Series ends = look.dots("ends-" + behaviour.id(), "", END).withFitted(false);
    draw(ends, many ? ends(points) : List.of());
  }

  /** Draws these paths as one series, above those that are there. */
  void draw(Series series, Stream<List<Vector>> paths, Domain domain) {
    draw(series, withGaps(paths, domain));
  }

  private static List<Vector> withGaps(Stream<List<Vector>> paths, Domain domain) {
    return paths
        .flatMap(path -> Stream.concat(near(path, domain).stream(), Stream.of(GAP)))
        .toList();
  }

  /** Draws one series, above those that are there, unless it is drawn already. */
  void draw(Series series, List<Vector> points) {
    chart().putSeries(series);
    if (!points.equals(drawn.put(series.id(), points))) {
      chart()
          .setData(
              series.id(),
              points.stream().mapToDouble(point -> point.get(0)).toArray(),
              points.stream().mapToDouble(point -> point.get(1)).toArray());
    }
  }

  /** The points before the gaps. */
  private static List<Vector> ends(List<Vector> paths) {
    return IntStream.range(1, paths.size())
        .filter(i -> !paths.get(i).isFinite() && paths.get(i - 1).isFinite())
        .mapToObj(i -> paths.get(i - 1))
        .toList();
  }

  /** A path as far as it can be seen: what is far outside does not come back to be seen. */
  static List<Vector> near(List<Vector> path, Domain domain) {
    double most = FARTHEST * domain.diagonal();
    List<Vector> near = new ArrayList<>();
    for (Vector point : path) {
      if (!point.isFinite() || point.norm() >= most) {
        return near;
      }
      near.add(point);
    }
    return near;
  }
}
