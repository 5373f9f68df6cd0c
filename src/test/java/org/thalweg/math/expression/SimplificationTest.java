package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimplificationTest {
  /** A formula and its simplified form. */
  private static final String FORMS =
      """
      x+x                       | 2*x
      x-x                       | 0
      1*x+0                     | x
      0*x                       | 0
      x*x^2                     | x^3
      x/x                       | 1
      x^2/x^3                   | 1/x
      2*3*x                     | 6*x
      1/3+1/3                   | 2/3
      1/3                       | 1/3
      0.1+0.2                   | 0.3
      0.1*x*3                   | 0.3*x
      2/4*x                     | x/2
      --x                       | x
      x--y                      | x+y
      -(x-y)                    | y-x
      x*-1                      | -x
      y+x                       | x+y
      y*x*2                     | 2*x*y
      1+x                       | x+1
      1-x                       | 1-x
      x^0                       | 1
      x^1                       | x
      1^x                       | 1
      (x^2)^3                   | x^6
      (x*y)^2                   | x^2*y^2
      sqrt(x)*sqrt(x)           | x
      sqrt(x^2)                 | sqrt(x^2)
      sqrt(9/4)                 | 3/2
      sqrt(2)                   | sqrt(2)
      exp(x)*exp(y)             | exp(x+y)
      exp(x)^2                  | exp(2*x)
      e^x                       | exp(x)
      ln(e^x)                   | x
      ln(1)                     | 0
      sin(-x)                   | -sin(x)
      cos(-x)                   | cos(x)
      sin(x)^2+cos(x)^2         | 1
      cosh(x)^2-sinh(x)^2       | 1
      3*sin(x)^2*y+3*cos(x)^2*y | 3*y
      abs(x)^2                  | x^2
      abs(-3)                   | 3
      x^2/abs(x)                | abs(x)
      relu(x)*relu(x)           | x*relu(x)
      (x+1)^2-x^2               | 2*x+1
      (2*x+2)/2                 | x+1
      (x^2+x)/x                 | x+1
      pi*2*x                    | 2*pi*x
      x*pi/pi                   | x
      2^x*2^y                   | 2^(x+y)
      x^y*x                     | x^(y+1)
      1/(1/x)                   | x
      1/0                       | 1/0
      1e300*1e300*x*1e-300      | 1e300*x
      x*(y+1)                   | x*(y+1)
      """;

  /** Whether 1/0 is plus or minus infinity depends on the sign of the zero, which is not kept. */
  private static final Pattern ZERO_DIVISOR = Pattern.compile("/0(?![.0-9])");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = FORMS)
  void simplifies(String text, String simplified) {
    assertEquals(simplified, Formula.parse(text).simplified().toText());
  }

  @Test
  void maximumAndMinimumOfTheSameAreThatItself() {
    assertEquals("x", Formula.parse("max(x,x)").simplified().toText());
    assertEquals("1", Formula.parse("max(y,y+0)").partialDerivative("y").toText());
  }

  static Stream<String> formulas() {
    return SampleFormulas.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void textIsReadBackAsTheSameTree(String text) {
    Expression formula = Formula.parse(text);
    for (Expression written : Stream.of(formula, formula.simplified()).toList()) {
      assertEquals(written, Formula.parse(written.toText()));
    }
    Expression derivative = formula.partialDerivative("x");
    assertEquals(derivative, derivative.simplified());
    assertEquals(derivative.toText(), derivative.simplified().toText());
  }

  @Test
  void randomTreesKeepTheirValueAndAreReadBackAsWritten() {
    Random random = new Random(9);
    int compared = 0;
    for (int i = 0; i < 5000; i++) {
      Expression tree = SampleFormulas.random(random, 4);
      Expression simplified = tree.simplified();
      if (tree.toText().length() <= Limits.CHARACTERS) {
        assertEquals(tree, Formula.parse(tree.toText()));
      }
      for (Map<String, Double> point : SampleFormulas.points(3, i)) {
        double value = tree.evaluate(point);
        boolean dividesByZero = ZERO_DIVISOR.matcher(simplified.toText()).find();
        if (Math.abs(value) < 1e9 && !dividesByZero && SampleFormulas.isStable(tree, point)) {
          double same = simplified.evaluate(point);
          String message = tree.toText() + " and " + simplified.toText() + " at " + point;
          assertEquals(value, same, 1e-6 * (1 + Math.abs(value)), message);
          compared++;
        }
      }
    }
    assertTrue(compared > 8000, "values compared: " + compared);
  }

  @Test
  void simplifyingTwiceChangesNothingMore() {
    Random random = new Random(10);
    int stable = 0;
    for (int i = 0; i < 5000; i++) {
      Expression once = SampleFormulas.random(random, 3).simplified();
      stable += once.simplified().equals(once) ? 1 : 0;
    }
    assertTrue(stable == 5000, "stable: " + stable);
  }

  @Test
  void derivativesAreBounded() {
    String nested = "sin(x*".repeat(28) + "x" + ")".repeat(28);
    Expression formula = Formula.parse(nested);
    FormulaException problem =
        assertThrows(
            FormulaException.class,
            () -> formula.partialDerivative("x").partialDerivative("x").partialDerivative("x"));
    assertEquals(Problem.Kind.DERIVATIVE_TOO_LARGE, problem.problem().kind());
  }
}
