package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Spoken;

/** Everybody's descents from one start on a map; those with the same learning rate are one. */
final class SweepMap extends Composite<ClassMap> {
  private static final String START = "start";

  @Override
  protected ClassMap initContent() {
    return new ClassMap(getTranslation("room.sweep.map"));
  }

  /** Shows the runs of all seats, or of one alone. */
  void show(ClassRuns.Swept swept, OptionalInt alone) {
    List<ClassSweep.Point> runs =
        swept.sweep().points().stream()
            .filter(run -> alone.isEmpty() || run.seat() == alone.getAsInt())
            .toList();
    Map<Double, ClassMap.Path> byRate =
        runs.stream()
            .collect(
                Collectors.toMap(
                    ClassSweep.Point::rate,
                    run -> new ClassMap.Path(run.behaviour(), run.path()),
                    (one, same) -> one,
                    LinkedHashMap::new));
    getContent().show(swept.start().surface(), swept.start().contours(), byRate.values());
    LiveChart chart = getContent().chart();
    Vector start = swept.start().descent().current().point();
    chart.putMark(Mark.Marker.ring(START, start.get(0), start.get(1), "var(--primary)"));
    Spoken.describe(chart, words(swept.sweep(), runs.size()));
  }

  private String words(ClassSweep sweep, int shown) {
    return getTranslation(
        "room.sweep.map.alternative",
        shown,
        sweep.points().size(),
        String.join(", ", SweepCounts.words(SweepCounts.SWEPT, sweep.counts(), this)));
  }
}
