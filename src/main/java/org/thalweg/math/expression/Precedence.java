package org.thalweg.math.expression;

/** How tightly an expression holds together when it is written down, loosest first. */
enum Precedence {
  SUM,
  NEGATION,
  PRODUCT,
  POWER,
  ATOM;

  static Precedence of(Expression expression) {
    return switch (expression) {
      case Expression.Sum sum -> SUM;
      case Expression.Difference difference -> SUM;
      case Expression.Negation negation -> NEGATION;
      case Expression.Product product -> PRODUCT;
      case Expression.Quotient quotient -> PRODUCT;
      case Expression.Power power -> POWER;
      case Expression.Constant constant -> ATOM;
      case Expression.NamedConstant constant -> ATOM;
      case Expression.Variable variable -> ATOM;
      case Expression.Call call -> ATOM;
    };
  }

  /** The next tighter one a right operand needs, so that {@code a-(b-c)} keeps its parentheses. */
  Precedence next() {
    return this == SUM ? PRODUCT : this == PRODUCT ? POWER : ATOM;
  }
}
