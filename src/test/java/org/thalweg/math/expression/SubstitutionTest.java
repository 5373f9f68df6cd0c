package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstitutionTest {

  @Test
  void theBowlWithYFrozenAt1IsASquarePlus1() {
    Expression bowl = Formula.parse("x^2+y^2");
    Expression frozen = bowl.with(Map.of("y", 1.0));
    assertEquals("x^2+1^2", frozen.toText());
    assertEquals("x^2+1", frozen.simplified().toText());
    assertEquals("x^{2}+1", frozen.simplified().toTex());
    assertEquals("2*x", frozen.partialDerivative("x").toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^2+y^2",
        "(x^2+y-11)^2+(x+y^2-7)^2",
        "x^y-y^x",
        "-y^2*x",
        "x/y-y/(x+3)",
        "sin(x*y)*exp(-y)+max(x,y)+abs(y-x)",
        "ln(x+y^2+1)-sqrt(y^2+x)"
      })
  void hasTheValuesOfTheFormulaWhereTheVariableIsThatNumber(String text) {
    Expression formula = Formula.parse(text);
    for (double y : new double[] {-2.5, -1, 0.25, 1, 3}) {
      Expression frozen = formula.with(Map.of("y", y));
      assertFalse(frozen.contains("y"));
      for (double x : new double[] {0.5, 1, 2.75}) {
        double expected = formula.evaluate(Map.of("x", x, "y", y));
        double tolerance = 1e-12 * (1 + Math.abs(expected));
        assertEquals(expected, frozen.evaluate(Map.of("x", x)), 0, text);
        if (Double.isFinite(expected)) {
          double simplified = frozen.simplified().evaluate(Map.of("x", x));
          assertEquals(expected, simplified, tolerance, text + " at " + x + ", " + y);
        }
      }
    }
  }

  @Test
  void aNegativeNumberKeepsItsParentheses() {
    Expression frozen = Formula.parse("x*y^2-y").with(Map.of("y", -3.0));
    assertEquals("x*(-3)^2-(-3)", frozen.toText());
    assertEquals(frozen, Formula.parse(frozen.toText()));
    assertEquals("9*x+3", frozen.simplified().toText());
  }

  @Test
  void severalVariablesAreReplacedAtOnce() {
    Expression frozen = Formula.parse("x*y+z*w").with(Map.of("y", 2.0, "z", 3.0, "w", 4.0));
    assertEquals("2*x+12", frozen.simplified().toText());
  }

  @ParameterizedTest
  @CsvSource({
    "x*1.23456789+2, 1.235*x+2",
    "x+0.00012345678, x+1.235e-4",
    "x^2*pi, x^2*pi",
    "12345678*x, 12350000*x"
  })
  void roundsNumbersForReading(String text, String rounded) {
    Expression expected = Formula.parse(rounded);
    assertEquals(expected.simplified(), Formula.parse(text).rounded(4).simplified());
  }
}
