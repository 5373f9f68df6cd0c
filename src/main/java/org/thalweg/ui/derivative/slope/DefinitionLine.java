package org.thalweg.ui.derivative.slope;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.thalweg.math.expression.UnivariatePolynomial;
import org.thalweg.text.Numbers;

/**
 * One line of the definition of the derivative.
 *
 * @param tex for the eye
 * @param text the same in plain text
 */
record DefinitionLine(String tex, String text) {
  private static final int DIGITS = 8;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Numbers PLAIN = Numbers.of(Locale.ROOT);

  static DefinitionLine definition(String x) {
    return fraction(
        "\\frac{\\Delta y}{\\Delta " + x + "}=",
        "Δy/Δ" + x + " = ",
        "f(" + x + "+\\Delta " + x + ")-f(" + x + ")",
        "f(" + x + " + Δx) − f(" + x + ")");
  }

  static DefinitionLine at(double x) {
    String place = Numbers.TEX.format(x, DIGITS);
    String plain = PLAIN.format(x, DIGITS);
    return fraction(
        "\\phantom{\\frac{\\Delta y}{\\Delta x}}=",
        "= ",
        "f(" + place + "+\\Delta x)-f(" + place + ")",
        "f(" + plain + " + Δx) − f(" + plain + ")");
  }

  /**
   * Both values with their terms.
   *
   * @param there f at the second point, in powers of Δx
   * @param here f at the first point
   */
  static DefinitionLine multipliedOut(UnivariatePolynomial there, BigDecimal here) {
    boolean negative = here.signum() < 0;
    String number = Numbers.TEX.format(here.doubleValue(), DIGITS);
    String plain = PLAIN.format(here.doubleValue(), DIGITS);
    return fraction(
        "\\phantom{\\frac{\\Delta y}{\\Delta x}}=",
        "= ",
        "(" + sum(there.coefficients(), true) + ")-" + (negative ? "(" + number + ")" : number),
        "(" + sum(there.coefficients(), false) + ") − " + (negative ? "(" + plain + ")" : plain));
  }

  static DefinitionLine fraction(UnivariatePolynomial change) {
    return fraction(
        "\\phantom{\\frac{\\Delta y}{\\Delta x}}=",
        "= ",
        sum(change.coefficients(), true),
        sum(change.coefficients(), false));
  }

  static DefinitionLine shortened(List<BigDecimal> coefficients) {
    return new DefinitionLine(
        "\\phantom{\\frac{\\Delta y}{\\Delta x}}="
            + sum(coefficients, true)
            + "\\qquad(\\Delta x\\neq 0)",
        "= " + sum(coefficients, false) + " (Δx ≠ 0)");
  }

  static DefinitionLine limit(BigDecimal slope) {
    return new DefinitionLine(
        "\\phantom{\\frac{\\Delta y}{\\Delta x}}\\to "
            + Numbers.TEX.format(slope.doubleValue(), DIGITS)
            + "\\qquad(\\Delta x\\to 0)",
        "→ " + PLAIN.format(slope.doubleValue(), DIGITS) + " (Δx → 0)");
  }

  private static DefinitionLine fraction(
      String texBefore, String textBefore, String texAbove, String textAbove) {
    return new DefinitionLine(
        texBefore + "\\frac{" + texAbove + "}{\\Delta x}", textBefore + "(" + textAbove + ")/Δx");
  }

  /** A sum of powers of Δx, lowest first; terms with 0 are left out. */
  private static String sum(List<BigDecimal> coefficients, boolean tex) {
    StringBuilder sum = new StringBuilder();
    for (int power = 0; power < coefficients.size(); power++) {
      BigDecimal coefficient = coefficients.get(power);
      if (coefficient.signum() != 0) {
        String minus = tex ? "-" : sum.isEmpty() ? "−" : " − ";
        String plus = tex ? "+" : " + ";
        sum.append(coefficient.signum() < 0 ? minus : sum.isEmpty() ? "" : plus);
        sum.append(term(coefficient.abs().doubleValue(), power, tex));
      }
    }
    return sum.isEmpty() ? "0" : sum.toString();
  }

  private static String term(double size, int power, boolean tex) {
    String number = (tex ? Numbers.TEX : PLAIN).format(size, DIGITS);
    if (power == 0) {
      return number;
    }
    String factor = size == 1 ? "" : tex ? number + "\\," : number;
    String raised = tex ? "^{" + power + "}" : RAISED.substring(power, power + 1);
    return factor + (tex ? "\\Delta x" : "Δx") + (power == 1 ? "" : raised);
  }
}
