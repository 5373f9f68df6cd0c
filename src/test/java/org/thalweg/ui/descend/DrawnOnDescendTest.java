package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Axis;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.Drawn;
import org.thalweg.ui.screen.OpenScreen;
import tools.jackson.databind.JsonNode;

/**
 * The pictures of the screen as data. The surface is f = x² + 3y² + xy with ∂f/∂x = 2x + y and
 * ∂f/∂y = 6y + x; from (1, −2) a step with the rate 0.1 leads to (1, −0.9), since ∂f/∂x is 0 there.
 */
@ViewPackages(classes = Numbers.class)
class DrawnOnDescendTest extends BrowserlessTest {
  private static final String ONE_STEP = "f=x^2%2B3y^2%2Bx*y&x=1&y=-2&rate=0.1&step=1";
  private static final String MAP = "Map of the loss surface";
  private static final String LOSS = "Loss at every step";

  private static double f(double x, double y) {
    return x * x + 3 * y * y + x * y;
  }

  @Test
  void theSlicesAreCutThroughTheHikerAndTouchedByTheirTangents() {
    OpenScreen screen = open(ONE_STEP);
    Drawn alongX = Drawn.on(screen.chart("x"));
    alongX.curve("curve", 50, x -> f(x, -0.9));
    alongX.line("tangent", 1, f(1, -0.9), 2 * 1 - 0.9);
    alongX.marker("point", 1, f(1, -0.9));
    assertTrue(screen.text().contains("∂f/∂x = 1.1 "), screen.text());
    Drawn alongY = Drawn.on(screen.chart("y"));
    alongY.curve("curve", 50, y -> f(1, y));
    alongY.line("tangent", -0.9, f(1, -0.9), 6 * -0.9 + 1);
    alongY.marker("point", -0.9, f(1, -0.9));
    assertTrue(screen.text().contains("∂f/∂y = −4.4 "), screen.text());
  }

  @Test
  void theSlicesMoveWithTheHiker() {
    OpenScreen screen = open(ONE_STEP);
    screen.click("One step back");
    Drawn.on(screen.chart("y")).curve("curve", 50, y -> f(1, y));
    Drawn.on(screen.chart("x")).line("tangent", 1, f(1, -2), 0);
    Drawn.on(screen.chart("y")).line("tangent", -2, f(1, -2), -11);
  }

  @Test
  void theMapHasTheStartTheHikerItsArrowsAndTheMinima() {
    OpenScreen screen = open("surface=himmelblau&x=-1&y=-0.5&rate=0.01&step=2");
    LiveChart map = screen.chart(MAP);
    Drawn drawn = Drawn.on(map);
    drawn.handle("start", -1, -0.5);
    drawn.marker("hiker", screen.fact("x"), screen.fact("y"));
    // Himmelblau, Applied Nonlinear Programming, 1972: (3, 2) is exact
    drawn.marker("minimum-0", 3, 2);
    for (int i = 0; i < 4; i++) {
      assertTrue(map.hasMark("minimum-" + i));
    }
    assertFalse(map.hasMark("minimum-4"));
    for (String arrow : new String[] {"partial-x", "partial-y", "gradient"}) {
      assertTrue(map.hasMark(arrow), arrow);
    }
    screen.open("surface=bowl");
    drawn.marker("minimum-0", 0, 0);
    drawn.without("minimum-1", "minimum-2", "minimum-3");
    assertEquals(Axis.linear("x").withoutGridLines().between(-3, 3), map.drawing().x());
  }

  @Test
  void theArrowsFitTheMap() {
    Domain wide = new Domain(new Interval(-10, 10), new Interval(-1, 1));
    assertEquals(0.28, MapPanel.reach(wide), 1e-12);
  }

