package org.thalweg.math.expression;

import java.util.Map;
import java.util.Set;

/** What variables may be called, and which ones occur. */
final class Names {
  private Names() {}

  static boolean isName(String text) {
    return !text.isEmpty()
        && isLetter(text.charAt(0))
        && text.chars().allMatch(character -> isLetter(character) || isDigit(character));
  }

  static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
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
