package org.thalweg.math.expression;

import java.util.List;
import java.util.Set;

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
   * @param question what is asked before the line is opened
   * @param tidied what was tidied up, where the rule is to simplify; else empty
   */
  public record Line(Rule rule, String tex, String text, Question question, Set<Tidying> tidied) {
    public Line {
      tidied = Set.copyOf(tidied);
    }

    static Line of(Rule rule, Notation line, Question question, Set<Tidying> tidied) {
      return new Line(rule, line.tex(), line.text(), question, tidied);
    }
  }

  /**
   * The left side of a line: what is its right side?
   *
   * @param tex the left side as TeX
   * @param text the same in plain text
   * @param answer an expression of the same value as the right side
   */
  public record Question(String tex, String text, Expression answer) {
    /** Whether another expression answers it as well, as far as trying it out can tell. */
    public boolean isAnsweredBy(Expression typed) {
      return SameValues.hold(typed, answer);
    }
  }

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
