package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of multiples of monomials, the form in which like terms and powers find each other.
 *
 * @param terms the coefficient of every monomial; none is 0
 */
record Polynomial(SortedMap<Monomial, Rational> terms) implements Comparable<Polynomial> {
  static final Polynomial ZERO = new Polynomial(new TreeMap<>());
  static final Polynomial ONE = of(Rational.ONE);

  static Polynomial of(Rational constant) {
    return of(constant, Monomial.UNIT);
  }

  static Polynomial of(Rational coefficient, Monomial monomial) {
    SortedMap<Monomial, Rational> terms = new TreeMap<>();
    if (!coefficient.isZero()) {
      terms.put(monomial, coefficient);
    }
    return new Polynomial(terms);
  }

  static Polynomial of(Expression base) {
    return of(Rational.ONE, Monomial.of(base, ONE));
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  /** Whether it is a single term, so that it can be multiplied into others. */
  boolean isTerm() {
    return terms.size() == 1;
  }

  Monomial firstMonomial() {
    return terms.firstKey();
  }

  Rational firstCoefficient() {
    return terms.values().iterator().next();
  }

  /** The number that it is, if it is one. */
  Optional<Rational> rational() {
    if (isZero()) {
      return Optional.of(Rational.ZERO);
    }
    return isTerm() && firstMonomial().isUnit()
        ? Optional.of(firstCoefficient())
        : Optional.empty();
  }

  boolean isNumber(Rational number) {
    return rational().map(own -> own.compareTo(number) == 0).orElse(false);
  }

  Polynomial plus(Polynomial other) {
    return sum(List.of(this, other));
  }

  static Polynomial sum(List<Polynomial> summands) {
    SortedMap<Monomial, Rational> sum = new TreeMap<>();
    for (Polynomial summand : summands) {
      summand.terms.forEach(
          (monomial, coefficient) -> sum.merge(monomial, coefficient, Rational::plus));
    }
    sum.values().removeIf(Rational::isZero);
    return new Polynomial(sum);
  }

  /** Every coefficient multiplied by a number. */
  Polynomial scaled(Rational factor) {
    if (factor.isZero()) {
      return ZERO;
    }
    SortedMap<Monomial, Rational> scaled = new TreeMap<>();
    terms.forEach((monomial, coefficient) -> scaled.put(monomial, coefficient.times(factor)));
    return new Polynomial(scaled);
  }

  Polynomial negated() {
    return scaled(Rational.MINUS_ONE);
  }

  /** Term by term from the first; a number is compared by its size. */
  @Override
  public int compareTo(Polynomial other) {
    Optional<Rational> own = rational();
    Optional<Rational> others = other.rational();
    if (own.isPresent() && others.isPresent()) {
      return own.get().compareTo(others.get());
    }
    Iterator<Map.Entry<Monomial, Rational>> mine = terms.entrySet().iterator();
    Iterator<Map.Entry<Monomial, Rational>> theirs = other.terms.entrySet().iterator();
    while (mine.hasNext() && theirs.hasNext()) {
      Map.Entry<Monomial, Rational> ownTerm = mine.next();
      Map.Entry<Monomial, Rational> otherTerm = theirs.next();
      int byMonomial = otherTerm.getKey().compareTo(ownTerm.getKey());
      int order = byMonomial != 0 ? byMonomial : ownTerm.getValue().compareTo(otherTerm.getValue());
      if (order != 0) {
        return order;
      }
    }
    return mine.hasNext() ? 1 : theirs.hasNext() ? -1 : 0;
  }

  /**
   * This sum as a tree, the first positive term in front if there is one.
   *
   * @throws FormulaException when it is too large
   */
  Expression toExpression() {
    if (isZero()) {
      return new Expression.Constant(0);
    }
    List<Map.Entry<Monomial, Rational>> ordered = new ArrayList<>(terms.entrySet());
    for (int i = 0; i < ordered.size(); i++) {
      if (!ordered.get(i).getValue().isNegative()) {
        ordered.addFirst(ordered.remove(i));
        break;
      }
    }
    Expression sum = TermWriter.write(ordered.getFirst());
    for (Map.Entry<Monomial, Rational> term : ordered.subList(1, ordered.size())) {
      Expression next = TermWriter.write(term);
      sum =
          next instanceof Expression.Negation(Expression operand)
              ? new Expression.Difference(sum, operand)
              : new Expression.Sum(sum, next);
    }
    return Limits.checked(sum);
  }
}
