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
  SIMPLIFY;

  /** The English name, such as "product rule". */
  public String label() {
    return switch (this) {
      case SIMPLIFY -> "simplify";
      case EXTREMUM -> "minimum and maximum rule";
      case INVERSE_TRIGONOMETRIC -> "inverse trigonometric rule";
      default -> name().toLowerCase(Locale.ROOT).replace('_', ' ') + " rule";
    };
  }
}
