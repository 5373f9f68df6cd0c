package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;

/** Turns one term of a polynomial into a tree: a sign, a numerator and perhaps a denominator. */
final class TermWriter {
  private final List<Expression> numerator = new ArrayList<>();
  private final List<Expression> denominator = new ArrayList<>();

  private TermWriter() {}

  static Expression write(Map.Entry<Monomial, Rational> term) {
    TermWriter writer = new TermWriter();
    boolean negative = term.getValue().isNegative();
    writer.coefficient(negative ? term.getValue().negated() : term.getValue());
    term.getKey().powers().forEach(writer::factor);
    Expression fraction = product(writer.numerator);
    if (!writer.denominator.isEmpty()) {
      fraction = new Quotient(fraction, product(writer.denominator));
    }
    return negative ? new Negation(fraction) : fraction;
  }

  private void coefficient(Rational coefficient) {
    Expression number = coefficient.toExpression();
    if (number instanceof Quotient(Expression above, Expression below)) {
      denominator.add(below);
      number = above;
    }
    if (!number.equals(new Constant(1))) {
      numerator.add(number);
    }
  }

  private void factor(Expression base, Polynomial exponent) {
    boolean below = exponent.rational().map(Rational::isNegative).orElse(false);
    Expression factor = power(base, below ? exponent.negated() : exponent);
    List<Expression> side = below ? denominator : numerator;
    boolean bareConstant = base == NamedConstant.E && exponent.rational().isPresent();
    if (bareConstant) {
      boolean afterNumber = !side.isEmpty() && side.getFirst() instanceof Constant;
      side.add(afterNumber ? 1 : 0, factor);
    } else {
      side.add(factor);
    }
  }

  private static Expression power(Expression base, Polynomial exponent) {
    if (exponent.isNumber(Rational.ONE)) {
      return base;
    }
    if (exponent.isNumber(Rational.HALF)) {
      return Call.of(Function.SQRT, base);
    }
    Expression raised = exponent.toExpression();
    boolean growth = base == NamedConstant.E && exponent.rational().isEmpty();
    return growth ? Call.of(Function.EXP, raised) : new Power(base, raised);
  }

  private static Expression product(List<Expression> factors) {
    return factors.stream().reduce(Product::new).orElse(new Constant(1));
  }
}
