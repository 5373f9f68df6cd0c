package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;

/** What is done to a formula when it is simplified, as a teacher would say it. */
public enum Tidying {
  /** What is added as 0, or multiplied with 0, is left out: {@code 0*x + 2}. */
  ZERO,
  /** A factor 1 is left out: {@code 1*x}, {@code x/1}. */
  ONE,
  /** Numbers are worked out: {@code 2*3*x}, {@code 1 + x + 2}. */
  NUMBERS,
  /** Two minus signs make a plus: {@code x - -y}. */
  SIGNS,
  /** Powers of the same base become one: {@code x*x^2}. */
  POWERS,
  /** A fraction is shortened: {@code x^2*y/x}. */
  FRACTION,
  /** Terms that differ in a number only become one: {@code 2*x + x}. */
  LIKE_TERMS;

  /** What an expression, as it is written, needs. */
  static Set<Tidying> neededBy(Expression written) {
    Set<Tidying> needed = EnumSet.noneOf(Tidying.class);
    collect(written, needed);
    return needed;
  }

  private static void collect(Expression part, Set<Tidying> needed) {
    switch (part) {
      case Sum s -> ofTerms(part, needed);
      case Difference d -> ofTerms(part, needed);
      case Product p -> new Factors(part).report(needed);
      case Quotient q -> new Factors(part).report(needed);
      case Negation n -> new Factors(part).report(needed);
      case Power(Expression base, Constant(double exponent)) when exponent == 1 -> needed.add(ONE);
      case Power p -> {}
      case Constant c -> {}
      case Expression.NamedConstant c -> {}
      case Expression.Variable v -> {}
      case Expression.Call c -> {}
    }
    part.operands().forEach(operand -> collect(operand, needed));
  }

  private static void ofTerms(Expression sum, Set<Tidying> needed) {
    List<Expression> terms = new ArrayList<>();
    terms(sum, terms, needed);
    int numbers = 0;
    Set<Map<Expression, Double>> kinds = new HashSet<>();
    for (Expression term : terms) {
      Factors factors = new Factors(term);
      if (factors.exponents.isEmpty()) {
        numbers++;
      } else if (!kinds.add(factors.exponents)) {
        needed.add(LIKE_TERMS);
      }
      if (term instanceof Constant(double value) && value == 0) {
        needed.add(ZERO);
      }
    }
    if (numbers > 1) {
      needed.add(NUMBERS);
    }
  }

  private static void terms(Expression sum, List<Expression> terms, Set<Tidying> needed) {
    if (sum instanceof Sum(Expression left, Expression right)) {
      terms(left, terms, needed);
      terms(right, terms, needed);
      signs(right, needed);
    } else if (sum instanceof Difference(Expression left, Expression right)) {
      terms(left, terms, needed);
      terms(right, terms, needed);
      signs(right, needed);
    } else {
      terms.add(sum);
    }
  }

  private static void signs(Expression right, Set<Tidying> needed) {
    if (right instanceof Negation) {
      needed.add(SIGNS);
    }
  }

  /** The factors of a product: its numbers, and how often everything else is a factor of it. */
  private static final class Factors {
    private final Map<Expression, Double> exponents = new HashMap<>();
    private final Set<Tidying> seen = EnumSet.noneOf(Tidying.class);
    private final int[] numbers = new int[2];
    private int negations;

    Factors(Expression product) {
      collect(product, 1);
      if (numbers[0] > 1 || numbers[1] > 1) {
        seen.add(NUMBERS);
      }
      if (negations > 1) {
        seen.add(SIGNS);
      }
    }

    void report(Set<Tidying> needed) {
      needed.addAll(seen);
    }

    private void collect(Expression part, int sign) {
      switch (part) {
        case Product(Expression left, Expression right) -> {
          collect(left, sign);
          collect(right, sign);
          one(left);
          one(right);
        }
        case Quotient(Expression numerator, Expression denominator) -> {
          collect(numerator, sign);
          collect(denominator, -sign);
          one(denominator);
        }
        case Negation(Expression operand) -> {
          negations++;
          collect(operand, sign);
        }
        case Constant(double value) -> number(value, sign);
        case Power(Expression base, Constant(double exponent)) -> power(base, sign * exponent);
        case Power(Expression base, Negation(Constant(double exponent))) ->
            power(base, -sign * exponent);
        case Power p -> power(part, sign);
        case Sum s -> power(part, sign);
        case Difference d -> power(part, sign);
        case Expression.NamedConstant c -> power(part, sign);
        case Expression.Variable v -> power(part, sign);
        case Expression.Call c -> power(part, sign);
      }
    }

    private void one(Expression factor) {
      if (factor instanceof Constant(double value) && value == 1) {
        seen.add(ONE);
      }
    }

    private void number(double value, int sign) {
      if (value == 0 && sign > 0) {
        seen.add(ZERO);
      } else if (value != 0 && value != 1) {
        numbers[sign > 0 ? 0 : 1]++;
      }
    }

    private void power(Expression base, double exponent) {
      Double before = exponents.put(base, exponent + exponents.getOrDefault(base, 0.0));
      if (before != null) {
        seen.add(before > 0 == exponent > 0 ? POWERS : FRACTION);
      }
    }
  }
}
