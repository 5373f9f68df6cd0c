package org.thalweg.ui.partial;

import java.util.Map;
import org.thalweg.math.expression.Expression;

/** Formulas of this screen as TeX: the function with frozen numbers in it. */
final class SliceTex {
  /** Numbers in formulas are rounded to so many digits for reading. */
  static final int DIGITS = 5;

  private SliceTex() {}

  /** A number, rounded for reading. */
  static String number(double value) {
    return Expression.ofNumber(value).rounded(DIGITS).toTex();
  }

  /** The function's name with its arguments, the frozen ones as numbers: {@code f(x, 1)}. */
  static String call(Subject subject, Map<String, Double> frozen) {
    return "f("
        + String.join(
            ", ",
            subject.variables().stream()
                .map(name -> frozen.containsKey(name) ? number(frozen.get(name)) : name)
                .toList())
        + ")";
  }

  /** The same in plain text. */
  static String plainCall(Subject subject, Map<String, Double> frozen) {
    return "f("
        + String.join(
            ", ",
            subject.variables().stream()
                .map(name -> frozen.containsKey(name) ? plain(frozen.get(name)) : name)
                .toList())
        + ")";
  }

  /** The same in plain text; "?" for what is not finite. */
  static String plain(double value) {
    return Double.isFinite(value) ? Expression.ofNumber(value).rounded(DIGITS).toText() : "?";
  }

  /** A number behind its sign: = where it is exact, ≈ where it was rounded. */
  static String equalTo(double value) {
    Expression exact = Expression.ofNumber(value);
    Expression rounded = exact.rounded(DIGITS);
    return (rounded.equals(exact) ? "=" : "\\approx ") + rounded.toTex();
  }

  /**
   * What the cut is as a function of one variable: the numbers put in, then simplified. Where
   * numbers had to be rounded it says ≈.
   */
  static String worked(Subject subject, FormulaSlice cut) {
    Expression first = cut.substituted().rounded(DIGITS);
    Expression last = cut.simplified().rounded(DIGITS);
    StringBuilder tex = new StringBuilder("\\begin{aligned}");
    tex.append(call(subject, cut.frozen()));
    if (!first.equals(last)) {
      tex.append(sign(first.equals(cut.substituted()))).append(first.toTex()).append("\\\\");
    }
    tex.append(sign(last.equals(cut.simplified()))).append(last.toTex());
    return tex.append("\\end{aligned}").toString();
  }

  /** The same in one line of plain text: {@code f(x, 1) = x^2+1}. */
  static String plain(Subject subject, FormulaSlice cut) {
    Expression last = cut.simplified().rounded(DIGITS);
    String sign = last.equals(cut.simplified()) ? " = " : " ≈ ";
    return plainCall(subject, cut.frozen()) + sign + last.toText();
  }

  private static String sign(boolean exact) {
    return exact ? "&=" : "&\\approx ";
  }
}
