package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.SlopeAt.Kind;

class SlopeAtTest {
  @Test
  void isTheSlopeWhereThereIsOne() {
    SlopeAt slope = at("x^2", 3);
    assertTrue(slope.isDefined());
    assertEquals(6, slope.slope());
  }

  @Test
  void isACornerWithTwoSlopesForTheAbsoluteValueAtZero() {
    SlopeAt slope = at("abs(x)", 0);
    assertEquals(Kind.CORNER, slope.kind());
    assertEquals(-1, slope.left());
    assertEquals(1, slope.right());
  }

  @Test
  void isACornerForReluAtZero() {
    SlopeAt slope = at("relu(x)", 0);
    assertEquals(Kind.CORNER, slope.kind());
    assertEquals(0, slope.left());
    assertEquals(1, slope.right());
  }

  @Test
  void isAPoleWhereTheCurveGrowsBeyondAllBounds() {
    assertEquals(Kind.POLE, at("1/x", 0).kind());
    assertEquals(Kind.POLE, at("ln(x)", 0).kind());
  }

  @Test
  void isOutsideWhereTheCurveHasNoValueThoughItsDerivativeHas() {
    assertEquals(Kind.OUTSIDE, at("ln(x)", -1).kind());
    assertEquals(Kind.OUTSIDE, at("sqrt(x)", -1).kind());
  }

  @Test
  void isVerticalAtTheEndOfTheRoot() {
    assertEquals(Kind.VERTICAL, at("sqrt(x)", 0).kind());
  }

  @Test
  void isAGapWhereOnlyTheFormulaOfTheDerivativeFails() {
    SlopeAt slope = at("sin(x)*abs(x)", 0);
    assertEquals(Kind.GAP, slope.kind());
    assertEquals(0, slope.right(), 1e-6);
  }

  private static SlopeAt at(String formula, double x) {
    return SlopeAt.of(Curve.ofFormula(formula, new Interval(-5, 5)).objective(), x);
  }
}
