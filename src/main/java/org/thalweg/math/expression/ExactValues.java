package org.thalweg.math.expression;

import java.util.List;
import java.util.Optional;
import org.thalweg.math.expression.Expression.NamedConstant;

/** The function values that are exact numbers, such as sin(0) = 0. */
final class ExactValues {
  private ExactValues() {}

  static Optional<Polynomial> of(Function function, List<Polynomial> arguments) {
    if (function == Function.LN && isPowerOfE(arguments.getFirst())) {
      return Optional.of(arguments.getFirst().firstMonomial().exponent(NamedConstant.E));
    }
    List<Rational> numbers =
        arguments.stream().flatMap(argument -> argument.rational().stream()).toList();
    return numbers.size() == arguments.size()
        ? ofNumbers(function, numbers).map(Polynomial::of)
        : Optional.empty();
  }

  private static boolean isPowerOfE(Polynomial argument) {
    return argument.isTerm()
        && argument.firstCoefficient().isOne()
        && argument.firstMonomial().powers().size() == 1
        && argument.firstMonomial().powers().containsKey(NamedConstant.E);
  }

  private static Optional<Rational> ofNumbers(Function function, List<Rational> numbers) {
    Rational number = numbers.getFirst();
    return switch (function) {
      case ABS -> Optional.of(number.isNegative() ? number.negated() : number);
      case RELU -> Optional.of(number.isNegative() ? Rational.ZERO : number);
      case STEP ->
          number.isZero()
              ? Optional.empty()
              : Optional.of(number.isNegative() ? Rational.ZERO : Rational.ONE);
      case MIN -> numbers.stream().min(Rational::compareTo);
      case MAX -> numbers.stream().max(Rational::compareTo);
      case SIN, TAN, ASIN, ATAN, SINH, TANH ->
          number.isZero() ? Optional.of(Rational.ZERO) : Optional.empty();
      case COS, COSH -> number.isZero() ? Optional.of(Rational.ONE) : Optional.empty();
      case SIGMOID -> number.isZero() ? Optional.of(Rational.HALF) : Optional.empty();
      case LN -> number.isOne() ? Optional.of(Rational.ZERO) : Optional.empty();
      case LOG10 -> logarithm(number, 10);
      case LOG2 -> logarithm(number, 2);
      case SQRT, EXP, ACOS -> Optional.empty();
    };
  }

  private static Optional<Rational> logarithm(Rational number, int base) {
    return number.isOne()
        ? Optional.of(Rational.ZERO)
        : number.compareTo(Rational.of(base)) == 0 ? Optional.of(Rational.ONE) : Optional.empty();
  }
}
