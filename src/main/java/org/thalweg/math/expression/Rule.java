package org.thalweg.math.expression;

import java.util.Locale;

/** The rules of differentiation, as a textbook names them. */
public enum Rule {
  CONSTANT,
  VARIABLE,
  SUM,
  DIFFERENCE,
  CONSTANT_FACTOR,
  PRODUCT,
  QUOTIENT,
  POWER,
  CHAIN,
  ROOT,
  ABSOLUTE_VALUE,
  GENERAL_POWER,
  EXPONENTIAL,
  LOGARITHM,
  SINE,
  COSINE,
  TANGENT,
  INVERSE_TRIGONOMETRIC,
  HYPERBOLIC,
  EXTREMUM,
  SIGMOID,
  RELU,
  STEP,
  TOGETHER,
  SIMPLIFY;

  /** The English name, such as "product rule". */
  public String label() {
    return switch (this) {
      case SIMPLIFY -> "simplify";
      case TOGETHER -> "put together";
      case EXTREMUM -> "minimum and maximum rule";
      case INVERSE_TRIGONOMETRIC -> "inverse trigonometric rule";
      case CONSTANT,
          VARIABLE,
          SUM,
          DIFFERENCE,
          CONSTANT_FACTOR,
          PRODUCT,
          QUOTIENT,
          POWER,
          CHAIN,
          GENERAL_POWER,
          ROOT,
          ABSOLUTE_VALUE,
          EXPONENTIAL,
          LOGARITHM,
          SINE,
          COSINE,
          TANGENT,
          HYPERBOLIC,
          SIGMOID,
          RELU,
          STEP ->
          name().toLowerCase(Locale.ROOT).replace('_', ' ') + " rule";
    };
  }

  /** The rule for a function of one argument, or that for {@code min} and {@code max}. */
  static Rule of(Function function) {
    return switch (function) {
      case SQRT -> ROOT;
      case ABS -> ABSOLUTE_VALUE;
      case EXP -> EXPONENTIAL;
      case LN, LOG10, LOG2 -> LOGARITHM;
      case SIN -> SINE;
      case COS -> COSINE;
      case TAN -> TANGENT;
      case ASIN, ACOS, ATAN -> INVERSE_TRIGONOMETRIC;
      case SINH, COSH, TANH -> HYPERBOLIC;
      case MIN, MAX -> EXTREMUM;
      case SIGMOID -> SIGMOID;
      case RELU -> RELU;
      case STEP -> STEP;
    };
  }
}
