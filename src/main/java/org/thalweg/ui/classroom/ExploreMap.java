package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Spoken;

/** The runs of those who explore the same surface, as far as they have come, on one map. */
final class ExploreMap extends Composite<ClassMap> {
  static final String CHOSEN = "chosen";
  static final String EARLIER = "earlier";
  private static final double FAINT = 0.6;
  private static final double DOT = 3;
  private static final double LINE = 3;
  private static final double STROKE = 6;

  /** In no colour of what a run does: nobody knows what it does now. */
  private static final Series EARLIER_RUNS =
      Series.of(EARLIER, "")
          .withColour("var(--ink-soft)")
          .withWidth(1)
          .dashed(STROKE, STROKE)
          .withOpacity(FAINT)
          .withFitted(false);

  /** So many points are drawn of all runs together; of one alone not more than of a few. */
  private static final int POINTS = 6_000;

  private static final int FEWEST = 30;

  @Override
  protected ClassMap initContent() {
    return new ClassMap(getTranslation("room.explore.map"));
  }

  /**
   * Shows these runs, those that are not of now faintly.
   *
   * @param runs one at least
   * @param chosen whose is seen above the others, if it is among them
   */
  void show(ExploredRuns runs, OptionalInt chosen) {
    SortedMap<Integer, Explored.OnSurface> all = runs.all();
    Explored.OnSurface first = all.values().iterator().next();
    int points = Math.max(FEWEST, POINTS / all.size());
    getContent()
        .draw(
            EARLIER_RUNS,
            runs.earlier().values().stream().map(each -> each.run().path(points)),
            first.surface().domain());
    List<ClassMap.Path> paths =
        runs.now().values().stream()
            .map(Explored.OnSurface::run)
            .flatMap(run ->
                run.behaviour().stream().map(does -> new ClassMap.Path(does, run.path(points))))
            .toList();
    getContent().show(first.surface(), first.contours(), paths);
    highlight(runs, chosen);
    Spoken.describe(
        getContent().chart(),
        getTranslation(
            "room.explore.map.alternative",
            all.size(),
            ExploreWords.surface(first.surface(), this),
            String.join(", ", counts(runs))));
  }

  private List<String> counts(ExploredRuns runs) {
    List<String> words = SweepCounts.words(SweepCounts.EXPLORED, runs.counts(), this);
    int earlier = runs.earlier().size();
    return earlier == 0
        ? words
        : Stream.concat(words.stream(), Stream.of(SweepCounts.earlier(earlier, this))).toList();
  }

  /** A run that is not of now is dashed, and no ring says that somebody is there. */
  private void highlight(ExploredRuns runs, OptionalInt seat) {
    Optional<Explored.OnSurface> chosen =
        seat.isPresent() ? Optional.ofNullable(runs.all().get(seat.getAsInt())) : Optional.empty();
    boolean present = seat.isPresent() && runs.now().containsKey(seat.getAsInt());
    List<Vector> path =
        chosen
            .map(own -> ClassMap.near(own.run().path(), own.surface().domain()))
            .orElse(List.of());
    Series line = Series.of(CHOSEN, "").withColour("var(--ink)").withWidth(LINE).withFitted(false);
    getContent()
        .draw(present ? line.withMarkers(Shape.CIRCLE, DOT) : line.dashed(STROKE, STROKE), path);
    LiveChart chart = getContent().chart();
    if (present && !path.isEmpty()) {
      Vector there = path.getLast();
      chart.putMark(Mark.Marker.ring(CHOSEN, there.get(0), there.get(1), "var(--primary)"));
    } else if (chart.hasMark(CHOSEN)) {
      chart.removeMark(CHOSEN);
    }
  }
}
