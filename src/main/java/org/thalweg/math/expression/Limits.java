package org.thalweg.math.expression;

/** How large formulas may be, so that no typed text costs much time or memory. */
final class Limits {
  /** Characters of a formula's text. */
  static final int CHARACTERS = 1_000;

  /** Parentheses, functions, bars, signs and powers inside one another. */
  static final int DEPTH = 50;

  /** Nodes of a parsed tree. */
  static final int NODES = 300;

  /** Nodes of a derivative. */
  static final int DERIVATIVE_NODES = 20_000;

  /** Products of terms that one simplification may take. */
  static final int PRODUCTS = 50_000;

  private Limits() {}

  /**
   * The expression, when it has no more than {@value #DERIVATIVE_NODES} nodes.
   *
   * @throws FormulaException when it has more
   */
  static Expression checked(Expression expression) {
    if (expression.size() > DERIVATIVE_NODES) {
      throw new FormulaException(Problem.Kind.DERIVATIVE_TOO_LARGE, 0, 0);
    }
    return expression;
  }
}
