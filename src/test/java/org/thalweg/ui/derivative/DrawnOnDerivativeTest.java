package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.LiveChart;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.Drawn;
import org.thalweg.ui.screen.OpenScreen;

/** The pictures of the screen as data, worked out by hand. */
@ViewPackages(classes = Numbers.class)
class DrawnOnDerivativeTest extends BrowserlessTest {
  private static final String CURVE = "The curve with two points on it";
  private static final String SLOPE = "The slope at every x";
  private static final String ERROR = "Distance of Δy/Δx from the slope, against Δx";

  @Test
  void theSecantAndTheTangentOfTheParabola() {
    OpenScreen screen = open("curve=square&x=3&dx=1");
    Drawn curve = Drawn.on(screen.chart(CURVE));
    curve.curve("curve", 100, x -> x * x);
    curve.line("tangent", 3, 9, 6);
    curve.line("secant", 3, 9, 7);
    curve.segment("run", 3, 9, 4, 9);
    curve.segment("rise", 4, 9, 4, 16);
    curve.handle("point", 3, 9);
    curve.handle("second", 4, 16);
    Drawn slope = Drawn.on(screen.chart(SLOPE));
    slope.curve("slope", 100, x -> 2 * x);
    slope.marker("point", 3, 6);
    slope.rule("place", true, 3);
    slope.rule("zero", false, 0);
  }

  @Test
  void aSecondPointOnTheLeftHasItsTriangleThere() {
    Drawn curve = Drawn.on(open("curve=square&x=1&dx=-2").chart(CURVE));
    curve.line("secant", 1, 1, 0);
    curve.segment("run", 1, 1, -1, 1);
    curve.segment("rise", -1, 1, -1, 1);
    curve.handle("second", -1, 1);
  }

  @Test
  void aCornerHasASecantButNoTangent() {
    OpenScreen screen = open("curve=absolute&x=0&dx=1");
    Drawn curve = Drawn.on(screen.chart(CURVE));
    curve.nothing("tangent");
    curve.line("secant", 0, 0, 1);
    Drawn.on(screen.chart(SLOPE)).without("point");
  }

  /** Of x² at 1 the quotient is 2 + Δx: its distance from the slope 2 is Δx. */
  @Test
  void theErrorShrinksWithTheStep() {
    Drawn error = Drawn.on(open("curve=square&x=1&dx=0.0625&shrinks=4").chart(ERROR));
    error.curve("measured", 5, change -> change);
    error.curve("truncation", 5, change -> change);
    // Higham: u (|f(x)| + |f(x + Δx)| + |f′(x) x|) / |Δx| with u = 2⁻⁵³
    error.curve("round-off", 5, change -> 0x1p-53 * (1 + (1 + change) * (1 + change) + 2) / change);
  }

  @Test
  void onTheWayDownTheTangentIsThatOfTheStepAndThereIsNoSecant() {
    // 3 − 0.1·6 = 2.4; 2.4 − 0.1·4.8 = 1.92
    OpenScreen screen = open("do=descent&curve=square&x=3&rate=0.1&step=2");
    Drawn curve = Drawn.on(screen.chart(CURVE));
    curve.line("tangent", 1.92, 1.92 * 1.92, 3.84);
    curve.nothing("secant");
    curve.without("run", "rise", "run-label", "rise-label");
    curve.marker("hiker", 1.92, 1.92 * 1.92);
    Drawn.on(screen.chart(SLOPE)).marker("point", 1.92, 3.84);
    Drawn.on(screen.chart("height f(x)")).marker("hiker", 2, 1.92 * 1.92);
  }

  /** Full throttle for 2 s: the tangent of the distance has the speed as its slope. */
  @Test
  void theTangentOfTheDistanceIsTheSpeed() {
    OpenScreen screen = open("do=car&drive=1@2&t=1.6");
    double distance = screen.fact("distance");
    double velocity = screen.fact("velocity");
    assertTrue(velocity > 1);
    LiveChart picture = screen.chart("distance in m");
    Drawn.on(picture).line("tangent", 1.6, distance, velocity);
    Drawn.on(picture).handle("instant", 1.6, distance);
    Drawn.on(picture).rule("time", true, 1.6);
    List<Drawing.Point> way = picture.drawing().points("curve");
    Drawing.Point there =
        way.stream().filter(point -> Math.abs(point.x() - 1.6) < 1e-9).findFirst().orElseThrow();
    assertEquals(distance, there.y(), 1e-9);
  }

  @Test
  void everyPlotIsJoinedToTheLine() {
    OpenScreen screen = open("do=fit&rate=0.05&step=3");
    double slope = screen.fact("fittedSlope");
    double start = screen.fact("fittedStart");
    LiveChart picture = screen.chart("Wheat against fertilizer on twelve plots");
    Drawn drawn = Drawn.on(picture);
    drawn.line("line", 0, start, slope);
    List<Drawing.Point> plots = picture.drawing().points("plots");
    assertFalse(plots.isEmpty());
    for (int i = 0; i < plots.size(); i++) {
      double x = plots.get(i).x();
      drawn.segment("miss-" + i, x, plots.get(i).y(), x, slope * x + start);
    }
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(DerivativeView::new, query);
  }
}
