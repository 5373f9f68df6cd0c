package org.thalweg.math.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A polynomial in one variable with decimal coefficients, calculated with 34 digits.
 *
 * @param coefficients of x⁰, x¹, x² …; the last is not 0, and zero itself has none
 */
public record UnivariatePolynomial(List<BigDecimal> coefficients) {
  /** Beyond this power nobody multiplies out by hand. */
  private static final int HIGHEST = 8;

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  /** Copies the coefficients and drops zeros at the end. */
  public UnivariatePolynomial {
    List<BigDecimal> kept = new ArrayList<>(coefficients);
    while (!kept.isEmpty() && kept.getLast().signum() == 0) {
      kept.removeLast();
    }
    coefficients = List.copyOf(kept);
  }

  /**
   * An expression multiplied out; empty when it is more than sums, products and whole powers of the
   * variable and of numbers, or has a power above {@value #HIGHEST}.
   */
  public static Optional<UnivariatePolynomial> of(Expression expression, String variable) {
    return switch (expression) {
      case Expression.Constant(double value) ->
          Optional.of(constant(new BigDecimal(Double.toString(value))));
      case Expression.Variable(String name) ->
          name.equals(variable)
              ? Optional.of(new UnivariatePolynomial(List.of(BigDecimal.ZERO, BigDecimal.ONE)))
              : Optional.empty();
      case Expression.Negation(Expression operand) ->
          of(operand, variable).map(UnivariatePolynomial::negated);
      case Expression.Sum(Expression left, Expression right) ->
          of(left, variable).flatMap(one -> of(right, variable).map(one::plus));
      case Expression.Difference(Expression left, Expression right) ->
          of(left, variable).flatMap(one -> of(right, variable).map(it -> one.plus(it.negated())));
      case Expression.Product(Expression left, Expression right) ->
          of(left, variable).flatMap(one -> of(right, variable).flatMap(one::times));
      case Expression.Quotient(Expression numerator, Expression denominator) ->
          of(numerator, variable)
              .flatMap(one -> of(denominator, variable).flatMap(one::dividedByNumber));
      case Expression.Power(Expression base, Expression exponent) ->
          of(base, variable).flatMap(one -> of(exponent, variable).flatMap(one::toThe));
      default -> Optional.empty();
    };
  }

  private static UnivariatePolynomial constant(BigDecimal value) {
    return new UnivariatePolynomial(List.of(value));
  }

  /** The highest power; 0 for a number. */
  public int degree() {
    return Math.max(0, coefficients.size() - 1);
  }

  /** The coefficient of a power; 0 above the degree. */
  public BigDecimal coefficient(int power) {
    return power < coefficients.size() ? coefficients.get(power) : BigDecimal.ZERO;
  }

  /**
   * The same polynomial counted from another place: f(a + h) as a polynomial in h, by Horner's
   * scheme.
   */
  public UnivariatePolynomial shiftedBy(BigDecimal place) {
    UnivariatePolynomial sum = new UnivariatePolynomial(List.of());
    for (int power = degree(); power >= 0; power--) {
      List<BigDecimal> next = new ArrayList<>(Collections.nCopies(sum.degree() + 2, null));
      for (int i = 0; i < next.size(); i++) {
        BigDecimal below = i == 0 ? coefficient(power) : sum.coefficient(i - 1);
        next.set(i, below.add(sum.coefficient(i).multiply(place, DIGITS), DIGITS));
      }
      sum = new UnivariatePolynomial(next);
    }
    return sum;
  }

  private UnivariatePolynomial negated() {
    return new UnivariatePolynomial(coefficients.stream().map(BigDecimal::negate).toList());
  }

  private UnivariatePolynomial plus(UnivariatePolynomial other) {
    List<BigDecimal> sum = new ArrayList<>();
    for (int i = 0; i <= Math.max(degree(), other.degree()); i++) {
      sum.add(coefficient(i).add(other.coefficient(i), DIGITS));
    }
    return new UnivariatePolynomial(sum);
  }

  private Optional<UnivariatePolynomial> times(UnivariatePolynomial other) {
    if (degree() + other.degree() > HIGHEST) {
      return Optional.empty();
    }
    List<BigDecimal> product = new ArrayList<>();
    for (int power = 0; power <= degree() + other.degree(); power++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i <= power; i++) {
        sum = sum.add(coefficient(i).multiply(other.coefficient(power - i), DIGITS), DIGITS);
      }
      product.add(sum);
    }
    return Optional.of(new UnivariatePolynomial(product));
  }

  private Optional<UnivariatePolynomial> dividedByNumber(UnivariatePolynomial divisor) {
    BigDecimal number = divisor.coefficient(0);
    return divisor.degree() > 0 || number.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new UnivariatePolynomial(
                coefficients.stream().map(each -> each.divide(number, DIGITS)).toList()));
  }

  private Optional<UnivariatePolynomial> toThe(UnivariatePolynomial exponent) {
    BigDecimal number = exponent.coefficient(0);
    boolean whole =
        exponent.degree() == 0
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0
            && number.stripTrailingZeros().scale() <= 0;
    if (!whole || coefficients.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnivariatePolynomial> power = Optional.of(constant(BigDecimal.ONE));
    for (int i = number.intValueExact(); i > 0; i--) {
      power = power.flatMap(this::times);
    }
    return power;
  }
}
