package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.CommonStart;

/** Everybody's descents from one start on a map; those with the same learning rate are one. */
final class SweepMap extends Composite<ClassMap> {
  private static final String START = "start";
  private static final int TAIL = 4;

  @Override
  protected ClassMap initContent() {
    return new ClassMap(getTranslation("room.sweep.map"));
  }

  /**
   * Shows the runs of all seats, or of one alone, up to a step: of many only the last few steps, as
   * long as they are not at their end.
   */
  void show(ClassRuns.Swept swept, OptionalInt alone, int step) {
    List<ClassSweep.Point> runs =
        swept.sweep().points().stream()
            .filter(run -> alone.isEmpty() || run.seat() == alone.getAsInt())
            .toList();
    Map<Double, ClassMap.Path> byRate =
        runs.stream()
            .collect(
                Collectors.toMap(
                    ClassSweep.Point::rate,
                    run -> new ClassMap.Path(run.behaviour(), upTo(step, run.path(), runs.size())),
                    (one, same) -> one,
                    LinkedHashMap::new));
    CommonStart start = swept.start();
    getContent().show(start.surface(), start.contours(), byRate.values());
    Vector point = start.descent().current().point();
    getContent()
        .chart()
        .putMark(Mark.Marker.ring(START, point.get(0), point.get(1), "var(--primary)"));
    Spoken.describe(getContent().chart(), words(swept.sweep(), runs.size()));
  }

  private static List<Vector> upTo(int step, List<Vector> path, int runs) {
    if (step >= ClassRuns.STEPS) {
      return path;
    }
    int end = Math.min(step + 1, path.size());
    return path.subList(runs > ClassMap.MANY ? Math.max(0, end - TAIL) : 0, end);
  }

  private String words(ClassSweep sweep, int shown) {
    return getTranslation(
        "room.sweep.map.alternative",
        shown,
        sweep.points().size(),
        String.join(", ", SweepCounts.words(SweepCounts.SWEPT, sweep.counts(), this)));
  }
}
