package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.DifferenceQuotient.Cause;

class DifferenceQuotientTest {
  private static final FormulaObjective SQUARE = objective("square");

  /** That of e^x at 1: half its second derivative. */
  private static final Departure BEND = new Departure(Math.E / 2, 2);

  @Test
  void ofFiveTimesXIsFiveFromTwoToTwoAndAThousandth() {
    DifferenceQuotient quotient = DifferenceQuotient.of(objective("line"), 2, 0.001);
    assertEquals(10, quotient.value());
    assertEquals(10.005, quotient.valueThere(), 1e-12);
    assertEquals(0.005, quotient.rise(), 1e-12);
    assertEquals(5, quotient.quotient(), 1e-9);
  }

  @Test
  void ofTheSquareAtThreeIsSixAndTheChangeExactlyWhileItIsHalved() {
    for (int halvings = 0; halvings <= 20; halvings++) {
      double change = Math.scalb(1, -halvings);
      assertEquals(6 + change, DifferenceQuotient.of(SQUARE, 3, change).quotient());
      assertEquals(6 - change, DifferenceQuotient.of(SQUARE, 3, -change).quotient());
    }
  }

  @Test
  void isOffByTheBendWhileTheChangeIsLarge() {
    DifferenceQuotient quotient = DifferenceQuotient.of(objective("exponential"), 1, 1e-3);
    double distance = quotient.distanceFrom(Math.E);
    assertEquals(Cause.TRUNCATION, quotient.cause(Math.E, BEND));
    assertEquals(quotient.truncation(BEND), distance, 1e-3 * distance);
  }

  @Test
  void isOffByRoundingAndNoMoreThanExpectedWhenTheChangeIsTiny() {
    for (int halvings = 30; halvings <= 50; halvings++) {
      DifferenceQuotient quotient =
          DifferenceQuotient.of(objective("exponential"), 1, Math.scalb(1, -halvings));
      double allowed = quotient.roundOff(Math.E) + quotient.truncation(BEND);
      assertEquals(Cause.ROUND_OFF, quotient.cause(Math.E, BEND));
      assertTrue(quotient.distanceFrom(Math.E) <= 2 * allowed, () -> "2^-" + quotient);
    }
  }

  @Test
  void vanishesWhenTheSecondPointIsTheFirst() {
    DifferenceQuotient quotient = DifferenceQuotient.of(SQUARE, 3, 1e-18);
    assertEquals(0, quotient.quotient());
    assertEquals(Cause.VANISHED, quotient.cause(6, new Departure(1, 2)));
  }

  @Test
  void hasNoCauseWhereItIsTheSlope() {
    assertEquals(
        Cause.NONE, DifferenceQuotient.of(objective("line"), 2, 1).cause(5, new Departure(0, 2)));
  }

  @Test
  void isOffByWhatExactArithmeticSays() {
    BigDecimal change = new BigDecimal(0.1);
    BigDecimal there = new BigDecimal(3).add(change);
    BigDecimal exact =
        there.multiply(there).subtract(new BigDecimal(9)).divide(change, MathContext.DECIMAL128);
    double expected = exact.subtract(new BigDecimal(6)).doubleValue();
    assertEquals(expected, DifferenceQuotient.of(SQUARE, 3, 0.1).distanceFrom(6), 1e-13);
  }

  @Test
  void isOffByAQuarterWithHalfTheChangeWhereTheCurveOnlyInflects() {
    FormulaObjective sine = Curve.ofFormula("sin(x)", new Interval(-3, 3)).objective();
    Departure departure = Departure.of(sine, 0, 0.1);
    assertEquals(0.25, departure.shareAfterHalving());
    DifferenceQuotient wide = DifferenceQuotient.of(sine, 0, 0.1);
    DifferenceQuotient half = DifferenceQuotient.of(sine, 0, 0.05);
    assertEquals(Cause.TRUNCATION, wide.cause(1, departure));
    assertEquals(0.25, half.distanceFrom(1) / wide.distanceFrom(1), 1e-3);
    assertEquals(wide.distanceFrom(1), wide.truncation(departure), 1e-5);
  }

  @Test
  void leavesTheTangentByABrokenPowerOnOneSideOnly() {
    FormulaObjective curve = Curve.ofFormula("relu(x)^1.5", new Interval(-3, 3)).objective();
    assertEquals(new Departure(1, 1.5), Departure.of(curve, 0, 0.1));
    assertEquals(new Departure(0, 2), Departure.of(curve, 0, -0.1));
  }

  private static FormulaObjective objective(String id) {
    return Curves.byId(id).orElseThrow().objective();
  }
}
