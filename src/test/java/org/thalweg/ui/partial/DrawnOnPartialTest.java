package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.Drawn;
import org.thalweg.ui.screen.OpenScreen;

/** The pictures of the screen as data. On the bowl at (1, 2) the gradient is (2, 4). */
@ViewPackages(classes = Numbers.class)
class DrawnOnPartialTest extends BrowserlessTest {
  private static final String MAP = "Map of the surface";
  private static final String SLICE = "Slice through the surface";
  private static final String AT_1_2 = "x=1&y=2&rate=0.25";

  private OpenScreen screen;

  @BeforeEach
  void open() {
    screen = new OpenScreen(services -> new PartialView(services, new ContourMaps()), AT_1_2);
  }

  @Test
  void theSliceOfTheTurningKnobHasItsTangentAndItsLineOnTheMap() {
    Drawn slice = Drawn.on(screen.chart(SLICE));
    slice.curve("curve", 50, x -> x * x + 4);
    slice.line("tangent", 1, 5, 2);
    slice.marker("point", 1, 5);
    Drawn.on(screen.chart(MAP)).rule("cut", false, 2);
    Drawn.on(screen.chart(MAP)).handle("point", 1, 2);
    screen.click("Freeze x");
    slice.curve("curve", 50, y -> y * y + 1);
    slice.line("tangent", 2, 5, 4);
    Drawn.on(screen.chart(MAP)).rule("cut", true, 1);
  }

  @Test
  void whereThereIsNoSlopeThereIsNoTangent() {
    screen.open("f=abs(x)%2By^2&x=0&y=1");
    Drawn.on(screen.chart(SLICE)).nothing("tangent");
    Drawn.on(screen.chart(SLICE)).marker("point", 0, 1);
  }

  @Test
  void theGradientIsPutTogetherTipToTail() {
    LiveChart map = screen.chart(MAP);
    Drawn drawn = Drawn.on(map);
    assertTrue(map.hasMark("needle"));
    screen.click("Slope to the east");
    Mark.Arrow east = arrow(map, "east");
    assertEquals(List.of(1.0, 2.0, 2.0), List.of(east.fromX(), east.fromY(), east.toY()));
    assertTrue(east.toX() > 1);
    drawn.without("needle", "north", "gradient", "downhill", "step");
    screen.click("Slope to the north");
    Mark.Arrow north = arrow(map, "north");
    east = arrow(map, "east");
    assertEquals(
        List.of(east.toX(), 2.0, east.toX()), List.of(north.fromX(), north.fromY(), north.toX()));
    assertEquals(2 * (east.toX() - 1), north.toY() - 2, 1e-12, "4 is twice 2");
    screen.click("Both in one arrow");
    drawn.arrow("gradient", 1, 2, arrow(map, "east").toX(), arrow(map, "north").toY());
    screen.click("Turn it downhill");
    Mark.Arrow downhill = arrow(map, "downhill");
    assertTrue(downhill.toX() < 1);
    assertEquals(2 * (downhill.toX() - 1), downhill.toY() - 2, 1e-12);
    drawn.without("east", "north", "gradient", "step");
    screen.click("Times α: the step");
    drawn.arrow("step", 1, 2, 0.5, 1);
    drawn.marker("target", 0.5, 1);
    screen.click("Back");
    drawn.without("step", "target");
  }

  @Test
  void theSlopeInEveryDirectionIsACosine() {
    LiveChart compass = screen.chart("Slope against direction");
    Drawn drawn = Drawn.on(compass);
    drawn.curve(
        "curve",
        100,
        degrees -> 2 * Math.cos(Math.toRadians(degrees)) + 4 * Math.sin(Math.toRadians(degrees)));
    drawn.marker("top", Math.toDegrees(Math.atan2(4, 2)), Math.sqrt(20));
    drawn.marker("needle", 0, 2);
    Element needle = screen.one(OpenScreen.tagged("compass-needle"));
    screen.change(needle, "angle", 90.0);
    drawn.marker("needle", 90, 4);
  }

  @Test
  void theBarsOfTheSensitivitiesAreInProportion() {
    screen.open("f=x*y%2Bz^2&at=1,2,-3");
    List<Element> bars =
        screen.all().filter(each -> each.getClassList().contains("partial-bar")).toList();
    assertEquals(
        List.of(2.0 / 6, 1.0 / 6, 1.0),
        bars.stream().map(bar -> Double.valueOf(bar.getStyle().get("--share"))).toList());
    assertEquals(
        List.of(false, false, true),
        bars.stream().map(bar -> bar.getClassList().contains("negative")).toList());
  }

  private static Mark.Arrow arrow(LiveChart map, String id) {
    return assertInstanceOf(Mark.Arrow.class, map.drawing().mark(id));
  }
}
