package org.thalweg.math.expression;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.Sum;

/**
 * Multiplies out the products in a sum where that makes the sum shorter: {@code (x+1)^2-x^2} is
 * {@code 2*x+1}, {@code (sin(x)+1)*sin(x)+cos(x)^2} is {@code sin(x)+1}.
 */
final class Expansion {
  private static final int LARGEST_POWER = 4;
  private static final int MOST_PRODUCTS = 64;

  /**
   * What one simplification may spend on trying: products times the nodes of their sums. Formulas
   * of lessons need less than a hundredth of it, a tower of powers would need any amount.
   */
  private static final long MOST_WORK = 100_000;

  private final Simplifier simplifier;
  private final Multiplication multiplication;
  private long work;

  Expansion(Simplifier simplifier, Multiplication multiplication) {
    this.simplifier = simplifier;
    this.multiplication = multiplication;
  }

  /**
   * The sum, or the sum multiplied out when that has fewer nodes and at most one term more. Once
   * {@value #MOST_WORK} is spent, every sum stays as it is.
   */
  Polynomial shorter(Polynomial sum) {
    int products = sum.terms().keySet().stream().mapToInt(Expansion::products).sum();
    if (sum.terms().size() < 2 || products == sum.terms().size() || products > MOST_PRODUCTS) {
      return sum;
    }
    int size = sum.toExpression().size();
    work += (long) products * size;
    if (work > MOST_WORK) {
      return sum;
    }
    Polynomial expanded = Polynomial.ZERO;
    for (Map.Entry<Monomial, Rational> term : sum.terms().entrySet()) {
      expanded = expanded.plus(expand(term.getKey()).scaled(term.getValue()));
    }
    expanded = Pythagoras.applied(expanded);
    boolean shorter =
        expanded.terms().size() <= sum.terms().size() + 1 && expanded.toExpression().size() < size;
    return shorter ? expanded : sum;
  }

  /** How many products of single terms multiplying out a monomial gives, or many. */
  private static int products(Monomial monomial) {
    int products = 1;
    for (Map.Entry<Expression, Polynomial> power : monomial.powers().entrySet()) {
      for (int i = repetitions(power.getKey(), power.getValue()); i > 0; i--) {
        products = Math.min(products * summands(power.getKey()), 2 * MOST_PRODUCTS);
      }
    }
    return products;
  }

  private static int summands(Expression expression) {
    return expression instanceof Sum(Expression left, Expression right)
        ? summands(left) + summands(right)
        : expression instanceof Difference(Expression left, Expression right)
            ? summands(left) + summands(right)
            : 1;
  }

  private Polynomial expand(Monomial monomial) {
    SortedMap<Expression, Polynomial> rest = new TreeMap<>(monomial.powers());
    Polynomial product = Polynomial.ONE;
    for (Map.Entry<Expression, Polynomial> power : monomial.powers().entrySet()) {
      int times = repetitions(power.getKey(), power.getValue());
      if (times > 0) {
        rest.remove(power.getKey());
        for (int i = 0; i < times; i++) {
          product = distribute(product, simplifier.polynomial(power.getKey()));
        }
      }
    }
    return distribute(product, Polynomial.of(Rational.ONE, new Monomial(rest)));
  }

  private static int repetitions(Expression base, Polynomial exponent) {
    boolean sum = base instanceof Sum || base instanceof Difference;
    Rational number = exponent.rational().filter(Rational::isSmallInteger).orElse(Rational.ZERO);
    return sum && number.intValue() <= LARGEST_POWER ? Math.max(number.intValue(), 0) : 0;
  }

  private Polynomial distribute(Polynomial first, Polynomial second) {
    Polynomial product = Polynomial.ZERO;
    for (Map.Entry<Monomial, Rational> left : first.terms().entrySet()) {
      for (Map.Entry<Monomial, Rational> right : second.terms().entrySet()) {
        Polynomial one = Polynomial.of(left.getValue(), left.getKey());
        product =
            product.plus(
                multiplication.times(one, Polynomial.of(right.getValue(), right.getKey())));
      }
    }
    return product;
  }
}