  @Test
  void aRunThatDivergedIsThinAndFaintAndTheOthersAreNot() {
    OpenScreen screen = open("surface=bowl&x=1&y=1&rate=1.5&steps=2000&step=2000&pin=rate:0.1");
    assertEquals(1, screen.fact("diverged"));
    LiveChart map = screen.chart(MAP);
    Series[] looks =
        map.drawing().seriesIds().stream()
            .sorted()
            .map(map.drawing()::series)
            .toArray(Series[]::new);
    assertEquals(2, looks.length);
    assertEquals(1, looks[0].opacity(), "the pinned one");
    assertTrue(looks[1].opacity() < 0.6 && looks[1].width() < looks[0].width());
    assertFalse(looks[0].colour().equals(looks[1].colour()));
    assertFalse(looks[0].shape() == looks[1].shape(), "the colour is never alone");
    assertTrue(looks[0].fitted(), "the axes make room for the one that did not diverge");
    assertFalse(looks[1].fitted());
  }

  /** Far out of the map, before it ends as diverged. */
  @Test
  void aRunThatIsAboutToDivergeHasNoRoomEither() {
    OpenScreen screen = open("surface=bowl&x=1&y=1&rate=1.5&step=8&pin=rate:0.1");
    assertEquals(0, screen.fact("diverged"));
    LiveChart loss = screen.chart(LOSS);
    List<Boolean> fitted =
        loss.drawing().seriesIds().stream()
            .sorted()
            .map(id -> loss.drawing().series(id).fitted())
            .toList();
    assertEquals(List.of(true, false), fitted, "the pinned one, and the one that flies out");
  }

  @Test
  void aDivergedRunThatIsAloneHasRoom() {
    OpenScreen screen = open("surface=bowl&x=1&y=1&rate=1.5&steps=2000&step=2000");
    assertEquals(1, screen.fact("diverged"));
    LiveChart map = screen.chart(MAP);
    assertTrue(map.drawing().series(map.drawing().seriesIds().iterator().next()).fitted());
  }

  /**
   * After two steps v is 0.9·(2, 4) + (1.6, 3.2) = (3.4, 6.8), and the next step −0.1·(0.9·v + ∇f).
   */
  @Test
  void momentumHasAnArrowForItsStepBesideThatOfTheGradient() {
    OpenScreen screen = open("surface=bowl&x=1&y=2&optimizer=momentum&rate=0.1&step=2");
    Mark.Arrow step = (Mark.Arrow) screen.chart(MAP).drawing().mark("step");
    double x = 1 - 0.2 - 0.34;
    assertEquals(x, step.fromX(), 1e-12);
    assertEquals(x - 0.1 * (0.9 * 3.4 + 2 * x), step.toX(), 1e-12);
    assertEquals(2 * step.toX(), step.toY(), 1e-12);
    screen.open("surface=bowl&x=1&y=2&rate=0.1&step=2");
    assertFalse(screen.chart(MAP).hasMark("step"), "plain descent goes along −∇f");
  }

  @Test
  void aDragOfTheRateIsOneMarkAndSaidInTheLegend() {
    SortedMap<Long, Double> changes =
        new TreeMap<>(Map.of(4L, 0.2, 6L, 0.3, 9L, 0.4, 40L, 0.5, 41L, 0.6));
    assertEquals(Map.of(9L, 0.4, 41L, 0.6), LossPanel.drags(changes, 8));
    assertEquals(Map.of(41L, 0.6), LossPanel.drags(changes, Double.POSITIVE_INFINITY));
    OpenScreen screen = open("surface=bowl&rate=0.1&step=5&change=2@0.2");
    assertTrue(screen.text().contains("α 0.1 → 0.2 @2"), screen.text());
  }

  @Test
  void theLossIsCountedFromTheLowestKnownMinimumOnALogarithmicAxisOnly() {
    String styblinski = "surface=styblinski-tang&rate=0.01&step=3&change=2@0.02";
    OpenScreen linear = open(styblinski);
    assertEquals(Axis.Scale.LINEAR, linear.chart(LOSS).drawing().y().scale());
    OpenScreen logarithmic = open(styblinski + "&scale=log");
    LiveChart loss = logarithmic.chart(LOSS);
    assertEquals(Axis.Scale.LOGARITHMIC, loss.drawing().y().scale());
    assertTrue(loss.drawing().y().title().contains("minimum"), loss.drawing().y().title());
    // −39.166165703771416 for each variable: Styblinski and Tang, Neural Networks 3, 1990
    double above = logarithmic.fact("loss") + 2 * 39.166165703771416;
    Drawn.on(loss).marker("hiker", 3, above);
    Drawn.on(linear.chart(LOSS)).marker("hiker", 3, linear.fact("loss"));
    Drawn.on(linear.chart("Slope at every step")).marker("hiker", 3, linear.fact("gradientLength"));
  }

