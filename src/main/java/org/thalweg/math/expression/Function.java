package org.thalweg.math.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions a formula may use. */
public enum Function {
  SQRT,
  ABS,
  EXP,
  LN,
  LOG10,
  LOG2,
  SIN,
  COS,
  TAN,
  ASIN,
  ACOS,
  ATAN,
  SINH,
  COSH,
  TANH,
  MIN,
  MAX,
  SIGMOID,
  RELU,
  /** 1 where its argument is positive, 0 where it is negative: the derivative of relu. */
  STEP;

  private static final Function[] ALL = values();
  private static final Map<String, Function> ALIASES =
      Map.of("log", LN, "arcsin", ASIN, "arccos", ACOS, "arctan", ATAN);

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The name in the input's syntax. */
  public String text() {
    return text;
  }

  /** The function with this ordinal, without the copying of {@code values()}. */
  static Function at(int ordinal) {
    return ALL[ordinal];
  }

  /**
   * The function with this name; {@code log} is the natural logarithm too, {@code arcsin}, {@code
   * arccos} and {@code arctan} are what school books call the inverse functions.
   */
  static Optional<Function> named(String name) {
    Function alias = ALIASES.get(name);
    if (alias != null) {
      return Optional.of(alias);
    }
    for (Function function : values()) {
      if (function.text.equals(name)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  /** The names in the input's syntax. */
  static List<String> names() {
    return Arrays.stream(values()).map(Function::text).toList();
  }

  /** The names and all other words that are read as one. */
  static List<String> spellings() {
    return Stream.concat(names().stream(), ALIASES.keySet().stream()).sorted().toList();
  }

  /** Whether it takes two arguments or more instead of one. */
  boolean takesSeveral() {
    return this == MIN || this == MAX;
  }

  boolean accepts(int argumentCount) {
    return takesSeveral() ? argumentCount >= 2 : argumentCount == 1;
  }

  /** The value at these arguments; NaN outside the domain. */
  double apply(double... arguments) {
    double value = arguments[0];
    if (!takesSeveral()) {
      return apply(value);
    }
    for (int i = 1; i < arguments.length; i++) {
      value = this == MIN ? Math.min(value, arguments[i]) : Math.max(value, arguments[i]);
    }
    return value;
  }

  /** The value at one argument; {@code min} and {@code max} of one number are that number. */
  double apply(double argument) {
    return switch (this) {
      case SQRT -> StrictMath.sqrt(argument);
      case ABS -> Math.abs(argument);
      case EXP -> StrictMath.exp(argument);
      case LN -> Arithmetic.ln(argument);
      case LOG10 -> Arithmetic.log10(argument);
      case LOG2 -> Arithmetic.log2(argument);
      case SIN -> StrictMath.sin(argument);
      case COS -> StrictMath.cos(argument);
      case TAN -> StrictMath.tan(argument);
      case ASIN -> StrictMath.asin(argument);
      case ACOS -> StrictMath.acos(argument);
      case ATAN -> StrictMath.atan(argument);
      case SINH -> StrictMath.sinh(argument);
      case COSH -> StrictMath.cosh(argument);
      case TANH -> StrictMath.tanh(argument);
      case MIN, MAX -> argument;
      case SIGMOID -> Arithmetic.sigmoid(argument);
      case RELU -> Math.max(argument, 0.0);
      case STEP -> argument > 0 ? 1 : argument < 0 ? 0 : Double.NaN;
    };
  }
}
