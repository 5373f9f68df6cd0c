package org.thalweg.math.expression;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Long division of sums, term by term from the first. */
record Division(Multiplication multiplication) {
  private static final int MOST_STEPS = 24;

  /** The quotient, if the division leaves no rest. */
  Optional<Polynomial> exact(Polynomial dividend, Polynomial divisor) {
    Polynomial rest = dividend;
    Polynomial quotient = Polynomial.ZERO;
    for (int step = 0; step < MOST_STEPS && !rest.isZero(); step++) {
      Optional<Polynomial> next = ofFirstTerms(rest, divisor);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      quotient = quotient.plus(next.get());
      rest = rest.plus(product(next.get(), divisor).negated());
    }
    return rest.isZero() ? Optional.of(quotient) : Optional.empty();
  }

  /** The first term over the other first term, unless that leaves a power in the denominator. */
  private static Optional<Polynomial> ofFirstTerms(Polynomial dividend, Polynomial divisor) {
    SortedMap<Expression, Polynomial> powers = new TreeMap<>(dividend.firstMonomial().powers());
    for (Map.Entry<Expression, Polynomial> power : divisor.firstMonomial().powers().entrySet()) {
      Polynomial left =
          dividend.firstMonomial().exponent(power.getKey()).plus(power.getValue().negated());
      if (left.rational().filter(number -> !number.isNegative()).isEmpty()) {
        return Optional.empty();
      }
      powers.put(power.getKey(), left);
    }
    powers.values().removeIf(Polynomial::isZero);
    Rational coefficient = dividend.firstCoefficient().times(divisor.firstCoefficient().power(-1));
    return Optional.of(Polynomial.of(coefficient, new Monomial(powers)));
  }

  private Polynomial product(Polynomial factor, Polynomial sum) {
    Polynomial product = Polynomial.ZERO;
    for (Map.Entry<Monomial, Rational> term : sum.terms().entrySet()) {
      Polynomial one = Polynomial.of(term.getValue(), term.getKey());
      product = product.plus(multiplication.times(factor, one));
    }
    return product;
  }
}
