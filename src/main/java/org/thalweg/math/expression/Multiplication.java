package org.thalweg.math.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Expression.Variable;

/**
 * Products and powers of polynomials.
 *
 * <p>A sum of several terms is not multiplied out; it becomes one base, {@code x*(x+1)}.
 */
final class Multiplication {
  private final Simplifier simplifier;
  private int products;

  Multiplication(Simplifier simplifier) {
    this.simplifier = simplifier;
  }

  /**
   * The product.
   *
   * @throws FormulaException after {@value Limits#PRODUCTS} products
   */
  Polynomial times(Polynomial first, Polynomial second) {
    if (++products > Limits.PRODUCTS) {
      throw new FormulaException(Problem.Kind.DERIVATIVE_TOO_LARGE, 0, 0);
    }
    if (first.isZero() || second.isZero()) {
      return Polynomial.ZERO;
    }
    Optional<Rational> number = first.rational();
    if (number.isPresent()) {
      return times(number.get(), second);
    }
    number = second.rational();
    return number.isPresent()
        ? times(number.get(), first)
        : multiply(factor(first), factor(second));
  }

  /** A multiple; of a sum only when that leaves no number in front of it. */
  private Polynomial times(Rational number, Polynomial polynomial) {
    if (polynomial.isTerm() || number.isOne() || number.negated().isOne()) {
      return polynomial.scaled(number);
    }
    Polynomial factor = factor(polynomial);
    Rational coefficient = factor.firstCoefficient().times(number);
    boolean bare = coefficient.isOne() || coefficient.negated().isOne();
    return bare ? polynomial.scaled(number) : factor.scaled(number);
  }

  /**
   * A single term that equals the polynomial: a sum becomes a base, a whole number common to its
   * terms goes in front.
   */
  private Polynomial factor(Polynomial polynomial) {
    if (polynomial.isTerm()) {
      return polynomial;
    }
    Rational common = common(polynomial);
    return common.isOne()
        ? Polynomial.of(polynomial.toExpression())
        : Polynomial.of(polynomial.scaled(common.power(-1)).toExpression()).scaled(common);
  }

  /** The whole number that divides every coefficient, negative when all are. */
  private static Rational common(Polynomial polynomial) {
    BigInteger divisor = BigInteger.ZERO;
    boolean negative = true;
    for (Rational coefficient : polynomial.terms().values()) {
      divisor = divisor.gcd(coefficient.isInteger() ? coefficient.numerator() : BigInteger.ONE);
      negative &= coefficient.isNegative();
    }
    return new Rational(negative ? divisor.negate() : divisor, BigInteger.ONE, false);
  }

  /** The product of two terms: exponents of the same base are added. */
  private Polynomial multiply(Polynomial first, Polynomial second) {
    SortedMap<Expression, Polynomial> powers = new TreeMap<>(first.firstMonomial().powers());
    second
        .firstMonomial()
        .powers()
        .forEach((base, exponent) -> powers.merge(base, exponent, Polynomial::plus));
    dropNeedlessSteps(powers);
    Polynomial rest = Polynomial.of(first.firstCoefficient().times(second.firstCoefficient()));
    for (Map.Entry<Expression, Polynomial> power : new TreeMap<>(powers).entrySet()) {
      Rational exponent =
          power.getValue().rational().filter(Rational::isSmallInteger).orElse(Rational.HALF);
      if (exponent.isInteger()) {
        int whole = exponent.intValue();
        int kept = keptExponent(power.getKey(), whole);
        if (kept != whole) {
          rest =
              times(
                  rest, power(removable(power.getKey()), Polynomial.of(Rational.of(whole - kept))));
        }
        if (kept == 0) {
          powers.remove(power.getKey());
        } else {
          powers.put(power.getKey(), Polynomial.of(Rational.of(kept)));
        }
      }
    }
    return times(rest, new Cancellation(simplifier, this).cancelled(powers));
  }

  /** {@code step(u)^n} is {@code step(u)}, and {@code relu(u)} has that factor already. */
  private static void dropNeedlessSteps(SortedMap<Expression, Polynomial> powers) {
    for (Map.Entry<Expression, Polynomial> entry : new TreeMap<>(powers).entrySet()) {
      boolean raised = isPositive(entry.getValue());
      if (raised && entry.getKey() instanceof Call step && step.function() == Function.STEP) {
        boolean needless =
            powers.entrySet().stream()
                .filter(power -> isPositive(power.getValue()))
                .anyMatch(power -> isPart(power.getKey(), step.argument()));
        if (needless) {
          powers.remove(step);
        } else {
          powers.put(step, Polynomial.ONE);
        }
      }
    }
  }

