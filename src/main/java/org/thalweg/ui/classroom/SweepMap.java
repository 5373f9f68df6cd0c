package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.SurfaceMap;

/**
 * Everybody's true descents on one map. All runs that do the same are one series with gaps, so a
 * class of hundreds is five series; runs with the same learning rate are drawn once.
 */
final class SweepMap extends Composite<SurfaceMap> {
  private static final double DOT = 2.5;
  private static final double END = 4;
  private static final int MANY = 40;
  private static final double FARTHEST = 20;
  private static final String START = "start";

  @Override
  protected SurfaceMap initContent() {
    return new SurfaceMap(getTranslation("room.sweep.map"));
  }

  LiveChart chart() {
    return getContent().chart();
  }

  /** Shows the runs of all seats, or of one alone. */
  void show(ClassRuns.Swept swept, OptionalInt alone) {
    getContent().show(swept.start().surface(), swept.start().contours());
    List<ClassSweep.Point> runs =
        swept.sweep().points().stream()
            .filter(run -> alone.isEmpty() || run.seat() == alone.getAsInt())
            .toList();
    Domain domain = swept.start().surface().domain();
    for (Behaviour behaviour : BehaviourLook.ORDER) {
      show(behaviour, runs, domain);
    }
    Vector start = swept.start().descent().current().point();
    chart().putMark(Mark.Marker.ring(START, start.get(0), start.get(1), "var(--primary)"));
    Spoken.describe(chart(), words(swept.sweep(), runs.size()));
  }

  /** Of many runs only the ends have markers: thousands of them can't be drawn in one frame. */
  private void show(Behaviour behaviour, List<ClassSweep.Point> runs, Domain domain) {
    boolean many = runs.size() > MANY;
    List<Vector> paths = paths(runs, behaviour, domain);
    BehaviourLook look = BehaviourLook.of(behaviour);
    chart().putSeries(look.paths(behaviour.id(), many ? 0 : DOT));
    setPaths(behaviour.id(), paths);
    String ends = "ends-" + behaviour.id();
    chart().putSeries(look.dots(ends, "", END).withFitted(false));
    setPaths(ends, many ? ends(paths) : List.of());
  }

  /** The points before the gaps. */
  private static List<Vector> ends(List<Vector> paths) {
    return IntStream.range(1, paths.size())
        .filter(i -> !paths.get(i).isFinite() && paths.get(i - 1).isFinite())
        .mapToObj(i -> paths.get(i - 1))
        .toList();
  }

  private static List<Vector> paths(
      List<ClassSweep.Point> runs, Behaviour behaviour, Domain domain) {
    Set<Double> drawn = new HashSet<>();
    Vector gap = Vector.of(Double.NaN, Double.NaN);
    return runs.stream()
        .filter(run -> run.behaviour() == behaviour)
        .filter(run -> drawn.add(run.rate()))
        .flatMap(run -> Stream.concat(near(run.path(), domain), Stream.of(gap)))
        .toList();
  }

  /** A path as far as it can be seen: what is far outside does not come back to be seen. */
  private static Stream<Vector> near(List<Vector> path, Domain domain) {
    double most = FARTHEST * domain.diagonal();
    return path.stream().takeWhile(point -> point.isFinite() && point.norm() < most);
  }

  private void setPaths(String id, List<Vector> points) {
    chart()
        .setData(
            id,
            points.stream().mapToDouble(point -> point.get(0)).toArray(),
            points.stream().mapToDouble(point -> point.get(1)).toArray());
  }

  private String words(ClassSweep sweep, int shown) {
    return getTranslation(
        "room.sweep.map.alternative",
        shown,
        sweep.points().size(),
        String.join(", ", SweepCounts.words(sweep, this)));
  }
}
