package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Simplifies a tree by turning it into a {@link Polynomial} and back.
 *
 * <p>Trees that share parts are simplified part by part only once.
 */
final class Simplifier {
  private static final int MOST_PASSES = 8;

  private final Map<Expression, Polynomial> known = new IdentityHashMap<>();
  private final Multiplication multiplication = new Multiplication(this);
  private final Expansion expansion = new Expansion(this, multiplication);

  /**
   * The simplified tree, or the same tree when that would grow too large. What one pass has brought
   * together the next one may simplify further; it ends when nothing changes any more.
   */
  static Expression simplify(Expression expression) {
    Expression simplified = expression;
    try {
      for (int pass = 0; pass < MOST_PASSES; pass++) {
        Expression next = simplifyWithinLimits(simplified);
        if (next.equals(simplified)) {
          break;
        }
        simplified = next;
      }
    } catch (FormulaException tooLarge) {
      return simplified;
    }
    return simplified;
  }

  /**
   * The simplified tree.
   *
   * @throws FormulaException when it would grow too large
   */
  static Expression simplifyWithinLimits(Expression expression) {
    return new Simplifier().polynomial(expression).toExpression();
  }

  Polynomial polynomial(Expression expression) {
    Polynomial polynomial = known.get(expression);
    if (polynomial == null) {
      polynomial = compute(expression);
      known.put(expression, polynomial);
    }
    return polynomial;
  }

  private Polynomial compute(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> Polynomial.of(Rational.of(value));
      case NamedConstant constant -> Polynomial.of(constant);
      case Variable variable -> Polynomial.of(variable);
      case Negation negation -> sum(negation);
      case Sum sum -> sum(sum);
      case Difference difference -> sum(difference);
      case Product(Expression left, Expression right) ->
          multiplication.times(polynomial(left), polynomial(right));
      case Quotient(Expression numerator, Expression denominator) ->
          multiplication.times(
              polynomial(numerator),
              multiplication.power(polynomial(denominator), Polynomial.of(Rational.MINUS_ONE)));
      case Power(Expression base, Expression exponent) ->
          multiplication.power(polynomial(base), polynomial(exponent));
      case Call(Function function, List<Expression> arguments) ->
          call(function, arguments.stream().map(this::polynomial).toList());
    };
  }

  /** All terms of nested sums and differences together. */
  private Polynomial sum(Expression expression) {
    List<Polynomial> parts = new ArrayList<>();
    collect(expression, false, parts);
    return tidied(Polynomial.sum(parts));
  }

  /** A sum after the rules that need all its terms. */
  Polynomial tidied(Polynomial sum) {
    return expansion.shorter(Pythagoras.applied(sum));
  }

  /** The terms of a sum that stands alone as one factor, without the parentheses. */
  Polynomial flattened(Polynomial term) {
    if (!term.isTerm() || term.firstMonomial().powers().size() != 1) {
      return term;
    }
    Expression base = term.firstMonomial().powers().firstKey();
    Rational coefficient = term.firstCoefficient();
    boolean bare = coefficient.isOne() || coefficient.negated().isOne();
    boolean sum = base instanceof Sum || base instanceof Difference;
    return bare && sum && term.firstMonomial().exponent(base).isNumber(Rational.ONE)
        ? polynomial(base).scaled(coefficient)
        : term;
  }

  private void collect(Expression expression, boolean negative, List<Polynomial> parts) {
    switch (expression) {
      case Negation(Expression operand) -> collect(operand, !negative, parts);
      case Sum(Expression left, Expression right) -> {
        collect(left, negative, parts);
        collect(right, negative, parts);
      }
      case Difference(Expression left, Expression right) -> {
        collect(left, negative, parts);
        collect(right, !negative, parts);
      }
      case Constant c -> add(expression, negative, parts);
      case NamedConstant c -> add(expression, negative, parts);
      case Variable v -> add(expression, negative, parts);
      case Product p -> add(expression, negative, parts);
      case Quotient q -> add(expression, negative, parts);
      case Power p -> add(expression, negative, parts);
      case Call c -> add(expression, negative, parts);
    }
  }

  private void add(Expression expression, boolean negative, List<Polynomial> parts) {
    Polynomial part = polynomial(expression);
    parts.add(negative ? part.negated() : part);
  }

  private Polynomial call(Function function, List<Polynomial> arguments) {
    Polynomial argument = arguments.getFirst();
    if (function == Function.SQRT) {
      return multiplication.power(argument, Polynomial.of(Rational.HALF));
    }
    if (function == Function.EXP) {
      return multiplication.power(Polynomial.of(NamedConstant.E), argument);
    }
    if (function == Function.ABS && Sign.isNotNegative(argument.toExpression())) {
      return argument;
    }
    Optional<Polynomial> exact = ExactValues.of(function, arguments);
    if (exact.isPresent()) {
      return exact.get();
    }
    boolean mirrored = argument.isTerm() && argument.firstCoefficient().isNegative();
    if (mirrored && Parity.of(function) != Parity.NEITHER) {
      Polynomial opposite = call(function, List.of(argument.negated()));
      return Parity.of(function) == Parity.ODD ? opposite.negated() : opposite;
    }
    List<Expression> simple = arguments.stream().map(Polynomial::toExpression).distinct().toList();
    return function.takesSeveral() && simple.size() == 1
        ? argument
        : Polynomial.of(new Call(function, simple));
  }
}
