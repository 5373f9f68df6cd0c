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
 * (x+1)/x^2}, {@code (1/x+1)/x} is {@code (x+1)/x^2}.
 */
final class Cancellation {
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
      boolean sum = power.getKey() instanceof Sum || power.getKey() instanceof Difference;
      if (fraction && sum && isPositiveInteger(power.getValue())) {
        Polynomial terms = simplifier.polynomial(power.getKey());
        Monomial common = common(terms, product);
        if (!common.isUnit()) {
          return divided(product, power.getKey(), terms, common);
        }
      }
    }
    return Polynomial.of(Rational.ONE, new Monomial(product));
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
