package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDerivativeTest {
  /** A formula and its derivative by x. */
  private static final String BY_X =
      """
      x^2*sin(y)                  | 2*x*sin(y)
      x^n                         | n*x^(n-1)
      (x^2+y-11)^2+(x+y^2-7)^2    | 4*x*(x^2+y-11)+2*(x+y^2-7)
      (1-x)^2+100*(y-x^2)^2       | -400*x*(y-x^2)-2*(1-x)
      x^3/3                       | x^2
      x/3                         | 1/3
      0.1*x^3                     | 0.3*x^2
      1/x                         | -1/x^2
      x^x                         | x^x*(ln(x)+1)
      (x^2+1)/(x^2-1)             | -4*x/(x^2-1)^2
      abs(x)                      | x/abs(x)
      relu(x)                     | step(x)
      max(x,1)                    | step(x-1)
      min(x,y)                    | step(y-x)
      max(0,1-x)^2                | -2*max(0,1-x)
      (x^2-1)/(x-1)               | 1
      (1+sin(x))/cos(x)           | (sin(x)+1)/cos(x)^2
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = BY_X)
  void looksAsInATextbook(String formula, String derivative) {
    assertEquals(derivative, Formula.parse(formula).partialDerivative("x").toText());
  }

  @Test
  void xSquaredAtThreeHasSlopeSix() {
    Expression slope = Formula.parse("x^2").partialDerivative("x");
    assertEquals("2*x", slope.toText());
    assertEquals(6, slope.evaluate(Map.of("x", 3.0)));
  }
}
