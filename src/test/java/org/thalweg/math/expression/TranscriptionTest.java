package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What students type as in books, and paste from documents, programs and LaTeX. */
class TranscriptionTest {
  private static final Set<String> XY = Set.of("x", "y");

  private static final String[] PIECES = {
    "x",
    "y",
    "2",
    "½",
    "𝑥",
    "ˣ",
    "⁻",
    "²",
    "₁",
    "_",
    "_{1}",
    "{",
    "}",
    "^",
    "^{",
    "\\frac",
    "\\sqrt",
    "\\sqrt[3]",
    "\\left(",
    "\\right)",
    "\\",
    "\\cdot",
    "\\theta",
    "np.",
    "sin",
    "sin^",
    "log",
    "∛",
    "(",
    ")",
    "|",
    "/",
    "*",
    "-",
    "$",
    "\u200b",
    "\u2062",
    "θ",
    "σ(",
    ",",
    " ",
    "=",
    "😀",
    "pow(",
    "Math.",
    "sec",
    "lnx"
  };

  private static final String BOOKS =
      """
      sin x is sin(x)
      2sinx is 2*sin(x)
      cos 2x is cos(2*x)
      sin 2πx is sin(2*pi*x)
      sin²x is sin(x)^2
      sin²(x) is sin(x)^2
      sin^2(x) is sin(x)^2
      sin^2 x is sin(x)^2
      sin^{2}x is sin(x)^2
      ln²x is ln(x)^2
      sin⁻¹(x) is asin(x)
      sin^-1(x) is asin(x)
      cos^(-1)x is acos(x)
      tan⁻¹ x is atan(x)
      tanh⁻¹(x) is ln((1+x)/(1-x))/2
      sin x cos y is sin(x)*cos(y)
      sin x·cos y is sin(x)*cos(y)
      2sin x + 1 is 2*sin(x)+1
      sin -x is sin(-x)
      sin x^2 is sin(x^2)
      e^-x sin x is e^(-x)*sin(x)
      ln|x| is ln(abs(x))
      |sin x| is abs(sin(x))
      sin|x|y is sin(abs(x))*y
      sin√x is sin(sqrt(x))
      ln sin x is ln(sin(x))
      xsinx is x*sin(x)
      xsin(y) is x*sin(y)
      sec x is 1/cos(x)
      cot(x) is cos(x)/sin(x)
      lg x is log10(x)
      arsinh(y) is ln(y+sqrt(y^2+1))
      softplus(x) is ln(1+exp(x))
      6:2x is 6/2*x
      """;

  private static final String PASTED =
      """
      𝑥² + 𝒚 is x^2+y
      ｘ＾２＋１ is x^2+1
      e⁻ˣ is e^(-x)
      x²ʸ is x^(2*y)
      x⁽ʸ⁺¹⁾ is x^(y+1)
      ½x² is (1/2)*x^2
      2⁢3 is 2*3
      sin⁡x is sin(x)
      np.sin(x) is sin(x)
      2*numpy.exp(-x**2) is 2*exp(-x^2)
      Math.pow(x,2) is x^2
      np.maximum(x,0) is max(x, 0)
      math.pi*x is pi*x
      torch.sigmoid(x) is sigmoid(x)
      σ(x) is sigmoid(x)
      log_2(x) is log2(x)
      log₁₀ x is log10(x)
      $x^2$ is x^2
      \\frac{1}{2}x^{2} is (1/2)*x^2
      \\frac12x is (1/2)*x
      \\frac{x+1}{y-1} is (x+1)/(y-1)
      \\dfrac{\\frac{x}{2}}{y} is (x/2)/y
      \\sin x is sin(x)
      \\sin^{2}\\left(2x\\right) is sin(2*x)^2
      \\sin^{-1} x is asin(x)
      \\sqrt{x+1} is sqrt(x+1)
      \\sqrt 2 x is sqrt(2)*x
      x\\cdot y is x*y
      \\ln\\left|x\\right| is ln(abs(x))
      e^{-x^{2}} is e^(-x^2)
      \\mathrm{e}^{x} is e^x
      2\\pi\\,x is 2*pi*x
      \\operatorname{relu}(x) is relu(x)
      f(x, y) = \\frac{x^2}{4} is x^2/4
      """;

  @ParameterizedTest
  @CsvSource(delimiterString = " is ", quoteCharacter = '"', textBlock = BOOKS)
  void readsWhatBooksWrite(String typed, String meant) {
    assertEquals(Formula.parse(meant, XY), Formula.parse(typed, XY), typed);
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " is ", quoteCharacter = '"', textBlock = PASTED)
  void readsWhatWasPasted(String typed, String meant) {
    assertEquals(Formula.parse(meant, XY), Formula.parse(typed, XY), typed);
  }

  @Test
  void dropsInvisibleMarks() {
    assertEquals(
        Formula.parse("sin(x)+2"), Formula.parse("\u200esi\u00adn(\u200bx\u200d)+\ufeff2"));
  }

  /** Typed, the names of its variables, its TeX. */
  @ParameterizedTest
  @CsvSource({
    "θ^2, '[θ]', \\theta^{2}",
    "theta^2, '[θ]', \\theta^{2}",
    "x₁^2+x₂^2, '[x₁, x₂]', x_{1}^{2}+x_{2}^{2}",
    "w_1*x+b, '[b, w₁, x]', w_{1}x+b",
    "w_{12}, '[w₁₂]', w_{12}",
    "\\theta_{1}^2, '[θ₁]', \\theta_{1}^{2}",
    "αβ, '[α, β]', \\alpha\\beta",
    "e^{-\\lambda t}, '[t, λ]', e^{-\\lambda t}",
    "a sin t, '[a, t]', a\\sin(t)"
  })
  void knowsGreekLettersAndIndicesAsVariables(String typed, String variables, String tex) {
    Expression formula = Formula.parse(typed);
    assertEquals(variables, formula.variables().toString());
    assertEquals(tex, formula.toTex());
    assertEquals(formula, Formula.parse(formula.toText()), "can be typed again");
  }

  /** Whatever is pasted gives a formula, or a mistake whose place lies in the text. */
  @Test
  void placesEveryMistakeInWhatWasTyped() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      read += isReadOrRefused(text.toString()) ? 1 : 0;
    }
    assertTrue(read > 500, "formulas among them: " + read);
  }

  private static boolean isReadOrRefused(String text) {
    try {
      Expression formula = Formula.parse(text);
      assertEquals(formula, Formula.parse(formula.toText()), text);
      return true;
    } catch (FormulaException wrong) {
      int end = wrong.position() + wrong.length();
      assertTrue(wrong.position() >= 0 && wrong.length() >= 0 && end <= text.length(), text);
      return false;
    }
  }
}
