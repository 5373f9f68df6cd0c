package org.thalweg.math.expression;

import java.util.List;
import org.thalweg.text.Words;

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
    return Words.english(messageKey(), arguments.toArray());
  }

  /**
   * The sorts of mistakes. Their sentences hold neither apostrophes nor other braces than the
   * places, so that every message formatter reads them alike.
   */
  public enum Kind {
    EMPTY("empty"),
    TOO_LONG("tooLong"),
    TOO_DEEP("tooDeep"),
    TOO_MANY_PARTS("tooManyParts"),
    DERIVATIVE_TOO_LARGE("derivativeTooLarge"),
    NUMBER_TOO_LARGE("numberTooLarge"),
    NUMBER_MALFORMED("numberMalformed"),
    DECIMAL_COMMA("decimalComma"),
    UNEXPECTED_COMMA("unexpectedComma"),
    STRAY_CHARACTER("strayCharacter"),
    EQUALS_SIGN("equalsSign"),
    OTHER_BRACKETS("otherBrackets"),
    MISSING_OPERAND("missingOperand"),
    MISSING_LEFT_OPERAND("missingLeftOperand"),
    MISSING_CLOSING_PARENTHESIS("missingClosingParenthesis"),
    MISSING_CLOSING_BAR("missingClosingBar"),
    UNEXPECTED_CLOSING_PARENTHESIS("unexpectedClosingParenthesis"),
    EMPTY_PARENTHESES("emptyParentheses"),
    NUMBER_AFTER_OPERAND("numberAfterOperand"),
    UNKNOWN_FUNCTION("unknownFunction"),
    UNKNOWN_FUNCTION_SUGGESTION("unknownFunctionSuggestion"),
    FUNCTION_WRITTEN_OTHERWISE("functionWrittenOtherwise"),
    DERIVATIVE_SIGN("derivativeSign"),
    UNKNOWN_NAME("unknownName"),
    UNKNOWN_NAME_NO_VARIABLES("unknownNameNoVariables"),
    UNKNOWN_WORD("unknownWord"),
    UNKNOWN_NAME_SUGGESTION("unknownNameSuggestion"),
    FUNCTION_WITHOUT_PARENTHESES("functionWithoutParentheses"),
    FUNCTION_POWER("functionPower"),
    FUNCTION_REACH("functionReach"),
    THOUSANDS_COMMA("thousandsComma"),
    ARGUMENT_COUNT_ONE("argumentCountOne"),
    ARGUMENT_COUNT_SEVERAL("argumentCountSeveral");

    private final String key;

    Kind(String key) {
      this.key = "formula.error." + key;
    }

    /** The key of the sentence in the translations. */
    public String messageKey() {
      return key;
    }
  }
}
