package org.thalweg.math.expression;

import java.util.List;

/**
 * A partial derivative worked out rule by rule, as a teacher would write it.
 *
 * @param derivative the simplified result, which the last line shows
 */
public record Derivation(
    Expression input, String variable, Expression derivative, List<Line> lines) {
  public Derivation {
    lines = List.copyOf(lines);
  }

  /**
   * One use of a rule.
   *
   * @param tex what the rule did here, as TeX
   * @param text the same in plain text
   */
  public record Line(Rule rule, String tex, String text) {}

  /**
   * Works out a derivative.
   *
   * @throws FormulaException when it grows too large
   */
  public static Derivation of(Expression input, String variable) {
    return of(input, variable, input.partialDerivative(variable));
  }

  /**
   * Writes out a derivative that is known.
   *
   * @param derivative the partial derivative of the input by the variable, simplified
   */
  public static Derivation of(Expression input, String variable, Expression derivative) {
    return new Derivation(
        input, variable, derivative, DerivationWriter.lines(input, variable, derivative));
  }
}
