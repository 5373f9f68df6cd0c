package org.thalweg.ui.partial;

import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Veil;

/**
 * The arrows on the map: the needle, the two partial derivatives tip to tail, the gradient, its
 * opposite, and the step.
 *
 * <p>The slopes have one common scale, so that the longest fits the map; the step is a way on the
 * map and has the map's own scale.
 */
final class ArrowMarks {
  private static final double REACH = 0.26;
  private static final double LEAST_REACH = 0.08;
  private static final double ROOM_USED = 0.7;
  private static final double NEEDLE = 0.14;
  private static final String VIOLET = "var(--partial)";
  private static final String INK = "var(--gradient)";
  private static final String TARGET = "target";

  private final LiveChart chart;

  ArrowMarks(LiveChart chart) {
    this.chart = chart;
    Veil.named("arrow", chart, "needle", "east", "north", "gradient", "downhill");
  }

  /** Puts the arrows that the assembly has come to, and takes the others away. */
  void show(Snapshot snapshot, Domain domain) {
    boolean slopes = snapshot.slopes().isPresent();
    Assembly stage = slopes ? snapshot.settings().assembly() : Assembly.NOTHING;
    double width = Math.min(domain.x().length(), domain.y().length());
    Vector here = snapshot.point();
    Vector gradient = snapshot.here().gradient();
    double steepest = gradient.norm();
    Vector uphill =
        steepest > 0
            ? gradient.times(reach(domain, here, gradient, stage) / steepest)
            : Vector.zero(2);
    Vector east = Vector.of(uphill.get(0), 0);
    Vector needle =
        DirectionalDerivative.direction(snapshot.settings().angle()).times(NEEDLE * width);
    arrow(
        "needle",
        slopes && stage == Assembly.NOTHING,
        here,
        needle,
        VIOLET,
        named("partial.map.needle"));
    boolean parts = stage.has(Assembly.EAST) && !stage.has(Assembly.DOWNHILL);
    arrow("east", parts, here, east, VIOLET, "∂f/∂x");
    Vector north = Vector.of(0, uphill.get(1));
    boolean both = parts && stage.has(Assembly.NORTH);
    arrow("north", both, here.plus(east), north, VIOLET, "∂f/∂y");
    arrow("gradient", stage == Assembly.GRADIENT, here, uphill, INK, "∇f");
    arrow("downhill", stage.has(Assembly.DOWNHILL), here, uphill.times(-1), INK, "−∇f");
    step(snapshot, stage == Assembly.STEP);
  }

  /**
   * How long the gradient is drawn: a share of the map, less where its tip, or that of its
   * opposite, would lie outside.
   */
  private static double reach(Domain domain, Vector here, Vector gradient, Assembly stage) {
    Vector unit = gradient.times(1 / gradient.norm());
    Vector way = stage.has(Assembly.DOWNHILL) ? unit.times(-1) : unit;
    double width = Math.min(domain.x().length(), domain.y().length());
    double room =
        Math.min(
            room(domain.x(), here.get(0), way.get(0)), room(domain.y(), here.get(1), way.get(1)));
    return Math.clamp(ROOM_USED * room, LEAST_REACH * width, REACH * width);
  }

  private static double room(Interval side, double at, double way) {
    double end = way > 0 ? side.high() : side.low();
    return way == 0 ? Double.POSITIVE_INFINITY : (end - at) / way;
  }

  private void step(Snapshot snapshot, boolean shown) {
    Vector step = snapshot.step();
    Vector target = snapshot.point().plus(step);
    boolean possible = shown && target.isFinite();
    arrow("step", possible, snapshot.point(), step, "var(--trail)", named("partial.map.step"));
    if (possible) {
      chart.putMark(
          Mark.Marker.ring(TARGET, target.get(0), target.get(1), "var(--trail)").withLabel("−α∇f"));
    } else {
      remove(TARGET);
    }
  }

  private String named(String key) {
    return chart.getTranslation(key);
  }

  private void arrow(
      String id, boolean shown, Vector from, Vector way, String colour, String label) {
    if (!shown) {
      remove(id);
      return;
    }
    Vector tip = from.plus(way);
    chart.putMark(
        new Mark.Arrow(id, from.get(0), from.get(1), tip.get(0), tip.get(1), colour, label));
  }

  private void remove(String id) {
    if (chart.hasMark(id)) {
      chart.removeMark(id);
    }
  }
}
