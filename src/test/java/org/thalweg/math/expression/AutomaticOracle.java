package org.thalweg.math.expression;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/**
 * Values and derivatives of trees in x and y by automatic differentiation, which Hipparchus does
 * without formulas of derivatives.
 */
public final class AutomaticOracle {
  private static final DSFactory FACTORY = new DSFactory(2, 2);

  private AutomaticOracle() {}

  /** The value of a tree in x and y, with all derivatives up to the second. */
  public static DerivativeStructure of(Expression tree, Map<String, Double> point) {
    return tree.variables().isEmpty() && !tree.operands().isEmpty()
        ? FACTORY.constant(read(tree, point).getValue())
        : read(tree, point);
  }

  /** Whether the tree or a part of it has a value over a bound, or one that is infinite. */
  public static boolean exceeds(double bound, Expression tree, Map<String, Double> point) {
    return Math.abs(of(tree, point).getValue()) > bound
        || tree.operands().stream().anyMatch(part -> exceeds(bound, part, point));
  }

  private static DerivativeStructure read(Expression tree, Map<String, Double> point) {
    return switch (tree) {
      case Expression.Constant(double value) -> FACTORY.constant(value);
      case Expression.NamedConstant constant -> FACTORY.constant(constant.value());
      case Expression.Variable(String name) ->
          FACTORY.variable(name.equals("x") ? 0 : 1, point.getOrDefault(name, 0.0));
      case Expression.Negation(Expression u) -> of(u, point).negate();
      case Expression.Sum(Expression u, Expression v) -> of(u, point).add(of(v, point));
      case Expression.Difference(Expression u, Expression v) -> of(u, point).subtract(of(v, point));
      case Expression.Product(Expression u, Expression v) -> of(u, point).multiply(of(v, point));
      case Expression.Quotient(Expression u, Expression v) -> divided(of(u, point), of(v, point));
      case Expression.Power(Expression u, Expression v) -> power(u, v, point);
      case Expression.Call(Function function, List<Expression> arguments) ->
          arguments.stream()
              .map(argument -> of(argument, point))
              .reduce((u, v) -> chosen(function, u, v))
              .map(u -> applied(function, u))
              .orElseThrow();
    };
  }

  private static DerivativeStructure nothing() {
    return FACTORY.constant(Double.NaN);
  }

  private static DerivativeStructure logarithm(DerivativeStructure u) {
    return u.getValue() == 0 ? nothing() : u.log();
  }

  private static DerivativeStructure divided(DerivativeStructure u, DerivativeStructure v) {
    return v.getValue() == 0 ? nothing() : u.divide(v);
  }

  /** At 0 only a constant 0 has derivatives. */
  private static DerivativeStructure relu(DerivativeStructure u) {
    boolean zero = DoubleStream.of(u.getAllDerivatives()).allMatch(number -> number == 0);
    return u.getValue() > 0 ? u : u.getValue() < 0 || zero ? FACTORY.constant(0) : nothing();
  }

  private static DerivativeStructure power(Expression u, Expression v, Map<String, Double> point) {
    if (of(u, point).getValue() == 0 && of(v, point).getValue() < 0) {
      return nothing();
    }
    double exponent = v.variables().isEmpty() ? v.evaluate(point) : Double.NaN;
    return exponent == Math.rint(exponent)
        ? of(u, point).pow((int) exponent)
        : v.variables().isEmpty()
            ? of(u, point).pow(exponent)
            : of(v, point).multiply(of(u, point).log()).exp();
  }

  private static DerivativeStructure chosen(
      Function function, DerivativeStructure u, DerivativeStructure v) {
    if (Double.isNaN(u.getValue()) || Double.isNaN(v.getValue())) {
      return nothing();
    }
    return (function == Function.MAX) == u.getValue() > v.getValue() ? u : v;
  }

  private static DerivativeStructure applied(Function function, DerivativeStructure u) {
    return switch (function) {
      case SQRT -> u.sqrt();
      case ABS -> u.abs();
      case EXP -> u.exp();
      case LN -> logarithm(u);
      case LOG10 -> logarithm(u).divide(Math.log(10));
      case LOG2 -> logarithm(u).divide(Math.log(2));
      case SIN -> u.sin();
      case COS -> u.cos();
      case TAN -> u.tan();
      case ASIN -> u.asin();
      case ACOS -> u.acos();
      case ATAN -> u.atan();
      case SINH -> u.sinh();
      case COSH -> u.cosh();
      case TANH -> u.tanh();
      case MIN, MAX -> u;
      case SIGMOID -> u.negate().exp().add(1).reciprocal();
      case STEP -> FACTORY.constant(u.getValue() > 0 ? 1 : u.getValue() < 0 ? 0 : Double.NaN);
      case RELU -> relu(u);
    };
  }
}
