package org.thalweg.math.expression;

/**
 * The arithmetic that the JDK lacks, the same bits on every JVM.
 *
 * <p>Tree evaluation and the compiled form share it, so they agree to the last bit.
 */
final class Arithmetic {
  /** The largest exponent for which a power is a repeated multiplication. */
  static final int MULTIPLIED_EXPONENT = 64;

  private static final double LN_2 = StrictMath.log(2);
  private static final double ROOT_2 = StrictMath.sqrt(2);

  private Arithmetic() {}

  /** The quotient; NaN over 0, where there is none, so that no function can hide it. */
  static double quotient(double numerator, double denominator) {
    return denominator == 0 ? Double.NaN : numerator / denominator;
  }

  /**
   * The power; a repeated multiplication for whole exponents from −64 to 64, otherwise {@code
   * StrictMath.pow}. NaN for a negative power of 0.
   */
  static double power(double base, double exponent) {
    if (base == 0 && exponent < 0) {
      return Double.NaN;
    }
    int whole = (int) exponent;
    if (whole == exponent && Math.abs(whole) <= MULTIPLIED_EXPONENT) {
      return whole < 0 ? 1 / power(base, -whole) : power(base, whole);
    }
    return StrictMath.pow(base, exponent);
  }

  /**
   * The power with a whole exponent from 0, by squaring from the lowest bit of the exponent
   * upwards.
   */
  static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int bits = exponent; bits != 0; bits >>= 1) {
      if ((bits & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /** The natural logarithm; NaN at 0, where there is none. */
  static double ln(double argument) {
    return argument == 0 ? Double.NaN : StrictMath.log(argument);
  }

  /** The logarithm to base 10; NaN at 0. */
  static double log10(double argument) {
    return argument == 0 ? Double.NaN : StrictMath.log10(argument);
  }

  /** The logarithm to base 2, exact for powers of two. */
  static double log2(double argument) {
    int exponent = Math.getExponent(argument);
    if (!(argument > 0) || exponent < Double.MIN_EXPONENT || exponent > Double.MAX_EXPONENT) {
      return ln(argument) / LN_2;
    }
    double mantissa = Math.scalb(argument, -exponent);
    if (mantissa > ROOT_2) {
      mantissa /= 2;
      exponent++;
    }
    return exponent + StrictMath.log(mantissa) / LN_2;
  }

  /** The logistic function {@code 1 / (1 + exp(-x))} without overflow. */
  static double sigmoid(double argument) {
    if (argument >= 0) {
      return 1 / (1 + StrictMath.exp(-argument));
    }
    double growth = StrictMath.exp(argument);
    return growth / (1 + growth);
  }
}
