package org.thalweg.math.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Quotient;

/**
 * An exact fraction in lowest terms, with which simplification calculates so that a third stays a
 * third.
 *
 * @param denominator greater than 0
 * @param decimal whether it came from a decimal such as 0.5 and should be written as one again
 */
record Rational(BigInteger numerator, BigInteger denominator, boolean decimal) {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);
  static final Rational MINUS_ONE = of(-1);
  static final Rational HALF = new Rational(BigInteger.ONE, BigInteger.TWO, false);

  private static final int LARGEST_EXPONENT = 1000;
  private static final int MOST_BITS = 4000;
  private static final BigInteger TEN = BigInteger.TEN;
  private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

  Rational {
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
    decimal = decimal && !denominator.equals(BigInteger.ONE);
    if (numerator.bitLength() + denominator.bitLength() > MOST_BITS) {
      throw new FormulaException(Problem.Kind.DERIVATIVE_TOO_LARGE, 0, 0);
    }
  }

  static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE, false);
  }

  /** The decimal number that was typed for this double. */
  static Rational of(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value));
    BigInteger unscaled = decimal.unscaledValue();
    return decimal.scale() <= 0
        ? new Rational(unscaled.multiply(TEN.pow(-decimal.scale())), BigInteger.ONE, false)
        : new Rational(unscaled, TEN.pow(decimal.scale()), true);
  }

  Rational plus(Rational other) {
    BigInteger sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return new Rational(sum, denominator.multiply(other.denominator), decimal || other.decimal);
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator),
        denominator.multiply(other.denominator),
        decimal || other.decimal);
  }

  Rational negated() {
    return new Rational(numerator.negate(), denominator, decimal);
  }

  /** The power with a whole exponent; this is not 0 when the exponent is negative. */
  Rational power(int exponent) {
    if (Math.abs((long) exponent) * (numerator.bitLength() + denominator.bitLength()) > MOST_BITS) {
      throw new FormulaException(Problem.Kind.DERIVATIVE_TOO_LARGE, 0, 0);
    }
    return exponent >= 0
        ? new Rational(numerator.pow(exponent), denominator.pow(exponent), decimal)
        : new Rational(denominator.pow(-exponent), numerator.pow(-exponent), decimal);
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  boolean isOne() {
    return isInteger() && numerator.equals(BigInteger.ONE);
  }

  boolean isNegative() {
    return numerator.signum() < 0;
  }

  boolean isPositive() {
    return numerator.signum() > 0;
  }

  boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** Whether it is a whole number small enough to multiply out. */
  boolean isSmallInteger() {
    return isInteger() && numerator.abs().compareTo(BigInteger.valueOf(LARGEST_EXPONENT)) <= 0;
  }

  int intValue() {
    return numerator.intValueExact();
  }

  int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Whether this has the opposite sign and is at least as large as the other number. */
  boolean reaches(Rational other) {
    return isNegative()
        ? other.isPositive() && plus(other).compareTo(ZERO) <= 0
        : other.isNegative() && plus(other).compareTo(ZERO) >= 0;
  }

  double doubleValue() {
    return isInteger()
        ? numerator.doubleValue()
        : new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
            .doubleValue();
  }

  /** Whether it is written as one number, not as a fraction. */
  boolean isWrittenAsOneNumber() {
    return isInteger()
        || decimal && isFiniteDecimal()
        || !isExact(numerator)
        || !isExact(denominator);
  }

  private boolean isFiniteDecimal() {
    BigInteger rest = denominator;
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  private static boolean isExact(BigInteger integer) {
    return integer.abs().compareTo(EXACT) <= 0;
  }

  /** This number as a tree. */
  Expression toExpression() {
    if (isNegative()) {
      return new Negation(negated().toExpression());
    }
    if (isWrittenAsOneNumber()) {
      return constant(doubleValue());
    }
    return new Quotient(constant(numerator.doubleValue()), constant(denominator.doubleValue()));
  }

  private static Expression constant(double value) {
    if (Double.isInfinite(value)) {
      throw new FormulaException(Problem.Kind.DERIVATIVE_TOO_LARGE, 0, 0);
    }
    return new Constant(value);
  }
}
