package org.thalweg.ui.derivative.slope;

import java.util.List;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Veil;

/** The triangle below the secant: Δx across and Δy up, each with its number. */
public final class SecantTriangle {
  private static final String RUN = "run";
  private static final String RISE = "rise";
  private static final String RUN_LABEL = "run-label";
  private static final String RISE_LABEL = "rise-label";

  /** The ids of all its marks. */
  private static final String[] MARKS = {RUN, RISE, RUN_LABEL, RISE_LABEL};

  /**
   * A triangle narrower than this share of the picture has no labels: they would lie on the point.
   */
  private static final double NARROW = 1.0 / 25;

  private final LiveChart chart;
  private final String colour;

  public SecantTriangle(LiveChart chart, String colour) {
    this.chart = chart;
    Veil.named("triangle", chart, MARKS);
    this.colour = colour;
  }

  /** Shows it with these words. */
  public void show(Snapshot snapshot, String run, String rise) {
    DifferenceQuotient now = snapshot.quotient();
    double there = now.there();
    side(RUN, now.x(), now.value(), there, now.value());
    side(RISE, there, now.value(), there, now.valueThere());
    if (Math.abs(now.change()) > snapshot.secant().curve().view().length() * NARROW) {
      double below = snapshot.curve().heights().length() * NARROW * (now.rise() < 0 ? -1 : 1);
      double aside = now.x() + now.change() * (now.change() > 0 ? 0.25 : 0.9);
      label(RUN_LABEL, aside, now.value() - below, run);
      label(RISE_LABEL, there, now.value() + now.rise() / 2, rise);
    } else {
      remove(RUN_LABEL);
      remove(RISE_LABEL);
    }
  }

  public void remove() {
    List.of(MARKS).forEach(this::remove);
  }

  private void side(String id, double x, double y, double toX, double toY) {
    chart.putMark(new Mark.Segment(id, x, y, toX, toY, colour, true, ""));
  }

  private void label(String id, double x, double y, String words) {
    chart.putMark(Mark.Marker.of(id, x, y, Shape.NONE, colour).withLabel(words));
  }

  private void remove(String mark) {
    if (chart.hasMark(mark)) {
      chart.removeMark(mark);
    }
  }
}
