package org.thalweg.math.expression;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.Sum;

/**
 * Cancels what a sum in the numerator shares with the denominator: {@code (x^2+x)/x^3} is {@code
 * (x+1)/x^2}, {@code (1/x+1)/x} is {@code (x+1)/x^2}, {@code (x^2-1)/(x-1)} is {@code x+1}.
 *
 * <p>All of it holds wherever the fraction has a value; where only the fraction has none, as at x =
 * 1 in the last, the result may have one.
 */
final class Cancellation {
  /** Longer sums are not divided by another. */
  private static final int MOST_TERMS = 24;

  private final Simplifier simplifier;
  private final Multiplication multiplication;

  Cancellation(Simplifier simplifier, Multiplication multiplication) {
    this.simplifier = simplifier;
    this.multiplication = multiplication;
  }

  /** The product of these powers, cancelled. */
  Polynomial cancelled(SortedMap<Expression, Polynomial> powers) {
    SortedMap<Expression, Polynomial> product = withoutNeedlessBars(powers);
    boolean fraction = product.values().stream().anyMatch(Cancellation::isNegative);
    for (Map.Entry<Expression, Polynomial> power : product.entrySet()) {
      if (fraction && isSum(power.getKey()) && isPositiveInteger(power.getValue())) {
        Polynomial terms = simplifier.polynomial(power.getKey());
        Monomial common = common(terms, product);
        if (!common.isUnit()) {
          return divided(product, power.getKey(), terms, common);
        }
        Optional<Polynomial> quotient = byDenominator(product, power.getKey(), terms);
        if (quotient.isPresent()) {
          return quotient.get();
        }
      }
    }
    return Polynomial.of(Rational.ONE, new Monomial(product));
  }

  /** The product in which a sum was divided by a sum in the denominator, where that leaves none. */
  private Optional<Polynomial> byDenominator(
      SortedMap<Expression, Polynomial> powers, Expression sum, Polynomial terms) {
    for (Map.Entry<Expression, Polynomial> power : powers.entrySet()) {
      boolean below = isSum(power.getKey()) && isNegativeInteger(power.getValue());
      if (below && terms.terms().size() <= MOST_TERMS) {
        Polynomial divisor = simplifier.polynomial(power.getKey());
        Optional<Polynomial> quotient = new Division(multiplication).exact(terms, divisor);
        if (quotient.isPresent()) {
          SortedMap<Expression, Polynomial> others = new TreeMap<>(powers);
          others.merge(sum, Polynomial.of(Rational.MINUS_ONE), Polynomial::plus);
          others.merge(power.getKey(), Polynomial.ONE, Polynomial::plus);
          others.values().removeIf(Polynomial::isZero);
          return Optional.of(
              multiplication.times(
                  Polynomial.of(Rational.ONE, new Monomial(others)), quotient.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Polynomial divided(
      SortedMap<Expression, Polynomial> powers, Expression sum, Polynomial terms, Monomial common) {
    SortedMap<Expression, Polynomial> others = new TreeMap<>(powers);
    others.remove(sum);
    Polynomial factor = Polynomial.of(Rational.ONE, common);
    Polynomial inverse = multiplication.power(factor, Polynomial.of(Rational.MINUS_ONE));
    Polynomial quotient = Polynomial.ZERO;
    for (Map.Entry<Monomial, Rational> term : terms.terms().entrySet()) {
      Polynomial one = Polynomial.of(term.getValue(), term.getKey());
      quotient = quotient.plus(simplifier.flattened(multiplication.times(one, inverse)));
    }
    Polynomial exponent = new Monomial(powers).exponent(sum);
    Polynomial rest =
        multiplication.times(
            Polynomial.of(Rational.ONE, new Monomial(others)),
            multiplication.power(factor, exponent));
    return multiplication.times(rest, multiplication.power(simplifier.tidied(quotient), exponent));
  }

  /** The lowest powers in the terms of a sum, of bases that are in the denominator too. */
  private static Monomial common(Polynomial terms, SortedMap<Expression, Polynomial> powers) {
    SortedMap<Expression, Polynomial> common = new TreeMap<>(ExpressionOrder.INSTANCE);
    powers.forEach((base, exponent) -> {
      if (isNegative(exponent)) {
        terms.terms().keySet().stream()
            .map(monomial -> monomial.exponent(base).rational())
            .reduce(Cancellation::smaller)
            .flatMap(least -> least)
            .filter(least -> !least.isZero())
            .ifPresent(least -> common.put(base, Polynomial.of(least)));
      }
    });
    return new Monomial(common);
  }

  private static Optional<Rational> smaller(Optional<Rational> first, Optional<Rational> second) {
    return first.flatMap(one -> second.map(other -> one.compareTo(other) <= 0 ? one : other));
  }

  /**
   * The same product with {@code u^2/abs(u)} as {@code abs(u)}: {@code abs(u)^e} is {@code
   * abs(u)^-e*u^(2e)}.
   *
   * <p>Only for whole exponents e, where {@code 2e} is even and {@code u^(2e)} has no sign; {@code
   * abs(u)^(-1/2)} is not {@code abs(u)^(1/2)/u} for a negative u.
   */
  private static SortedMap<Expression, Polynomial> withoutNeedlessBars(
      SortedMap<Expression, Polynomial> powers) {
    SortedMap<Expression, Polynomial> product = new TreeMap<>(powers);
    powers.forEach((base, exponent) -> {
      if (base instanceof Call call && call.function() == Function.ABS) {
        Polynomial inner = new Monomial(powers).exponent(call.argument());
        Polynomial moved = exponent.scaled(Rational.of(2));
        boolean whole = exponent.rational().filter(Rational::isInteger).isPresent();
        boolean reaches =
            inner.rational().flatMap(own -> moved.rational().map(own::reaches)).orElse(false);
        if (whole && reaches) {
          product.put(base, exponent.negated());
          Polynomial left = inner.plus(moved);
          product.put(call.argument(), left);
          product.values().removeIf(Polynomial::isZero);
        }
      }
    });
    return product;
  }

  private static boolean isSum(Expression base) {
    return base instanceof Sum || base instanceof Difference;
  }

  private static boolean isNegativeInteger(Polynomial exponent) {
    return isPositiveInteger(exponent.negated());
  }

  private static boolean isNegative(Polynomial exponent) {
    return exponent.rational().map(Rational::isNegative).orElse(false);
  }

  private static boolean isPositiveInteger(Polynomial exponent) {
    return exponent
        .rational()
        .filter(Rational::isSmallInteger)
        .map(Rational::isPositive)
        .orElse(false);
  }
}
