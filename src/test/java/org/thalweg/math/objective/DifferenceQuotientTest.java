package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.DifferenceQuotient.Cause;

class DifferenceQuotientTest {
  private static final FormulaObjective SQUARE = objective("square");

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
    assertEquals(Cause.TRUNCATION, quotient.cause(Math.E, Math.E));
    assertEquals(quotient.truncation(Math.E), distance, 1e-3 * distance);
  }

  @Test
  void isOffByRoundingAndNoMoreThanExpectedWhenTheChangeIsTiny() {
    for (int halvings = 30; halvings <= 50; halvings++) {
      DifferenceQuotient quotient =
          DifferenceQuotient.of(objective("exponential"), 1, Math.scalb(1, -halvings));
      double allowed = quotient.roundOff(Math.E) + quotient.truncation(Math.E);
      assertEquals(Cause.ROUND_OFF, quotient.cause(Math.E, Math.E));
      assertTrue(quotient.distanceFrom(Math.E) <= 2 * allowed, () -> "2^-" + quotient);
    }
  }

  @Test
  void vanishesWhenTheSecondPointIsTheFirst() {
    DifferenceQuotient quotient = DifferenceQuotient.of(SQUARE, 3, 1e-18);
    assertEquals(0, quotient.quotient());
    assertEquals(Cause.VANISHED, quotient.cause(6, 2));
  }

  @Test
  void hasNoCauseWhereItIsTheSlope() {
    assertEquals(Cause.NONE, DifferenceQuotient.of(objective("line"), 2, 1).cause(5, 0));
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

  private static FormulaObjective objective(String id) {
    return Curves.byId(id).orElseThrow().objective();
  }
}
