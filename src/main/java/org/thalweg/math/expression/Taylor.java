package org.thalweg.math.expression;

/** The first coefficients of Taylor series. */
final class Taylor {
  /** How many coefficients are used. */
  static final int TERMS = 7;

  /** Of {@code e^s}. */
  static final double[] EXPONENTIAL = riccati(1, 0, 1, 0);

  /** Of {@code ln(1+s)}. */
  static final double[] LOGARITHM = logarithm();

  private Taylor() {}

  /** Of {@code (1+s)^exponent}. */
  static double[] binomial(double exponent) {
    double[] coefficients = new double[TERMS];
    coefficients[0] = 1;
    for (int n = 1; n < TERMS; n++) {
      coefficients[n] = coefficients[n - 1] * (exponent - n + 1) / n;
    }
    return coefficients;
  }

  /** Of a function of one argument around a number: {@code f⁽ⁿ⁾(at)/n!}. */
  static double[] coefficients(Function function, double at) {
    return switch (function) {
      case SIN -> cycle(StrictMath.sin(at), StrictMath.cos(at), -1);
      case COS -> cycle(StrictMath.cos(at), -StrictMath.sin(at), -1);
      case SINH -> cycle(StrictMath.sinh(at), StrictMath.cosh(at), 1);
      case COSH -> cycle(StrictMath.cosh(at), StrictMath.sinh(at), 1);
      case TAN -> riccati(StrictMath.tan(at), 1, 0, 1);
      case TANH -> riccati(StrictMath.tanh(at), 1, 0, -1);
      case SIGMOID -> riccati(Arithmetic.sigmoid(at), 0, 1, -1);
      case SQRT, ABS, EXP, LN, LOG10, LOG2, ASIN, ACOS, ATAN, MIN, MAX, RELU, STEP ->
          throw new IllegalArgumentException(function.text() + " has a way of its own");
    };
  }

  /** Of a function with {@code y'' = sign·y}. */
  private static double[] cycle(double value, double slope, int sign) {
    double[] coefficients = new double[TERMS];
    coefficients[0] = value;
    coefficients[1] = slope;
    for (int n = 2; n < TERMS; n++) {
      coefficients[n] = sign * coefficients[n - 2] / (n * (n - 1));
    }
    return coefficients;
  }

  /** Of a function with {@code y' = a + b·y + c·y^2}. */
  private static double[] riccati(double value, double a, double b, double c) {
    double[] coefficients = new double[TERMS];
    coefficients[0] = value;
    for (int n = 0; n < TERMS - 1; n++) {
      double slope = (n == 0 ? a : 0) + b * coefficients[n];
      for (int i = 0; i <= n; i++) {
        slope += c * coefficients[i] * coefficients[n - i];
      }
      coefficients[n + 1] = slope / (n + 1);
    }
    return coefficients;
  }

  private static double[] logarithm() {
    double[] coefficients = new double[TERMS];
    for (int n = 1; n < TERMS; n++) {
      coefficients[n] = (n % 2 == 0 ? -1.0 : 1.0) / n;
    }
    return coefficients;
  }
}
