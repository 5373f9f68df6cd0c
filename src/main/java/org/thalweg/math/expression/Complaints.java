package org.thalweg.math.expression;

import java.util.List;
import java.util.regex.Pattern;
import org.thalweg.math.expression.Problem.Kind;

/**
 * Chooses the sentence for a token that stands where it can't.
 *
 * @param index the token in question
 */
record Complaints(List<Token> tokens, int index) {
  /** What may be a thousand with its comma, or a decimal fraction with one. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

  /** The token stands where an operand was expected. */
  FormulaException missingOperand() {
    Token token = tokens.get(index);
    if (index == 0) {
      return token.is(')')
          ? at(Kind.UNEXPECTED_CLOSING_PARENTHESIS, token)
          : at(Kind.MISSING_LEFT_OPERAND, token, token.text());
    }
    Token before = tokens.get(index - 1);
    if (before.is('(') && token.is(')')) {
      int length = token.position() + token.length() - before.position();
      return new FormulaException(Kind.EMPTY_PARENTHESES, before.position(), length);
    }
    if (before.is('(') && !(token instanceof Token.End)) {
      return at(Kind.MISSING_LEFT_OPERAND, token, token.text());
    }
    return at(Kind.MISSING_OPERAND, token, before.text());
  }

  /** The token stands where an operator or the end was expected. */
  FormulaException unexpected() {
    Token token = tokens.get(index);
    if (token.is(',')) {
      return isDecimalComma() ? decimalComma() : at(Kind.UNEXPECTED_COMMA, token);
    }
    if (token.is(')')) {
      return at(Kind.UNEXPECTED_CLOSING_PARENTHESIS, token);
    }
    return at(Kind.STRAY_CHARACTER, token, token.text());
  }

  /**
   * The function, whose opening parenthesis is the token in question, has a wrong number of
   * arguments.
   */
  FormulaException argumentCount(Token.FunctionName name, int count) {
    if (name.function().takesSeveral()) {
      return at(Kind.ARGUMENT_COUNT_SEVERAL, name, name.text());
    }
    Complaints comma = new Complaints(tokens, index + 2);
    if (count == 2
        && comma.tokens.get(comma.index).is(',')
        && comma.isDecimalComma()
        && tokens.get(index + 4).is(')')) {
      return comma.decimalComma();
    }
    return at(Kind.ARGUMENT_COUNT_ONE, name, name.text(), String.valueOf(count));
  }

  /** Whether the comma touches a number on both sides. */
  private boolean isDecimalComma() {
    Token comma = tokens.get(index);
    Token before = tokens.get(Math.max(index - 1, 0));
    Token after = tokens.get(index + 1);
    return before.isNumber()
        && after.isNumber()
        && before.position() + before.length() == comma.position()
        && comma.position() + comma.length() == after.position();
  }

  private FormulaException decimalComma() {
    String before = tokens.get(index - 1).text();
    String after = tokens.get(index + 1).text();
    int length = before.length() + tokens.get(index).length() + after.length();
    int position = tokens.get(index - 1).position();
    if (mayBeThousands(before + "," + after)) {
      return new FormulaException(
          Kind.THOUSANDS_COMMA,
          position,
          length,
          before + "," + after,
          before + after,
          before + "." + after);
    }
    return new FormulaException(Kind.DECIMAL_COMMA, position, length, before + "." + after);
  }

  /** Whether a number with a comma may be one over a thousand as well as a decimal fraction. */
  static boolean mayBeThousands(String written) {
    return THOUSANDS.matcher(written).matches();
  }

  private static FormulaException at(Kind kind, Token token, String... arguments) {
    return new FormulaException(kind, token.position(), token.length(), arguments);
  }
}
