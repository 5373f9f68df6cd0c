package org.thalweg.math.expression;

import java.util.Map;
import java.util.Set;

/** What variables may be called, and which ones occur. */
final class Names {
  private Names() {}

  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  /** Whether it is a letter followed by letters and digits, lowered ones included. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && isLetter(text.charAt(0))
        && text.chars()
            .allMatch(
                character -> isLetter(character) || isDigit(character) || isSubscript(character));
  }

  /** Whether it is one letter, perhaps with lowered digits, as {@code w₁}. */
  static boolean isSingleLetter(String text) {
    return isName(text) && text.chars().skip(1).allMatch(Names::isSubscript);
  }

  /** Whether it is a Latin letter without accents or a Greek one. */
  static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || Greek.isLetter(character);
  }

  static boolean isSubscript(int character) {
    return SUBSCRIPTS.indexOf(character) >= 0;
  }

  /** The lowered form of a digit. */
  static char subscript(char digit) {
    return SUBSCRIPTS.charAt(digit - '0');
  }

  /** The digit that is lowered here. */
  static char lowered(char subscript) {
    return (char) ('0' + SUBSCRIPTS.indexOf(subscript));
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  static double valueOf(String name, Map<String, Double> values) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The variable " + name + " has no value");
    }
    return value;
  }

  static void collect(Expression expression, Set<String> names) {
    if (expression instanceof Expression.Variable(String name)) {
      names.add(name);
    }
    for (Expression operand : expression.operands()) {
      collect(operand, names);
    }
  }
}
