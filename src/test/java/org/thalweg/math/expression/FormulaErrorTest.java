package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaErrorTest {
  private static final String AFTER = "I expected a number, a variable or a function.";
  private static final String VARIABLES = "The variables here are x, y.";

  /** A wrong text, the wrong place as position+length, and the sentence. */
  private static final String[][] MISTAKES = {
    {"", "0+0", "Type a formula, for example x^2 + y^2."},
    {"  ", "0+2", "Type a formula, for example x^2 + y^2."},
    {"x+", "2+0", "After + " + AFTER},
    {"x+ ", "3+0", "After + " + AFTER},
    {"x+*y", "2+1", "After + " + AFTER},
    {"(x+)", "3+1", "After + " + AFTER},
    {"x·", "2+0", "After · " + AFTER},
    {"sin(", "4+0", "After ( " + AFTER},
    {"max(x,)", "6+1", "After , " + AFTER},
    {"√", "1+0", "After √ " + AFTER},
    {"x^", "2+0", "After ^ " + AFTER},
    {"*x", "0+1", "Before * " + AFTER},
    {"²x", "0+1", "Before ² " + AFTER},
    {"(/x)", "1+1", "Before / " + AFTER},
    {"max(,x)", "4+1", "Before , " + AFTER},
    {"(x+1", "4+0", "I expected a closing parenthesis here."},
    {"sin(x", "5+0", "I expected a closing parenthesis here."},
    {"|x+1", "4+0", "I expected a closing bar | here."},
    {"(|x|", "4+0", "I expected a closing parenthesis here."},
    {"x+1)", "3+1", "This closing parenthesis has no opening one."},
    {")", "0+1", "This closing parenthesis has no opening one."},
    {"x*()", "2+2", "There is nothing between these parentheses."},
    {"sin( )", "3+3", "There is nothing between these parentheses."},
    {"sen(x)", "0+3", "sen is not a function I know; did you mean sin?"},
    {"2xsen(x)", "2+3", "sen is not a function I know; did you mean sin?"},
    {"sqr(x)", "0+3", "sqr is not a function I know; did you mean sqrt?"},
    {"arctn(x)", "0+5", "arctn is not a function I know; did you mean arctan?"},
    {
      "d/dx(x^2)",
      "0+4",
      "Type only the function that d/dx stands before. Its derivative is worked out here."
    },
    {"foo(x)", "0+3", "foo is not a function I know."},
    {"foo", "0+3", "I do not know foo. " + VARIABLES},
    {"x+xz", "3+1", "I do not know z. " + VARIABLES},
    {"sqr", "0+3", "I do not know sqr; did you mean sqrt?"},
    {"cbrt(x)", "0+4", "cbrt is not a function I know. Write x/abs(x)^(2/3) for cbrt(x)."},
    {"2∛x", "1+1", "∛ is not a function I know. Write x/abs(x)^(2/3) for ∛(x)."},
    {"log_3(x)", "3+2", "log₃ is not a function I know. Write ln(x)/ln(3) for log₃(x)."},
    {"x+sign(y)", "2+4", "sign is not a function I know. Write x/abs(x) for sign(x)."},
    {"sin", "0+3", "Write parentheses after sin, as in sin(x)."},
    {"sin^x y", "0+3", "Write the power after the parentheses, as in sin(x)^2."},
    {"sqrt^2(x)", "0+4", "Write the power after the parentheses, as in sqrt(x)^2."},
    {"ln⁻¹(x)", "0+2", "Write the power after the parentheses, as in ln(x)^2."},
    {"sin x/2", "0+3", reach("sin")},
    {"2ln x*y", "1+2", reach("ln")},
    {"sin x(x+1)", "0+3", reach("sin")},
    {"max x,y", "0+3", "The function max needs at least two arguments, as in max(x, 1)."},
    {"x₁+1", "0+2", "I do not know x₁. " + VARIABLES},
    {"θ", "0+1", "I do not know θ. " + VARIABLES},
    {"x\u202Ey", "1+1", unseen("U+202E")},
    {"\u2067x", "0+1", unseen("U+2067")},
    {"\\sqrt[\u202E3]{x}", "6+1", unseen("U+202E")},
    {"x\uDB40\uDC78", "1+2", unseen("U+E0078")},
    {"x+\u0007", "2+1", unseen("U+0007")},
    {"3½x", "0+2", "3½ is not a number I can read. Write numbers like 12, 0.5 or 1e-3."},
    {"1,000x", "0+5", "1,000 can mean 1000 or 1.000. Write it without the comma."},
    {"\\frac{x}{z}", "9+1", "I do not know z. " + VARIABLES},
    {"\\frac{x}{2", "10+0", "I expected a closing parenthesis here."},
    {"2\\foo", "1+4", "\\foo is not a function I know."},
    {"𝑥+𝑧", "3+2", "I do not know z. " + VARIABLES},
    {"2 ln", "2+2", "Write parentheses after ln, as in ln(x)."},
    {"3,5x", "0+3", "Write decimals with a point, not with a comma: 3.5."},
    {"x+sin(0,5)", "6+3", "Write decimals with a point, not with a comma: 0.5."},
    {
      "x, y",
      "1+1",
      "I did not expect a comma here. Commas only stand between the arguments of max and min."
    },
    {"sin(x,y)", "0+3", "The function sin takes one argument, but here are 2."},
    {"max(x)", "0+3", "The function max needs at least two arguments, as in max(x, 1)."},
    {"x^2 = 4", "4+1", "Leave out the equals sign: type only what stands to the right of it."},
    {
      "2 3",
      "2+1",
      "Put an operator before the number 3, for example ^3 for a power or *3 for a product."
    },
    {
      "x2",
      "1+1",
      "Put an operator before the number 2, for example ^2 for a power or *2 for a product."
    },
    {"1.2.3", "0+5", "1.2.3 is not a number I can read. Write numbers like 12, 0.5 or 1e-3."},
    {"x+.", "2+1", ". is not a number I can read. Write numbers like 12, 0.5 or 1e-3."},
    {"1e999", "0+5", "The number 1e999 is too large or too small to calculate with."},
    {"1e-999", "0+6", "The number 1e-999 is too large or too small to calculate with."},
    {"x # 3", "2+1", "The character # has no meaning in a formula."},
    {"x+😀", "2+2", "The character 😀 has no meaning in a formula."},
    {"[x]", "0+1", "Use round parentheses ( ) here instead of [."},
  };

  private static String unseen(String character) {
    return "The character " + character + " has no meaning in a formula.";
  }

  private static String reach(String function) {
    return "It is not clear how far "
        + function
        + " reaches here. Write parentheses, as in "
        + function
        + "(x).";
  }

  static String[][] mistakes() {
    return MISTAKES;
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void namesThePlaceAndSaysWhatWouldBeRight(String text, String place, String sentence) {
    FormulaException problem = problem(text);
    assertEquals(sentence, problem.getMessage());
    assertEquals(place, problem.position() + "+" + problem.length());
  }

  @Test
  void saysWhenThereAreNoVariables() {
    FormulaException problem =
        assertThrows(FormulaException.class, () -> Formula.parse("2x", Set.of()));
    assertEquals("I do not know x. There are no variables here.", problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "floor(x), floor is not a function I know.",
    "constant, 'I do not know constant. If a product of letters is meant, write * between them.'",
    "a+cbrt(b), cbrt is not a function I know. Write x/abs(x)^(2/3) for cbrt(x)."
  })
  void noWordIsReadAsAProductWhereEveryLetterIsAVariable(String text, String sentence) {
    FormulaException problem =
        assertThrows(FormulaException.class, () -> Formula.parse(text), text);
    assertEquals(sentence, problem.getMessage());
  }

  @Test
  void aTextWithFormatPlacesIsRepeatedAsItIs() {
    assertEquals("Use round parentheses ( ) here instead of {.", problem("x+{0}").getMessage());
  }

  @Test
  void everySortOfMistakeIsShownByAnExample() {
    Set<Problem.Kind> shown =
        EnumSet.of(Problem.Kind.UNKNOWN_NAME_NO_VARIABLES, Problem.Kind.UNKNOWN_WORD);
    Arrays.stream(MISTAKES).forEach(mistake -> shown.add(problem(mistake[0]).problem().kind()));
    shown.add(problem("x".repeat(1_001)).problem().kind());
    shown.add(problem("(".repeat(60)).problem().kind());
    shown.add(problem("xy".repeat(100)).problem().kind());
    shown.add(Problem.Kind.DERIVATIVE_TOO_LARGE);
    assertEquals(EnumSet.allOf(Problem.Kind.class), shown);
  }

  private static FormulaException problem(String text) {
    return assertThrows(FormulaException.class, () -> Formula.parse(text, Set.of("x", "y")), text);
  }
}
