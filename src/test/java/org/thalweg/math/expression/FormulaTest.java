package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  /** What is typed, and the same with every operator and parenthesis. */
  private static final String READINGS =
      """
      1-2-3 is (1-2)-3
      8/4/2 is (8/4)/2
      2^3^2 is 2^(3^2)
      -x^2 is -(x^2)
      2^-x is 2^(-x)
      2^-x^2 is 2^(-(x^2))
      -x*y is -(x*y)
      x*-y is x*(-y)
      x--y is x-(-y)
      +x is x
      x+y*2 is x+(y*2)
      2x is 2*x
      2x^2 is 2*(x^2)
      1/2x is (1/2)*x
      3(x+1) is 3*(x+1)
      (x+1)(y-1) is (x+1)*(y-1)
      x y is x*y
      xy is x*y
      xyx is (x*y)*x
      2sin(x) is 2*sin(x)
      xsin(y) is x*sin(y)
      x(y+1) is x*(y+1)
      2pix is (2*pi)*x
      xe is x*e
      x² is x^2
      2x³y is 2*(x^3)*y
      x⁻¹ is x^(-1)
      x¹² is x^12
      (x+1)² is (x+1)^2
      -x² is -(x^2)
      2·x is 2*x
      2×x is 2*x
      2⋅x is 2*x
      x−y is x-y
      x–y is x-y
      x÷y is x/y
      2π is 2*pi
      √x is sqrt(x)
      √(x+1) is sqrt(x+1)
      2√2x is (2*sqrt(2))*x
      |x| is abs(x)
      2|x-y|x is (2*abs(x-y))*x
      |x+|y|| is abs(x+abs(y))
      |x|y|x| is (abs(x)*y)*abs(x)
      |2(|x|)| is abs(2*abs(x))
      x**2 is x^2
      1e-3x is 0.001*x
      1E3 is 1000
      1e−3 is 0.001
      2e is 2*e
      2e-x is (2*e)-x
      2e^x is 2*(e^x)
      .5x is 0.5*x
      3.x is 3*x
      X^2 is x^2
      Sin(X) is sin(x)
      PI is pi
      log(x) is ln(x)
      log2(x) is log2(x)
      log10 (x) is log10(x)
      max(x,y,1) is max(x, y, 1)
      sin(x)^2 is (sin(x))^2
      """;

  private static final Set<String> XY = Set.of("x", "y");

  @ParameterizedTest
  @CsvSource(delimiterString = " is ", quoteCharacter = '"', textBlock = READINGS)
  void readsWhatStudentsWrite(String text, String meaning) {
    assertEquals(Formula.parse(meaning, XY), Formula.parse(text, XY));
  }

  @Test
  void ignoresTheInvisibleSpacesOfPastedText() {
    assertEquals(Formula.parse("x*y"), Formula.parse("\u00a0x\u2062\u2009y\u200b\t\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "f(x) = x^2 + 1",
    "y = x^2 + 1",
    "y=x^2+1",
    "f(x;y) = x^2 + 1",
    "L(w1; b) = x^2 + 1",
    " z = x^2 + 1"
  })
  void passesOverALeftSideThatOnlyNamesTheFunction(String text) {
    assertEquals(Formula.parse("x^2+1"), Formula.parse(text.replace(';', ',')));
  }

  @Test
  void readsTheInverseFunctionsByTheirSchoolNames() {
    assertEquals(
        Formula.parse("asin(x)+acos(x)*atan(x)"), Formula.parse("arcsin(x)+arccos(x)*arctan(x)"));
  }

  @Test
  void takesOnlyTheVariablesOfThePlaceAndAnyLetterWhereNoneAreNamed() {
    Expression formula = Formula.parse("w1*x + b", Set.of("w1", "x", "b"));
    assertEquals(Set.of("w1", "x", "b"), formula.variables());
    assertEquals(7, formula.evaluate(Map.of("w1", 2.0, "x", 3.0, "b", 1.0)));
    assertEquals(Set.of("a", "t"), Formula.parse("a*e^(-t)").variables());
  }

  @ParameterizedTest
  @CsvSource({
    "log2(8), 3",
    "log2(0.125), -3",
    "log10(1000), 3",
    "ln(e), 1",
    "sqrt(16), 4",
    "min(3;1;2), 1",
    "max(3;1;2), 3",
    "relu(-2), 0",
    "relu(2), 2",
    "sigmoid(0), 0.5",
    "sigmoid(-800), 0",
    "sigmoid(800), 1",
    "abs(-3), 3",
    "2^10, 1024",
    "2^-2, 0.25",
    "0^0, 1",
    "step(-2), 0",
    "step(3), 1",
    "cos(pi), -1",
    "atan(1)*4, 3.141592653589793"
  })
  void evaluatesTheFunctionsAndConstants(String text, double value) {
    assertEquals(value, Formula.parse(text.replace(';', ',')).evaluate(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "1/0",
    "atan(1/0)",
    "1/(1+1/0)",
    "ln(0)",
    "log2(0)",
    "log10(0)",
    "0^-1",
    "0^(-1/2)",
    "step(0)",
    "sqrt(-1)",
    "(-8)^(1/3)",
    "max(1;1/0)"
  })
  void hasNoValueWhereAPartHasNone(String text) {
    assertTrue(Double.isNaN(Formula.parse(text.replace(';', ',')).evaluate(Map.of())));
  }

  @Test
  void isInfiniteWhereTheValueIsOverTheLargestDouble() {
    assertEquals(Double.POSITIVE_INFINITY, Formula.parse("exp(800)").evaluate(Map.of()));
    assertEquals(0, Formula.parse("1/(1+exp(800))").evaluate(Map.of()));
  }

  @Test
  void garbageNeverGivesAnythingButASentence() {
    String[] pieces = {
      "x", "y", "2", "3.5", ".", "e", "(", ")", "+", "-", "*", "/", "^", ",", "|", "√", "²", "⁻",
      "sin", "max", "pi", "(x", "sin(", "1e", " ", "=", "#", "é", "😀", "\u0000", "x)", "-(", "**",
      "%", "{0}", "<b>", "'", "\\"
    };
    Random random = new Random(5);
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      read += readOrExplained(text.toString()) ? 1 : 0;
    }
    assertTrue(read > 1000, "formulas among the garbage: " + read);
  }

  @Test
  void randomCharactersNeverGiveAnythingButASentence() {
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(230); length >= 0; length--) {
        text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x3000)));
      }
      readOrExplained(text.toString());
    }
  }

  private static boolean readOrExplained(String text) {
    try {
      Expression formula = Formula.parse(text, XY);
      assertEquals(formula, Formula.parse(formula.toText(), XY), text);
      return true;
    } catch (FormulaException problem) {
      assertTrue(problem.position() >= 0 && problem.length() >= 0, text);
      assertTrue(problem.position() + problem.length() <= text.length(), text);
      return false;
    }
  }

  @Test
  void limitsHoldForTheWorstTexts() {
    assertKind(Problem.Kind.TOO_DEEP, "(".repeat(90) + "x" + ")".repeat(90));
    assertKind(Problem.Kind.TOO_DEEP, "-".repeat(150) + "x");
    assertKind(Problem.Kind.TOO_DEEP, "x^".repeat(90) + "x");
    assertKind(Problem.Kind.TOO_DEEP, "√".repeat(90) + "x");
    assertKind(Problem.Kind.TOO_MANY_PARTS, "xy".repeat(100));
    assertKind(Problem.Kind.TOO_LONG, "x".repeat(1_001));
    assertEquals(299, Formula.parse("xy".repeat(75), XY).size());
  }

  private static void assertKind(Problem.Kind kind, String text) {
    FormulaException problem =
        assertThrows(FormulaException.class, () -> Formula.parse(text, XY), text);
    assertEquals(kind, problem.problem().kind());
  }
}
