package org.thalweg.math.expression;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

/** Differentiates a tree by one variable, rule by rule. */
final class Differentiator {
  static final Expression ZERO = new Constant(0);
  static final Expression ONE = new Constant(1);
  static final Expression TWO = new Constant(2);

  private final String variable;
  private final Map<Expression, Boolean> depends = new IdentityHashMap<>();

  Differentiator(String variable) {
    this.variable = variable;
  }

  /**
   * The simplified derivative.
   *
   * @throws FormulaException when it grows too large
   */
  static Expression derivative(Expression expression, String variable) {
    return Simplifier.simplifyWithinLimits(new Differentiator(variable).differentiate(expression));
  }

  /** The derivative as the rules give it, not yet simplified. */
  Expression differentiate(Expression expression) {
    if (isConstant(expression)) {
      return ZERO;
    }
    return switch (expression) {
      case Constant c -> ZERO;
      case NamedConstant c -> ZERO;
      case Variable v -> ONE;
      case Negation(Expression operand) -> minus(ZERO, differentiate(operand));
      case Sum(Expression left, Expression right) ->
          plus(differentiate(left), differentiate(right));
      case Difference(Expression left, Expression right) ->
          minus(differentiate(left), differentiate(right));
      case Product(Expression left, Expression right) -> product(left, right);
      case Quotient(Expression numerator, Expression denominator) ->
          quotient(numerator, denominator);
      case Power(Expression base, Expression exponent) -> power(base, exponent);
      case Call call when call.function().takesSeveral() -> extreme(call);
      case Call call when call.function() == Function.ABS && Sign.isNotNegative(call.argument()) ->
          differentiate(call.argument());
      case Call(Function function, List<Expression> arguments) -> {
        Expression inner = arguments.getFirst();
        yield times(FunctionDerivative.of(function, inner), differentiate(inner));
      }
    };
  }

  /** Whether the variable does not occur in it. */
  boolean isConstant(Expression expression) {
    Boolean known = depends.get(expression);
    if (known == null) {
      known =
          expression instanceof Variable(String name)
              ? name.equals(variable)
              : !expression.operands().stream().allMatch(this::isConstant);
      depends.put(expression, known);
    }
    return !known;
  }

  private Expression product(Expression left, Expression right) {
    if (isConstant(left)) {
      return times(left, differentiate(right));
    }
    if (isConstant(right)) {
      return times(differentiate(left), right);
    }
    Expression first =
        left instanceof Product
            ? timesEach(differentiate(left), right)
            : times(differentiate(left), right);
    return plus(first, times(left, differentiate(right)));
  }

  /** The factor times every term that the product rule gave for the factors before it. */
  private static Expression timesEach(Expression sum, Expression factor) {
    return sum instanceof Sum(Expression left, Expression right)
        ? new Sum(timesEach(left, factor), timesEach(right, factor))
        : times(sum, factor);
  }

  private Expression quotient(Expression numerator, Expression denominator) {
    if (isConstant(denominator)) {
      return new Quotient(differentiate(numerator), denominator);
    }
    Expression square = new Power(denominator, TWO);
    if (isConstant(numerator)) {
      return new Negation(new Quotient(times(numerator, differentiate(denominator)), square));
    }
    return new Quotient(
        new Difference(
            times(differentiate(numerator), denominator),
            times(numerator, differentiate(denominator))),
        square);
  }

  private Expression power(Expression base, Expression exponent) {
    if (isConstant(exponent)) {
      return times(times(exponent, lowered(base, exponent)), differentiate(base));
    }
    Expression logarithm = Call.of(Function.LN, base);
    Expression growth = times(logarithm, differentiate(exponent));
    if (!isConstant(base)) {
      growth = new Sum(growth, new Quotient(times(exponent, differentiate(base)), base));
    }
    return times(new Power(base, exponent), growth);
  }

  /**
   * The derivative of {@code min} or {@code max}, two arguments at a time: that of the chosen
   * argument.
   */
  private Expression extreme(Call call) {
    Call pair = pair(call);
    if (new Difference(pair.arguments().getFirst(), pair.arguments().getLast())
        .simplified()
        .equals(ZERO)) {
      return differentiate(pair.arguments().getFirst());
    }
    return plus(
        times(differentiate(pair.arguments().getFirst()), choice(pair, 0)),
        times(differentiate(pair.arguments().getLast()), choice(pair, 1)));
  }

  /**
   * The same {@code min} or {@code max} of two arguments, the first of which takes all but the
   * last.
   */
  static Call pair(Call call) {
    List<Expression> arguments = call.arguments();
    return arguments.size() == 2
        ? call
        : Call.of(
            call.function(),
            new Call(call.function(), arguments.subList(0, arguments.size() - 1)),
            arguments.getLast());
  }

  /**
   * What is 1 where {@code min} or {@code max} of a pair takes the argument with this index, 0
   * where it takes the other.
   *
   * <p>For the first of {@code max(a, b)} it is {@code step(a-b)}; it has no value where they are
   * equal.
   */
  static Expression choice(Call pair, int index) {
    Expression chosen = pair.arguments().get(index);
    Expression other = pair.arguments().get(1 - index);
    Expression lead =
        pair.function() == Function.MAX
            ? new Difference(chosen, other)
            : new Difference(other, chosen);
    return Call.of(Function.STEP, lead);
  }

  /** The power with an exponent smaller by 1. */
  private static Expression lowered(Expression base, Expression exponent) {
    Expression smaller = new Difference(exponent, ONE).simplified();
    return smaller.equals(ONE) ? base : smaller.equals(ZERO) ? ONE : new Power(base, smaller);
  }

  static Expression times(Expression left, Expression right) {
    if (left.equals(ZERO) || right.equals(ZERO)) {
      return ZERO;
    }
    return left.equals(ONE) ? right : right.equals(ONE) ? left : new Product(left, right);
  }

  private static Expression plus(Expression left, Expression right) {
    return left.equals(ZERO) ? right : right.equals(ZERO) ? left : new Sum(left, right);
  }

  private static Expression minus(Expression left, Expression right) {
    return right.equals(ZERO)
        ? left
        : left.equals(ZERO) ? new Negation(right) : new Difference(left, right);
  }
}
