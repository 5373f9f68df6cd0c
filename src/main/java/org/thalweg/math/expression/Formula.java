package org.thalweg.math.expression;

import java.util.Set;
import org.thalweg.math.expression.Problem.Kind;

/**
 * The way from typed text to an {@link Expression}.
 *
 * <p>The syntax: numbers such as {@code 2}, {@code 0.5}, {@code 1e-3}; the constants {@code pi} and
 * {@code e}; {@code + - * / ^} with the usual precedence, {@code ^} from the right, {@code -x^2} as
 * −(x²); parentheses; bars for the absolute value; nothing between two factors for a product,
 * {@code 2x}, with the precedence of {@code *}; the functions of {@link Function}, {@code log}
 * being the natural logarithm. Names of functions may be written in capitals.
 */
public final class Formula {
  private Formula() {}

  /**
   * The expression that a text means.
   *
   * @param text at most {@value Limits#CHARACTERS} characters
   * @param allowedVariables the names that may occur
   * @throws FormulaException when the text is not such a formula
   */
  public static Expression parse(String text, Set<String> allowedVariables) {
    return parse(text, Vocabulary.of(allowedVariables));
  }

  /**
   * The expression that a text means, with every single letter but e as a variable.
   *
   * @throws FormulaException when the text is not such a formula
   */
  public static Expression parse(String text) {
    return parse(text, Vocabulary.ofAnyLetter());
  }

  private static Expression parse(String text, Vocabulary vocabulary) {
    if (text.isBlank()) {
      throw new FormulaException(Kind.EMPTY, 0, text.length());
    }
    if (text.length() > Limits.CHARACTERS) {
      throw new FormulaException(
          Kind.TOO_LONG,
          Limits.CHARACTERS,
          text.length() - Limits.CHARACTERS,
          String.valueOf(text.length()),
          String.valueOf(Limits.CHARACTERS));
    }
    Expression expression = Parser.parse(Lexer.tokens(text, vocabulary));
    if (expression.size() > Limits.NODES) {
      throw new FormulaException(
          Kind.TOO_MANY_PARTS, 0, text.length(), String.valueOf(Limits.NODES));
    }
    return expression;
  }
}
