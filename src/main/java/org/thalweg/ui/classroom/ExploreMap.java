package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Spoken;

/** The runs of those who explore the same surface, as far as they have come, on one map. */
final class ExploreMap extends Composite<ClassMap> {
  static final String CHOSEN = "chosen";
  private static final double DOT = 3;
  private static final double LINE = 3;

  /** So many points are drawn of all runs together; of one alone not more than of a few. */
  private static final int POINTS = 6_000;

  private static final int FEWEST = 30;

  @Override
  protected ClassMap initContent() {
    return new ClassMap(getTranslation("room.explore.map"));
  }

  /**
   * Shows these runs.
   *
   * @param runs by seat, one at least, all on the same surface
   * @param chosen whose is seen above the others, if it is among them
   */
  void show(SortedMap<Integer, Explored.OnSurface> runs, OptionalInt chosen) {
    Explored.OnSurface first = runs.values().iterator().next();
    int points = Math.max(FEWEST, POINTS / runs.size());
    List<ClassMap.Path> paths =
        runs.values().stream()
            .map(Explored.OnSurface::run)
            .flatMap(run ->
                run.behaviour().stream().map(does -> new ClassMap.Path(does, run.path(points))))
            .toList();
    getContent().show(first.surface(), first.contours(), paths);
    highlight(
        chosen.isPresent() ? Optional.ofNullable(runs.get(chosen.getAsInt())) : Optional.empty());
    Spoken.describe(
        getContent().chart(),
        getTranslation(
            "room.explore.map.alternative",
            runs.size(),
            ExploreWords.surface(first.surface(), this),
            String.join(
                ", ", SweepCounts.words(SweepCounts.EXPLORED, Explorers.counts(runs), this))));
  }

  private void highlight(Optional<Explored.OnSurface> chosen) {
    List<Vector> path =
        chosen
            .map(own -> ClassMap.near(own.run().path(), own.surface().domain()))
            .orElse(List.of());
    getContent()
        .draw(
            Series.of(CHOSEN, "")
                .withColour("var(--ink)")
                .withWidth(LINE)
                .withMarkers(Shape.CIRCLE, DOT)
                .withFitted(false),
            path);
    LiveChart chart = getContent().chart();
    if (!path.isEmpty()) {
      Vector there = path.getLast();
      chart.putMark(Mark.Marker.ring(CHOSEN, there.get(0), there.get(1), "var(--primary)"));
    } else if (chart.hasMark(CHOSEN)) {
      chart.removeMark(CHOSEN);
    }
  }
}
