package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.OpenScreen;

/** The numbers of the lessons L1 to L6, got by doing on the whole screen what the lessons ask. */
@ViewPackages(classes = Numbers.class)
class LessonNumbersTest extends BrowserlessTest {

  @Test
  void theSlopeOfTheDistanceIsTheSpeedometersReadingWhateverThePedalDoes() {
    OpenScreen screen = open("do=car");
    screen.fire("Accelerate", "pointerdown");
    screen.pass(3000);
    double distance = screen.fact("distance");
    double time = screen.fact("duration");
    assertTrue(screen.fact("velocity") > 10 && distance > 15, screen::text);
    screen.pass(125);
    double slope = (screen.fact("distance") - distance) / (screen.fact("duration") - time);
    assertEquals(slope, screen.fact("velocity"), 0.3);
    screen.fire("Accelerate", "pointerup");
    double fast = screen.fact("velocity");
    screen.pass(1000);
    assertTrue(screen.fact("velocity") < fast, "released, the car gets slower");
    String speed = Numbers.of(java.util.Locale.ENGLISH).format(screen.fact("velocity"), 4);
    assertTrue(
        screen.text().contains(speed + " slope of the distance")
            || screen.text().contains("slope of the distance " + speed),
        screen::text);
    assertTrue(screen.text().contains("speedometer " + speed + " m/s"), screen::text);
  }

  @Test
  void theAverageSlopeOfFiveTimesXFromTwoToTwoAndAThousandthIsFive() {
    OpenScreen screen = open("");
    screen.choose("5x");
    screen.type("x, exactly", "2");
    screen.type("Δx, exactly", "0.001");
    assertEquals(10, screen.fact("value"));
    assertEquals(10.005, screen.fact("value") + screen.fact("dy"), 1e-12);
    assertEquals(List.of("0.001", "0.005", "5"), screen.rows().getFirst().subList(0, 3));
    assertTrue(screen.text().contains("0.005 / 0.001 = 5"), screen::text);
  }

  @Test
  void theSlopesOfTheSquareAtThreeComeToSixWhileDeltaXIsHalved() {
    OpenScreen screen = open("curve=square&x=3&dx=1");
    screen.click("Halve Δx");
    screen.click("Halve Δx");
    assertEquals(
        List.of(
            List.of("1", "7", "7", "1"),
            List.of("0.5", "3.25", "6.5", "0.5"),
            List.of("0.25", "1.5625", "6.25", "0.25"),
            List.of("0.125", "?", "?", "?")),
        screen.rows());
    screen.click("▶ Shrink Δx");
    screen.pass(15_000);
    assertEquals(6, screen.fact("quotient"), 1e-5);
    assertTrue(screen.fact("shrinks") > 18);
  }

  @Test
  void shrinkingGoesOnUntilRoundingBreaksIt() {
    OpenScreen screen = open("curve=exponential&x=1&dx=1");
    screen.click("▶ Shrink Δx");
    screen.pass(8_000);
    assertTrue(screen.text().contains("the curve bends between the two points"), screen::text);
    screen.pass(20_000);
    assertEquals(0, screen.fact("playing"), "it waits where the slope has settled");
    assertEquals(Math.E, screen.fact("quotient"), 1e-5);
    screen.click("▶ Shrink Δx");
    screen.pass(14_000);
    assertTrue(screen.text().contains("rounding swallows their difference"), screen::text);
    screen.pass(30_000);
    assertTrue(screen.text().contains("x + Δx is x to the computer"), screen::text);
    assertEquals(0, screen.fact("quotient"));
    assertEquals(0, screen.fact("playing"));
  }

