package org.thalweg.math.expression;

import java.util.List;
import java.util.Map;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/** Values of trees with 60 digits, by Hipparchus; NaN where there is none. */
final class PreciseOracle {
  private static final DfpField FIELD = new DfpField(60);

  private PreciseOracle() {}

  static Dfp number(double value) {
    return FIELD.newDfp(value);
  }

  static Dfp powerOfTen(int exponent) {
    return FIELD.newDfp("1e" + exponent);
  }

  static Dfp value(Expression tree, Map<String, Dfp> point) {
    return switch (tree) {
      case Expression.Constant(double value) -> number(value);
      case Expression.NamedConstant constant -> number(constant.value());
      case Expression.Variable(String name) -> point.get(name);
      case Expression.Negation(Expression u) -> value(u, point).negate();
      case Expression.Sum(Expression u, Expression v) -> value(u, point).add(value(v, point));
      case Expression.Difference(Expression u, Expression v) ->
          value(u, point).subtract(value(v, point));
      case Expression.Product(Expression u, Expression v) ->
          value(u, point).multiply(value(v, point));
      case Expression.Quotient(Expression u, Expression v) -> {
        Dfp below = value(v, point);
        yield below.isZero() ? nothing() : value(u, point).divide(below);
      }
      case Expression.Power(Expression u, Expression v) -> power(value(u, point), value(v, point));
      case Expression.Call(Function function, List<Expression> arguments) ->
          arguments.stream()
              .map(argument -> value(argument, point))
              .reduce((u, v) -> chosen(function, u, v))
              .map(u -> applied(function, u))
              .orElseThrow();
    };
  }

  private static Dfp nothing() {
    return FIELD.newDfp(Double.NaN);
  }

  private static Dfp chosen(Function function, Dfp u, Dfp v) {
    if (u.isNaN() || v.isNaN()) {
      return nothing();
    }
    return (function == Function.MAX) == u.greaterThan(v) ? u : v;
  }

  private static Dfp power(Dfp base, Dfp exponent) {
    if (base.isNaN() || exponent.isNaN()) {
      return nothing();
    }
    boolean whole = exponent.rint().equals(exponent);
    if (base.isZero()) {
      return exponent.isZero()
          ? FIELD.getOne()
          : exponent.positiveOrNull() ? FIELD.getZero() : nothing();
    }
    if (whole && exponent.abs().lessThan(number(1000))) {
      return base.pow(exponent.intValue());
    }
    return base.negativeOrNull() ? nothing() : base.log().multiply(exponent).exp();
  }

  private static Dfp applied(Function function, Dfp u) {
    if (u.isNaN()) {
      return u;
    }
    return switch (function) {
      case SQRT -> u.isZero() ? u : u.negativeOrNull() ? nothing() : u.sqrt();
      case ABS -> u.abs();
      case EXP -> u.exp();
      case LN -> logarithm(u);
      case LOG10 -> logarithm(u).divide(number(10).log());
      case LOG2 -> logarithm(u).divide(number(2).log());
      case SIN -> u.sin();
      case COS -> u.cos();
      case TAN -> u.tan();
      case ASIN -> u.abs().greaterThan(FIELD.getOne()) ? nothing() : arcSine(u);
      case ACOS ->
          u.abs().greaterThan(FIELD.getOne())
              ? nothing()
              : FIELD.getPi().divide(2).subtract(arcSine(u));
      case ATAN -> u.atan();
      case SINH -> u.sinh();
      case COSH -> u.cosh();
      case TANH -> u.abs().greaterThan(number(500)) ? FIELD.getOne().copySign(u) : u.tanh();
      case MIN, MAX -> u;
      case SIGMOID -> u.negate().exp().add(1).reciprocal();
      case RELU -> u.negativeOrNull() ? FIELD.getZero() : u;
      case STEP -> u.isZero() ? nothing() : u.positiveOrNull() ? FIELD.getOne() : FIELD.getZero();
    };
  }

  /** By {@code 2·atan(u/(1+sqrt(1-u²)))}. */
  private static Dfp arcSine(Dfp u) {
    Dfp root = FIELD.getOne().subtract(u.multiply(u)).sqrt();
    return u.divide(root.add(1)).atan().multiply(2);
  }

  private static Dfp logarithm(Dfp u) {
    return u.strictlyPositive() ? u.log() : nothing();
  }
}
