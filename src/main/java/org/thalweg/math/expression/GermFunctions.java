package org.thalweg.math.expression;

import org.thalweg.math.expression.Germ.Huge;
import org.thalweg.math.expression.Germ.Known;
import org.thalweg.math.expression.Germ.Other;

/**
 * The functions of one argument on germs, each by its Taylor series where the argument comes to a
 * number, by its behaviour at infinity where it does not.
 */
final class GermFunctions {
  private GermFunctions() {}

  /** The function of a germ; {@code min} and {@code max} of one argument are that argument. */
  static Germ of(Function function, Germ argument) {
    return switch (argument) {
      case Known(Series series) -> of(function, series);
      case Huge(boolean positive) -> ofHuge(function, positive);
      case Other other -> other;
    };
  }

  /** A power with a constant exponent. */
  static Germ power(Germ base, double exponent) {
    return switch (base) {
      case Known(Series series) -> power(series, exponent);
      case Huge(boolean positive) -> powerOfHuge(positive, exponent);
      case Other other -> other;
    };
  }

  private static Germ power(Series base, double exponent) {
    boolean whole = exponent == StrictMath.rint(exponent);
    if (exponent == 0) {
      return number(1);
    }
    if (base.isExactlyZero()) {
      return exponent > 0 ? number(0) : Other.UNDEFINED;
    }
    if (base.isUnknown()) {
      return whole && exponent > 0
          ? new Known(new Series(base.terms(), base.order() * exponent))
          : Other.UNKNOWN;
    }
    if (base.sign() < 0 && !whole) {
      return Other.UNDEFINED;
    }
    if (whole && exponent > 0 && exponent <= Taylor.TERMS) {
      return repeated(base, exponent);
    }
    if (base.first().logs() != 0) {
      return Other.UNKNOWN;
    }
    return ofFirstTerm(base, exponent);
  }

  /** {@code (c·t^p·(1+s))^e = c^e·t^(p·e)·(1+s)^e}. */
  private static Germ ofFirstTerm(Series base, double exponent) {
    Series.Term first = base.first();
    double scale = Arithmetic.power(first.coefficient(), exponent);
    Series front = Series.power(scale, first.power() * exponent);
    return scale == 0
        ? Other.UNKNOWN
        : new Known(front.times(relative(base).substitutedInto(Taylor.binomial(exponent))));
  }

  /** What follows the first term, in its measure: s of {@code c·t^p·(1+s)}. */
  private static Series relative(Series series) {
    Series.Term first = series.first();
    Series relative = series.times(Series.power(1 / first.coefficient(), -first.power()));
    return relative.minus(Series.of(relative.coefficient(0)));
  }

  private static Germ repeated(Series base, double exponent) {
    Series power = base;
    for (int i = 1; i < exponent; i++) {
      power = power.times(base);
    }
    return new Known(power);
  }

  private static Germ powerOfHuge(boolean positive, double exponent) {
    boolean whole = exponent == StrictMath.rint(exponent);
    if (!positive && !whole) {
      return Other.UNDEFINED;
    }
    return exponent > 0 ? new Huge(positive || exponent % 2 == 0) : number(exponent == 0 ? 1 : 0);
  }

  private static Germ of(Function function, Series series) {
    return switch (function) {
      case SQRT -> power(series, 0.5);
      case ABS ->
          series.isUnknown() || series.sign() >= 0
              ? new Known(series)
              : new Known(series.scaled(-1));
      case RELU -> GermReader.extreme(true, new Known(series), number(0));
      case STEP ->
          series.isUnknown()
              ? Other.UNKNOWN
              : series.sign() == 0 ? Other.UNDEFINED : number(series.sign() > 0 ? 1 : 0);
      case MIN, MAX -> new Known(series);
      case LN -> logarithm(series, 1);
      case LOG10 -> logarithm(series, StrictMath.log(10));
      case LOG2 -> logarithm(series, StrictMath.log(2));
      case ATAN, ASIN, ACOS -> inverse(function, series);
      case EXP -> exponential(series);
      case SIN, COS, TAN, SINH, COSH, TANH, SIGMOID -> {
        if (series.isFinite()) {
          double at = series.coefficient(0);
          yield new Known(
              series.minus(Series.of(at)).substitutedInto(Taylor.coefficients(function, at)));
        }
        boolean infinite = !series.terms().isEmpty() && Double.isInfinite(series.first().limit());
        yield infinite ? growing(function, series) : Other.UNKNOWN;
      }
    };
  }

