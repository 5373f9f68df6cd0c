package org.thalweg.math.expression;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of powers without a number in front, such as {@code x^2*sin(y)}.
 *
 * @param powers the exponent of every base; no exponent is 0
 */
record Monomial(SortedMap<Expression, Polynomial> powers) implements Comparable<Monomial> {
  static final Monomial UNIT = new Monomial(new TreeMap<>(ExpressionOrder.INSTANCE));

  static Monomial of(Expression base, Polynomial exponent) {
    SortedMap<Expression, Polynomial> powers = new TreeMap<>(ExpressionOrder.INSTANCE);
    powers.put(base, exponent);
    return new Monomial(powers);
  }

  /** The exponent of a base, 0 when it does not occur. */
  Polynomial exponent(Expression base) {
    return powers.getOrDefault(base, Polynomial.ZERO);
  }

  boolean isUnit() {
    return powers.isEmpty();
  }

  /**
   * Lexicographic: of {@code x^2, x*y, x, y^2} the first is {@code x^2}; higher powers come first.
   */
  @Override
  public int compareTo(Monomial other) {
    Iterator<Map.Entry<Expression, Polynomial>> mine = powers.entrySet().iterator();
    Iterator<Map.Entry<Expression, Polynomial>> theirs = other.powers.entrySet().iterator();
    while (mine.hasNext() && theirs.hasNext()) {
      Map.Entry<Expression, Polynomial> own = mine.next();
      Map.Entry<Expression, Polynomial> others = theirs.next();
      int byBase = ExpressionOrder.INSTANCE.compare(own.getKey(), others.getKey());
      if (byBase != 0) {
        return byBase < 0 ? rank(own.getValue()) : -rank(others.getValue());
      }
      int byExponent = others.getValue().compareTo(own.getValue());
      if (byExponent != 0) {
        return byExponent;
      }
    }
    return mine.hasNext()
        ? rank(mine.next().getValue())
        : theirs.hasNext() ? -rank(theirs.next().getValue()) : 0;
  }

  /**
   * Where a monomial with this exponent stands beside one that lacks the base: before it, but for
   * negative powers.
   */
  private static int rank(Polynomial exponent) {
    return exponent.rational().map(Rational::isNegative).orElse(false) ? 1 : -1;
  }
}
