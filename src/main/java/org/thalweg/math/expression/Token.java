package org.thalweg.math.expression;

/** A piece of a formula's text: what it means, how the user wrote it, and where. */
sealed interface Token {
  /** The piece as the user wrote it. */
  String text();

  /** The first character's place in the user's text, counted from 0. */
  int position();

  default int length() {
    return text().length();
  }

  /** Whether it is this sign. */
  default boolean is(char sign) {
    return this instanceof Symbol symbol && symbol.sign == sign;
  }

  /** Whether it is a number. */
  default boolean isNumber() {
    return this instanceof Atom atom && atom.expression instanceof Expression.Constant;
  }

  /** A number, a named constant or a variable. */
  record Atom(Expression expression, String text, int position) implements Token {}

  /** The name of a function. */
  record FunctionName(Callee function, String text, int position) implements Token {}

  /** One of {@code + - * / ^ ( ) | ,} or the root sign, whatever character the user took for it. */
  record Symbol(char sign, String text, int position) implements Token {}

  /** A raised number such as ². */
  record Superscript(int exponent, String text, int position) implements Token {}

  /** The end of the text. */
  record End(int position) implements Token {
    @Override
    public String text() {
      return "";
    }
  }
}