  @Test
  void aChangeOfTheRateIsMarkedWhereItHolds() {
    OpenScreen screen = open("surface=bowl&rate=0.1&step=4&change=2@0.02");
    assertTrue(Drawn.on(screen.chart(LOSS)).rule("rate-2", true, 2).label().contains("0.02"));
    screen.open("surface=bowl&rate=0.1&step=4");
    Drawn.on(screen.chart(LOSS)).without("rate-2");
  }

  /** The bowl has the curvature 2 everywhere: steady up to 1/2, stable below 2/2. */
  @Test
  void theBandsOfTheRateAreThoseOfTheCurvature() {
    OpenScreen screen = open("surface=bowl&rate=0.3");
    Element control = screen.one(OpenScreen.tagged("learning-rate-control"));
    JsonNode bands = (JsonNode) control.getPropertyRaw("bands");
    assertEquals("crawl", bands.get(0).get("zone").asString());
    band(bands.get(1), "steady", bands.get(0).get("to").asDouble(), 0.5);
    band(bands.get(2), "zigzag", 0.5, 1);
    band(bands.get(3), "unstable", 1, Double.MAX_VALUE);
    assertEquals(4, bands.size());
    JsonNode marks = (JsonNode) control.getPropertyRaw("marks");
    assertEquals(1, marks.get(0).get("rate").asDouble(), 1e-12);
    assertEquals(0.5, marks.get(1).get("rate").asDouble(), 1e-12);
  }

  @Test
  void aRunThatIsGoneIsGoneFromEveryChart() {
    OpenScreen screen = open("surface=bowl&step=2&pin=rate:0.2");
    List<LiveChart> charts =
        List.of(screen.chart(MAP), screen.chart(LOSS), screen.chart("Slope at every step"));
    charts.forEach(chart -> assertEquals(2, chart.drawing().seriesIds().size()));
    screen.open("surface=bowl&step=2");
    charts.forEach(chart -> assertEquals(1, chart.drawing().seriesIds().size()));
  }

  @Test
  void theSlopesHaveTheScaleOfTheLoss() {
    OpenScreen screen = open("surface=bowl");
    LiveChart slopes = screen.chart("Slope at every step");
    assertEquals(Axis.Scale.LINEAR, slopes.drawing().y().scale());
    screen.open("surface=bowl&scale=log");
    assertEquals(Axis.Scale.LOGARITHMIC, slopes.drawing().y().scale());
  }

  @Test
  void theNextStepIsSaidInWords() {
    OpenScreen screen = open(ONE_STEP);
    assertTrue(
        screen.shows("Next x: 1 plus a step of −0.11 gives 0.89"), screen.formulas().toString());
    assertTrue(
        screen.shows("Next y: −0.9 plus a step of 0.44 gives −0.46"), screen.formulas().toString());
  }

  @Test
  void noThousandIsGrouped() {
    OpenScreen screen =
        open("surface=rosenbrock&rate=0.0005&steps=5000&step=1234&pin=steps:1111;step:1111");
    List<String> words = new ArrayList<>(List.of(screen.text()));
    for (String chart : List.of(MAP, LOSS, "Slope at every step")) {
      words.add(screen.chart(chart).drawing().textAlternative());
    }
    words.forEach(each -> assertFalse(each.matches(".*\\d,\\d{3}.*"), each));
    assertTrue(words.getFirst().contains("paused · step 1234"), words.getFirst());
    assertTrue(words.getFirst().contains("reached after 1111 steps"), words.getFirst());
  }

  private static void band(JsonNode band, String zone, double from, double to) {
    assertEquals(zone, band.get("zone").asString());
    assertEquals(from, band.get("from").asDouble(), 1e-12);
    assertEquals(to, band.get("to").asDouble(), 1e-12 * to);
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(services -> new DescendView(services, new ContourMaps()), query);
  }
}