  /** Whether it is {@code relu(u)} or the larger of u and 0. */
  private static boolean isPart(Expression base, Expression u) {
    if (!(base instanceof Call(Function function, List<Expression> arguments))) {
      return false;
    }
    boolean withZero =
        arguments.size() == 2 && arguments.contains(Differentiator.ZERO) && arguments.contains(u);
    return function == Function.RELU && arguments.getFirst().equals(u)
        || function == Function.MAX && withZero;
  }

  private static boolean isPositive(Polynomial exponent) {
    return exponent.rational().filter(Rational::isPositive).isPresent();
  }

  /**
   * The part of a whole exponent that stays with this base: {@code abs(u)^3} keeps 1 and gives
   * {@code u^2} away.
   */
  private static int keptExponent(Expression base, int exponent) {
    return switch (base) {
      case Call(Function function, var arguments) when function == Function.ABS -> exponent % 2;
      case Call(Function function, var arguments) when function == Function.RELU ->
          Math.min(exponent, 1);
      case Call call -> exponent;
      case Variable variable -> exponent;
      case NamedConstant constant -> exponent;
      case Sum sum -> exponent;
      case Difference difference -> exponent;
      case Constant(double value) -> value == 0 ? exponent : 0;
      case Expression.Negation negation -> 0;
      case Expression.Product product -> 0;
      case Expression.Quotient quotient -> 0;
      case Expression.Power power -> 0;
    };
  }

  private Polynomial removable(Expression base) {
    return simplifier.polynomial(base instanceof Call call ? call.argument() : base);
  }

  Polynomial power(Polynomial base, Polynomial exponent) {
    Optional<Rational> number = exponent.rational();
    if (exponent.isZero()) {
      return Polynomial.ONE;
    }
    if (exponent.isNumber(Rational.ONE) || base.isNumber(Rational.ONE)) {
      return base;
    }
    if (base.isZero() && number.filter(Rational::isPositive).isPresent()) {
      return base;
    }
    if (base.isZero() || !base.isTerm()) {
      return number.filter(Rational::isSmallInteger).isPresent() && !base.isZero()
          ? wholePower(factor(base), number.get().intValue())
          : bare(base, exponent);
    }
    if (number.filter(Rational::isSmallInteger).isPresent()) {
      return wholePower(base, number.get().intValue());
    }
    return number
        .flatMap(root -> squareRoot(base, root))
        .orElseGet(() -> otherPower(base, exponent));
  }

  private Polynomial wholePower(Polynomial base, int exponent) {
    SortedMap<Expression, Polynomial> powers = new TreeMap<>(base.firstMonomial().powers());
    powers.replaceAll((atom, own) -> times(own, Polynomial.of(Rational.of(exponent))));
    Polynomial coefficient = Polynomial.of(base.firstCoefficient().power(exponent));
    return multiply(coefficient, Polynomial.of(Rational.ONE, new Monomial(powers)));
  }

  /** The exact root of a square number, {@code sqrt(4/9)}. */
  private Optional<Polynomial> squareRoot(Polynomial base, Rational exponent) {
    Rational number = base.rational().orElse(Rational.MINUS_ONE);
    if (number.isNegative() || !exponent.denominator().equals(BigInteger.TWO)) {
      return Optional.empty();
    }
    BigInteger above = number.numerator().sqrt();
    BigInteger below = number.denominator().sqrt();
    Rational root = new Rational(above, below, number.decimal());
    return root.times(root).compareTo(number) == 0
        ? Optional.of(
            power(
                Polynomial.of(root), Polynomial.of(Rational.of(exponent.numerator().longValue()))))
        : Optional.empty();
  }

  /**
   * A power with a fraction or an expression as exponent; exponents are multiplied only where that
   * is always true.
   */
  private Polynomial otherPower(Polynomial base, Polynomial exponent) {
    SortedMap<Expression, Polynomial> powers = base.firstMonomial().powers();
    if (!base.firstCoefficient().isOne() || powers.size() != 1) {
      return bare(base, exponent);
    }
    Expression atom = powers.firstKey();
    Polynomial own = base.firstMonomial().exponent(atom);
    boolean positive =
        atom == NamedConstant.E || own.rational().map(number -> !number.isInteger()).orElse(false);
    return positive
        ? Polynomial.of(Rational.ONE, Monomial.of(atom, times(own, exponent)))
        : bare(base, exponent);
  }

  private static Polynomial bare(Polynomial base, Polynomial exponent) {
    return Polynomial.of(Rational.ONE, Monomial.of(base.toExpression(), exponent));
  }
}