  /** Of an argument beyond all bounds, by the exponential function behind each. */
  private static Germ growing(Function function, Series series) {
    Germ growth = exponential(series);
    Germ decay = exponential(series.scaled(-1));
    return switch (function) {
      case SIGMOID -> power(GermReader.sum(number(1), decay), -1);
      case TANH -> {
        Germ square = exponential(series.scaled(-2));
        Germ share = power(GermReader.sum(number(1), square), -1);
        yield GermReader.sum(GermReader.sum(share, share), number(-1));
      }
      case COSH -> half(GermReader.sum(growth, decay));
      case SINH -> half(GermReader.sum(growth, GermReader.negated(decay)));
      default -> Other.UNKNOWN;
    };
  }

  private static Germ half(Germ germ) {
    return germ instanceof Known(Series series) ? new Known(series.scaled(0.5)) : germ;
  }

  private static Germ ofHuge(Function function, boolean positive) {
    return switch (function) {
      case ABS, COSH -> new Huge(true);
      case EXP, RELU -> positive ? new Huge(true) : number(0);
      case SQRT -> positive ? new Huge(true) : Other.UNDEFINED;
      case LN, LOG10, LOG2 -> positive ? Other.UNKNOWN : Other.UNDEFINED;
      case ASIN, ACOS -> Other.UNDEFINED;
      case ATAN -> number(positive ? Math.PI / 2 : -Math.PI / 2);
      case TANH -> number(positive ? 1 : -1);
      case SIGMOID, STEP -> number(positive ? 1 : 0);
      case SINH, MIN, MAX -> new Huge(positive);
      case SIN, COS, TAN -> Other.UNKNOWN;
    };
  }

  /** {@code ln(c·t^p·(1+s)) = ln c + p·ln t + ln(1+s)}. */
  private static Germ logarithm(Series series, double unit) {
    if (series.isUnknown()) {
      return Other.UNKNOWN;
    }
    if (series.sign() <= 0) {
      return Other.UNDEFINED;
    }
    Series.Term first = series.first();
    if (first.logs() != 0) {
      return Other.UNKNOWN;
    }
    Series sum =
        Series.of(StrictMath.log(first.coefficient()))
            .plus(Series.logarithm().scaled(first.power()))
            .plus(relative(series).substitutedInto(Taylor.LOGARITHM));
    return new Known(sum.scaled(1 / unit));
  }

  /** What grows in the exponent: powers beyond all bounds, {@code c·ln t} a power itself. */
  private static Germ exponential(Series series) {
    if (series.isFinite()) {
      double at = series.coefficient(0);
      Series small = series.minus(Series.of(at));
      return new Known(small.substitutedInto(Taylor.EXPONENTIAL).scaled(StrictMath.exp(at)));
    }
    if (series.terms().isEmpty()) {
      return Other.UNKNOWN;
    }
    Series.Term first = series.first();
    boolean power = first.power() == 0 && first.logs() == 1;
    if (!power) {
      return ofHuge(Function.EXP, series.sign() > 0);
    }
    Series rest = series.minus(Series.logarithm().scaled(first.coefficient()));
    return exponential(rest) instanceof Known(Series factor)
        ? new Known(factor.times(Series.power(1, first.coefficient())))
        : Other.UNKNOWN;
  }

  /**
   * The integral of the derivative: {@code atan(u)' = u'/(1+u^2)}, {@code asin(u)' =
   * u'/sqrt(1-u^2)}, {@code acos(u) = pi/2-asin(u)}.
   */
  private static Germ inverse(Function function, Series series) {
    if (series.hasLogarithms() || series.isUnknown()) {
      return Other.UNKNOWN;
    }
    boolean finite = series.isFinite();
    double at = finite ? series.coefficient(0) : series.sign() * Double.POSITIVE_INFINITY;
    Series one = Series.of(1);
    Series square = series.times(series);
    Germ factor =
        function == Function.ATAN
            ? power(one.plus(square), -1)
            : finite ? power(one.minus(square), -0.5) : Other.UNDEFINED;
    if (!(factor instanceof Known(Series inner))) {
      boolean constant = series.minus(Series.of(at)).isExactlyZero() && Math.abs(at) <= 1;
      return constant ? number(function.apply(at)) : factor;
    }
    Series integral = inner.times(series.derivative()).integral();
    double sign = function == Function.ACOS ? -1 : 1;
    return new Known(Series.of(function.apply(at)).plus(integral.scaled(sign)));
  }

  private static Germ number(double value) {
    return new Known(Series.of(value));
  }
}
