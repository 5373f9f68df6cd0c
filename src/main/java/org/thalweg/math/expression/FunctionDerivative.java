package org.thalweg.math.expression;

import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;

/** The derivatives of the functions of one argument, as a table of formulas prints them. */
final class FunctionDerivative {
  private static final Expression ONE = Differentiator.ONE;
  private static final Expression TWO = Differentiator.TWO;

  private FunctionDerivative() {}

  /** The outer derivative {@code f'(u)}; {@code min} and {@code max} have none in this table. */
  static Expression of(Function function, Expression u) {
    Expression value = function.takesSeveral() ? u : Call.of(function, u);
    return switch (function) {
      case SQRT -> new Quotient(ONE, new Product(TWO, value));
      case ABS -> new Quotient(u, value);
      case EXP -> value;
      case LN -> new Quotient(ONE, u);
      case LOG10 -> new Quotient(ONE, new Product(u, Call.of(Function.LN, new Constant(10))));
      case LOG2 -> new Quotient(ONE, new Product(u, Call.of(Function.LN, TWO)));
      case SIN -> Call.of(Function.COS, u);
      case COS -> new Negation(Call.of(Function.SIN, u));
      case TAN -> new Quotient(ONE, square(Call.of(Function.COS, u)));
      case ASIN -> new Quotient(ONE, Call.of(Function.SQRT, new Difference(ONE, square(u))));
      case ACOS ->
          new Negation(new Quotient(ONE, Call.of(Function.SQRT, new Difference(ONE, square(u)))));
      case ATAN -> new Quotient(ONE, new Sum(ONE, square(u)));
      case SINH -> Call.of(Function.COSH, u);
      case COSH -> Call.of(Function.SINH, u);
      case TANH -> new Difference(ONE, square(value));
      case SIGMOID -> new Product(value, new Difference(ONE, value));
      case RELU -> Call.of(Function.STEP, u);
      case STEP -> Differentiator.ZERO;
      case MIN, MAX ->
          throw new IllegalArgumentException(function.text() + " has two arguments or more");
    };
  }

  private static Expression square(Expression expression) {
    return new Power(expression, TWO);
  }
}
