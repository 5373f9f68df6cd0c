package org.thalweg.math.expression;

import java.math.BigDecimal;
import java.util.stream.Collectors;
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

/**
 * Writes a tree in the input's syntax with the fewest parentheses from which the same tree is read
 * back.
 */
final class TextWriter {
  private TextWriter() {}

  static String write(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> number(value);
      case NamedConstant constant -> constant.text();
      case Variable(String name) -> name;
      case Negation(Expression operand) -> "-" + within(operand, Precedence.PRODUCT);
      case Sum(Expression left, Expression right) -> infix(left, "+", right, Precedence.SUM);
      case Difference(Expression left, Expression right) -> infix(left, "-", right, Precedence.SUM);
      case Product(Expression left, Expression right) ->
          infix(left, "*", right, Precedence.PRODUCT);
      case Quotient(Expression numerator, Expression denominator) ->
          infix(numerator, "/", denominator, Precedence.PRODUCT);
      case Power(Expression base, Expression exponent) ->
          within(base, Precedence.ATOM) + "^" + within(exponent, Precedence.POWER);
      case Call call ->
          call.arguments().stream()
              .map(TextWriter::write)
              .collect(Collectors.joining(",", call.function().text() + "(", ")"));
    };
  }

  private static String infix(Expression left, String operator, Expression right, Precedence own) {
    return within(left, own) + operator + within(right, own.next());
  }

  /** In parentheses unless it binds at least this tightly. */
  private static String within(Expression expression, Precedence least) {
    String text = write(expression);
    return Precedence.of(expression).compareTo(least) < 0 ? "(" + text + ")" : text;
  }

  /**
   * The shortest decimal number that is read back as the same double, with an exponent when it is
   * long.
   */
  static String number(double value) {
    if (value == Math.rint(value) && value < 1e15) {
      return Long.toString((long) value);
    }
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= -5 && exponent < 15) {
      return decimal.toPlainString();
    }
    return decimal.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
