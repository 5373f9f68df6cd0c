package org.thalweg.math.expression;

import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Expression.Variable;

/** What the form of a tree says about its sign; it does not find everything that is so. */
final class Sign {
  private Sign() {}

  /** Whether it is at least 0 wherever it has a value. */
  static boolean isNotNegative(Expression expression) {
    return switch (expression) {
      case Constant constant -> true;
      case NamedConstant constant -> true;
      case Variable variable -> false;
      case Negation negation -> false;
      case Difference difference -> false;
      case Sum(Expression left, Expression right) -> isNotNegative(left) && isNotNegative(right);
      case Product(Expression left, Expression right) ->
          left.equals(right) || isNotNegative(left) && isNotNegative(right);
      case Quotient(Expression numerator, Expression denominator) ->
          isNotNegative(numerator) && isNotNegative(denominator);
      case Power(Expression base, Expression exponent) ->
          isNotNegative(base) || exponent instanceof Constant(double value) && !isOdd(value);
      case Call call -> isNotNegative(call);
    };
  }

  /**
   * A power of a negative base with a broken exponent has no value, and one with an even one is
   * positive.
   */
  private static boolean isOdd(double exponent) {
    return exponent == StrictMath.rint(exponent) && exponent % 2 != 0;
  }

  private static boolean isNotNegative(Call call) {
    return switch (call.function()) {
      case SQRT, ABS, EXP, COSH, SIGMOID, RELU, STEP -> true;
      case MAX -> call.arguments().stream().anyMatch(Sign::isNotNegative);
      case MIN -> call.arguments().stream().allMatch(Sign::isNotNegative);
      case SINH, TANH, ATAN, ASIN -> isNotNegative(call.argument());
      case LN, LOG10, LOG2, SIN, COS, TAN -> false;
      case ACOS -> true;
    };
  }
}