  @Test
  void theDerivativeOfTheSquareIsTwoXByThePowerRuleAndSixAtThree() {
    OpenScreen screen = open("curve=square&x=3&dx=1");
    assertEquals(
        List.of(
            "Δy/Δx = (f(x + Δx) − f(x))/Δx",
            "= (f(3 + Δx) − f(3))/Δx",
            "= ((9 + 6Δx + Δx²) − 9)/Δx",
            "= (6Δx + Δx²)/Δx",
            "= 6 + Δx (Δx ≠ 0)",
            "→ 6 (Δx → 0)"),
        screen.formulas().subList(0, 6));
    assertTrue(screen.formulas().get(7).endsWith("= ?"), screen.formulas()::toString);
    screen.click("Next line");
    List<String> formulas = screen.formulas();
    assertTrue(formulas.get(7).endsWith("= 2*x"), formulas::toString);
    assertEquals("f′(3) = 6", formulas.getLast());
    assertTrue(
        screen
            .text()
            .contains(
                "At x = 3 the slope is 6: a little more x gives about six times as much more f."),
        screen::text);
  }

  @Test
  void anyPowerTypedIsDerivedByThePowerRule() {
    OpenScreen screen = open("f=x&view=-2,2&x=1&dx=1");
    for (int power = 2; power <= 9; power++) {
      screen.typeFormula("x^" + power);
      screen.type("x, exactly", power % 2 == 0 ? "1" : "-1");
      assertEquals(power, screen.fact("slope"), power + " times x to the one less");
    }
  }

  @Test
  void aCornerAPoleAndTheOutsideHaveNoSlopeAndSayWhy() {
    OpenScreen screen = open("curve=absolute&x=0&dx=1");
    assertTrue(
        screen
            .text()
            .contains("the curve has a corner. On the left its slope is −1, on the right 1"),
        screen::text);
    screen.choose("1/x");
    screen.type("x, exactly", "0");
    assertTrue(screen.text().contains("There is no slope at x = 0"), screen::text);
    screen.choose("ln x");
    screen.type("x, exactly", "-1");
    assertTrue(screen.text().contains("f has no value there"), screen::text);
    assertTrue(Double.isNaN(screen.fact("slope")));
  }

  @Test
  void theSignOfTheSlopeSaysWhichWayIsDownhillAndAtTheLowestPointItIsZero() {
    OpenScreen screen = open("curve=square&x=3&dx=1");
    assertTrue(screen.text().contains("downhill is to the left"), screen::text);
    screen.type("x, exactly", "-1");
    assertTrue(screen.text().contains("downhill is to the right"), screen::text);
    screen.turnTo("Descent");
    screen.setRate(0.1);
    screen.click("▶ Descend");
    screen.pass(40_000);
    assertEquals(1, screen.fact("converged"));
    assertEquals(0, screen.fact("iterateSlope"), 1e-6);
    assertEquals(0, screen.fact("iterateX"), 1e-6);
  }

  @Test
  void descentOnACurveIsLimitedByTwoOverItsBend() {
    OpenScreen screen = open("do=descent&curve=square&x=3&rate=0.5");
    assertEquals(1, screen.fact("limit"));
    screen.click("One step");
    assertEquals(0, screen.fact("iterateX"), "half of 2/f″ lands in one step");
    screen.click("Back to the start");
    screen.setRate(1);
    screen.click("One step");
    assertEquals(-3, screen.fact("iterateX"), "2/f″ flips sides");
  }

  @Test
  void theLineThroughTheFieldTrialEndsAtTheLeastSquaresSolution() {
    OpenScreen screen = open("do=fit&rate=0.08&speed=fastest");
    screen.click("▶ Fit the line");
    screen.pass(3_000);
    Vector exact = FieldTrial.fit().leastSquares();
    assertEquals(1, screen.fact("converged"));
    assertEquals(exact.get(0), screen.fact("fittedSlope"), 1e-6);
    assertEquals(exact.get(1), screen.fact("fittedStart"), 1e-6);
    assertTrue(
        screen.text().contains("one more kilogram of fertilizer brings 8 kg more wheat"),
        screen::text);
    assertTrue(screen.text().contains("Made-up numbers"), screen::text);
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(DerivativeView::new, query);
  }
}
