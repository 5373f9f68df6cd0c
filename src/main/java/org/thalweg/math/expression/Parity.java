package org.thalweg.math.expression;

/** What a function does with the sign of its argument. */
enum Parity {
  /** {@code f(-x) = f(x)}. */
  EVEN,
  /** {@code f(-x) = -f(x)}. */
  ODD,
  NEITHER;

  static Parity of(Function function) {
    return switch (function) {
      case ABS, COS, COSH -> EVEN;
      case SIN, TAN, ASIN, ATAN, SINH, TANH -> ODD;
      case SQRT, EXP, LN, LOG10, LOG2, ACOS, MIN, MAX, SIGMOID, RELU, STEP -> NEITHER;
    };
  }
}
