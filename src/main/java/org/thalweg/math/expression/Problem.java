package org.thalweg.math.expression;

import java.util.List;

/**
 * What is wrong with a formula, and where.
 *
 * @param kind which sort of mistake
 * @param arguments what goes into the sentence's places {@code {0}}, {@code {1}}; may hold the
 *     user's own text
 * @param position the first wrong character of the user's text, counted from 0; its length when
 *     something is missing at the end
 * @param length the number of wrong characters, 0 when something is missing
 */
public record Problem(Kind kind, List<String> arguments, int position, int length) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** The key of the sentence in the translations. */
  public String messageKey() {
    return kind.messageKey();
  }

  /** The English sentence. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder();
    String pattern = kind.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{') {
        sentence.append(arguments.get(pattern.charAt(i + 1) - '0'));
        i += 2;
      } else {
        sentence.append(pattern.charAt(i));
      }
    }
    return sentence.toString();
  }

  /**
   * The sorts of mistakes, each with its English sentence.
   *
   * <p>The sentences hold neither apostrophes nor other braces than the places, so that every
   * message formatter reads them alike.
   */
  public enum Kind {
    EMPTY("empty", "Type a formula, for example x^2 + y^2."),
    TOO_LONG("tooLong", "This formula has {0} characters. At most {1} are possible."),
    TOO_DEEP(
        "tooDeep",
        "Too many parts are nested inside one another here. At most {0} levels are possible."),
    TOO_MANY_PARTS("tooManyParts", "This formula has too many parts. At most {0} are possible."),
    DERIVATIVE_TOO_LARGE(
        "derivativeTooLarge",
        "The derivative of this formula grows too large. Try a simpler formula."),
    NUMBER_TOO_LARGE(
        "numberTooLarge", "The number {0} is too large or too small to calculate with."),
    NUMBER_MALFORMED(
        "numberMalformed", "{0} is not a number I can read. Write numbers like 12, 0.5 or 1e-3."),
    DECIMAL_COMMA("decimalComma", "Write decimals with a point, not with a comma: {0}."),
    UNEXPECTED_COMMA(
        "unexpectedComma",
        "I did not expect a comma here. Commas only stand between the arguments of max and min."),
    STRAY_CHARACTER("strayCharacter", "The character {0} has no meaning in a formula."),
    EQUALS_SIGN(
        "equalsSign", "Leave out the equals sign: type only what stands to the right of it."),
    OTHER_BRACKETS("otherBrackets", "Use round parentheses ( ) here instead of {0}."),
    MISSING_OPERAND("missingOperand", "After {0} I expected a number, a variable or a function."),
    MISSING_LEFT_OPERAND(
        "missingLeftOperand", "Before {0} I expected a number, a variable or a function."),
    MISSING_CLOSING_PARENTHESIS(
        "missingClosingParenthesis", "I expected a closing parenthesis here."),
    MISSING_CLOSING_BAR("missingClosingBar", "I expected a closing bar | here."),
    UNEXPECTED_CLOSING_PARENTHESIS(
        "unexpectedClosingParenthesis", "This closing parenthesis has no opening one."),
    EMPTY_PARENTHESES("emptyParentheses", "There is nothing between these parentheses."),
    NUMBER_AFTER_OPERAND(
        "numberAfterOperand",
        "Put an operator before the number {0}, for example ^{0} for a power or *{0} for a"
            + " product."),
    UNKNOWN_FUNCTION("unknownFunction", "{0} is not a function I know."),
    UNKNOWN_FUNCTION_SUGGESTION(
        "unknownFunctionSuggestion", "{0} is not a function I know; did you mean {1}?"),
    UNKNOWN_NAME("unknownName", "I do not know {0}. The variables here are {1}."),
    UNKNOWN_NAME_NO_VARIABLES(
        "unknownNameNoVariables", "I do not know {0}. There are no variables here."),
    UNKNOWN_NAME_SUGGESTION("unknownNameSuggestion", "I do not know {0}; did you mean {1}?"),
    FUNCTION_WITHOUT_PARENTHESES(
        "functionWithoutParentheses", "Write parentheses after {0}, as in {0}(x)."),
    FUNCTION_POWER("functionPower", "Write the power after the parentheses, as in {0}(x)^2."),
    ARGUMENT_COUNT_ONE(
        "argumentCountOne", "The function {0} takes one argument, but here are {1}."),
    ARGUMENT_COUNT_SEVERAL(
        "argumentCountSeveral", "The function {0} needs at least two arguments, as in {0}(x, 1).");

    private final String key;
    private final String pattern;

    Kind(String key, String pattern) {
      this.key = "formula.error." + key;
      this.pattern = pattern;
    }

    /** The key of the sentence in the translations. */
    public String messageKey() {
      return key;
    }

    /** The English sentence with its places {@code {0}}, {@code {1}}. */
    public String pattern() {
      return pattern;
    }
  }
}
