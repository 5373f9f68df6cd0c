package org.thalweg.ui.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.live.RunSnapshot;
import org.thalweg.math.descent.Ending;

/**
 * The runs on a screen as series of one chart, each with its colour and its marker. The browser
 * gives them their points. A run that diverged is thin and faint, and does not press the others
 * flat: the axes make room for the others only.
 */
public final class RunSeries {
  private static final List<Shape> SHAPES =
      List.of(Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND, Shape.PLUS, Shape.STAR);
  private static final double FAINT = 0.45;

  /** The mark around the step that is shown. */
  public static final String RING = "hiker";

  private final LiveChart chart;
  private final double markerSize;
  private final Map<String, Series> shown = new HashMap<>();

  /** The series of a chart; the newest step of the run in progress has a ring. */
  public RunSeries(LiveChart chart, double markerSize) {
    this.chart = chart;
    this.markerSize = markerSize;
  }

  /** The colour of a run, as CSS. */
  public static String colour(int slot) {
    return "var(--run-" + (slot + 1) + ")";
  }

  /** Brings the chart's series in line with the runs; those that diverged have flown out. */
  public void show(List<RunSnapshot> runs) {
    show(runs, RunSeries::hasDiverged);
  }

  /**
   * The same where it is known of more runs.
   *
   * @param flownOut which runs the axes make no room for, as long as there are others
   */
  public void show(List<RunSnapshot> runs, Predicate<RunSnapshot> flownOut) {
    List<String> gone = new ArrayList<>(shown.keySet());
    boolean onlyThose = runs.stream().allMatch(flownOut);
    for (RunSnapshot run : runs) {
      gone.remove(run.series());
      Series series = series(run).withFitted(onlyThose || !flownOut.test(run));
      if (!series.equals(shown.put(run.series(), series))) {
        chart.putSeries(series);
      }
    }
    for (String id : gone) {
      chart.removeSeries(id);
      shown.remove(id);
    }
  }

  /**
   * Puts the ring for the newest step where the run in progress stands; the browser moves it on.
   */
  public void putRing(RunSnapshot active, double x, double y) {
    chart.putMark(Mark.Marker.ring(RING, x, y, colour(active.slot())));
  }

  /** Takes the ring away, as there is no run. */
  public void removeRing() {
    if (chart.hasMark(RING)) {
      chart.removeMark(RING);
    }
  }

  private static boolean hasDiverged(RunSnapshot shown) {
    return shown.ending().filter(Ending.DIVERGED::equals).isPresent();
  }

  private Series series(RunSnapshot shown) {
    boolean diverged = hasDiverged(shown);
    return Series.of(shown.series(), "")
        .withColour(colour(shown.slot()))
        .withMarkers(SHAPES.get(shown.slot()), markerSize)
        .withWidth(diverged ? 1 : 2)
        .withOpacity(diverged ? FAINT : 1);
  }
}
