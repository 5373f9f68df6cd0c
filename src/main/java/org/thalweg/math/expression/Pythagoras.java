package org.thalweg.math.expression;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.expression.Expression.Call;

/** Applies {@code sin(u)^2 + cos(u)^2 = 1} and {@code cosh(u)^2 - sinh(u)^2 = 1} in a sum. */
final class Pythagoras {
  private static final Polynomial TWO = Polynomial.of(Rational.of(2));

  private Pythagoras() {}

  static Polynomial applied(Polynomial sum) {
    for (Map.Entry<Monomial, Rational> term : sum.terms().entrySet()) {
      for (Expression base : term.getKey().powers().keySet()) {
        boolean square = term.getKey().exponent(base).isNumber(Rational.of(2));
        Polynomial joined = square && base instanceof Call call ? joined(sum, term, call) : sum;
        if (joined.terms().size() < sum.terms().size()) {
          return applied(joined);
        }
      }
    }
    return sum;
  }

  /** The sum in which a term and its partner, if there is one, become one term. */
  private static Polynomial joined(Polynomial sum, Map.Entry<Monomial, Rational> term, Call call) {
    boolean circular = call.function() == Function.COS;
    if (!circular && call.function() != Function.COSH) {
      return sum;
    }
    SortedMap<Expression, Polynomial> rest = new TreeMap<>(term.getKey().powers());
    rest.remove(call);
    SortedMap<Expression, Polynomial> partner = new TreeMap<>(rest);
    Expression other = Call.of(circular ? Function.SIN : Function.SINH, call.argument());
    partner.merge(other, TWO, Polynomial::plus);
    Rational found = sum.terms().getOrDefault(new Monomial(partner), Rational.ZERO);
    Rational coefficient = term.getValue();
    if (found.compareTo(circular ? coefficient : coefficient.negated()) != 0) {
      return sum;
    }
    return sum.plus(Polynomial.of(coefficient.negated(), term.getKey()))
        .plus(Polynomial.of(found.negated(), new Monomial(partner)))
        .plus(Polynomial.of(coefficient, new Monomial(rest)));
  }
}
