package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.SurfaceMap;

/**
 * What the learning rate does next, as it is drawn. On the ground x² + 10y² a step multiplies x by
 * 1 − 2α and y by 1 − 20α.
 */
@ViewPackages(classes = Numbers.class)
class DrawnAheadTest extends BrowserlessTest {
  private static final String GROUND = "f=x^2%2B10y^2&domain=-3,3,-2,2&x=2&y=1";

  private static Snapshot snapshot(String query, boolean aiming) {
    Model model = new OpenedPage().open(OpenedPage.read(GROUND + query));
    model.show(state -> state.aiming(aiming));
    return model.snapshot();
  }

  private static LiveChart map(Snapshot snapshot) {
    LiveChart map = new SurfaceMap("map").chart();
    new AheadMarks(map).show(snapshot, Locale.ENGLISH);
    return map;
  }

  private static LiveChart landing(Snapshot snapshot) {
    LandingPanel panel = new LandingPanel();
    panel.show(snapshot);
    return panel.chart();
  }

  @Test
  void theGhostIsTheNextTenStepsWithTheRateInTheHand() {
    Drawing drawn = map(snapshot("&rate=0.04&step=1", true)).drawing();
    List<Drawing.Point> ghost = drawn.points(AheadMarks.GHOST);
    assertEquals(11, ghost.size());
    for (int i = 0; i <= 10; i++) {
      assertEquals(2 * Math.pow(0.92, i + 1), ghost.get(i).x(), 1e-12);
      assertEquals(Math.pow(0.2, i + 1), ghost.get(i).y(), 1e-12);
    }
    Mark.Marker ten = assertInstanceOf(Mark.Marker.class, drawn.mark(AheadMarks.TEN));
    assertEquals(2 * Math.pow(0.92, 11), ten.x(), 1e-12);
    assertEquals("10", ten.label());
    Mark.Marker one = assertInstanceOf(Mark.Marker.class, drawn.mark(AheadMarks.ONE));
    assertEquals(0.04, one.y(), 1e-12);
  }

  @Test
  void withoutAHandOnTheRateThereIsNoGhost() {
    LiveChart map = map(snapshot("&rate=0.04", true));
    assertTrue(map.hasSeries(AheadMarks.GHOST));
    new AheadMarks(map).show(snapshot("&rate=0.04", false), Locale.ENGLISH);
    assertFalse(map.hasSeries(AheadMarks.GHOST));
    assertFalse(map.hasMark(AheadMarks.ONE));
    assertFalse(map.hasMark(AheadMarks.TEN));
  }

  @Test
  void afterTheEndTheGhostIsThatOfTheNextRun() {
    Drawing drawn = map(snapshot("&rate=0.04&steps=2&step=2", true)).drawing();
    assertEquals(2, drawn.points(AheadMarks.GHOST).getFirst().x());
    assertEquals(2 * 0.92, drawn.points(AheadMarks.GHOST).get(1).x(), 1e-12);
  }

  @Test
  void theDirectionsOfCurvatureCarryTheirFactors() {
    Drawing drawn = map(snapshot("&rate=0.06&directions=on", false)).drawing();
    Mark.Segment across =
        assertInstanceOf(Mark.Segment.class, drawn.mark(AheadMarks.DIRECTION + 0));
    assertEquals("×−0.2", across.label()); // 1 − 0.06 · 20
    assertEquals("var(--zone-zigzag)", across.colour());
    assertEquals(across.fromX(), across.toX(), 1e-12);
    assertEquals(2, (across.fromX() + across.toX()) / 2, 1e-12);
    assertEquals(1, (across.fromY() + across.toY()) / 2, 1e-12);
    Mark.Segment along = assertInstanceOf(Mark.Segment.class, drawn.mark(AheadMarks.DIRECTION + 1));
    assertEquals("×0.88", along.label()); // 1 − 0.06 · 2
    assertEquals("var(--zone-steady)", along.colour());
    Drawing over = map(snapshot("&rate=0.11&directions=on", false)).drawing();
    Mark.Segment wild = assertInstanceOf(Mark.Segment.class, over.mark(AheadMarks.DIRECTION + 0));
    assertEquals("var(--zone-unstable)", wild.colour());
  }

  @Test
  void theLandingPointsAreTheSliceAlongTheGradient() {
    // from (2, 1): ∇f = (4, 20), f = 14; f(2 − 4α, 1 − 20α) = (2 − 4α)² + 10(1 − 20α)²
    LiveChart chart = landing(snapshot("&rate=0.02", false));
    for (Drawing.Point point : chart.drawing().points(LandingPanel.CURVE)) {
      double a = point.x();
      double value = Math.pow(2 - 4 * a, 2) + 10 * Math.pow(1 - 20 * a, 2);
      assertEquals(value, point.y(), 1e-12);
    }
    Mark.Marker ring = assertInstanceOf(Mark.Marker.class, chart.drawing().mark("ring"));
    assertEquals(0.02, ring.x());
    assertEquals(Math.pow(1.92, 2) + 10 * 0.36, ring.y(), 1e-12);
    Mark.RuleLine here = assertInstanceOf(Mark.RuleLine.class, chart.drawing().mark("here"));
    assertEquals(14, here.value());
  }

  @Test
  void theColoursChangeAtTheFloorAndWhereItClimbsAgain() {
    // −416 + 2·4016·α = 0 at the floor, twice that where it is as high as it began
    LiveChart chart = landing(snapshot("&rate=0.02", false));
    double cell = chart.drawing().points(LandingPanel.CURVE).get(1).x();
    Mark.Region steady = assertInstanceOf(Mark.Region.class, chart.drawing().mark("zone-steady"));
    assertEquals(0, steady.xMin());
    assertEquals(416.0 / 8032, steady.xMax(), cell);
    Mark.Region past = assertInstanceOf(Mark.Region.class, chart.drawing().mark("zone-zigzag"));
    assertEquals(416.0 / 4016, past.xMax(), cell);
    Mark.Region up = assertInstanceOf(Mark.Region.class, chart.drawing().mark("zone-unstable"));
    assertEquals(past.xMax(), up.xMin());
  }

  @Test
  void aFileSaysWhatIsInIt() {
    Snapshot own = snapshot("&rate=0.02&optimizer=adam", false);
    assertEquals("thalweg-x-2-10y-2-adam-0.02.png", FileNames.of(own, ".png"));
    assertTrue(FileNames.caption(own, "α 0.02 · Adam").contains("x^2+10y^2   ·   α 0.02 · Adam"));
    Model model = new OpenedPage().open(OpenedPage.read("surface=himmelblau&rate=1e-9"));
    assertEquals(
        "thalweg-himmelblau-gradient-descent-1.0e-9.csv", FileNames.of(model.snapshot(), ".csv"));
    String tall = "x^2+y^2" + "+0.1*x^2".repeat(20);
    Model custom =
        new OpenedPage().open(OpenedPage.read("rate=0.02&f=" + tall.replace("+", "%2B")));
    assertTrue(FileNames.of(custom.snapshot(), ".png").endsWith("-gradient-descent-0.02.png"));
    model.startAt(Vector.of(1, 1));
    assertEquals(Vector.of(1, 1), model.snapshot().ahead().from().current().point());
  }
}
