package org.thalweg.math.expression;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Expression.Variable;
import org.thalweg.math.expression.Germ.Huge;
import org.thalweg.math.expression.Germ.Known;
import org.thalweg.math.expression.Germ.Other;

/** Makes the germ of a tree from those of its parts. */
final class GermReader {
  private final List<String> variables;
  private final double[] point;
  private final double[] direction;
  private final Map<Expression, Germ> known = new IdentityHashMap<>();

  GermReader(List<String> variables, double[] point, double[] direction) {
    this.variables = variables;
    this.point = point;
    this.direction = direction;
  }

  Germ of(Expression expression) {
    Germ germ = known.get(expression);
    if (germ == null) {
      germ = checked(read(expression));
      known.put(expression, germ);
    }
    return germ;
  }

  /** A coefficient over the largest double means that the values are, or that nobody can tell. */
  private static Germ checked(Germ germ) {
    if (!(germ instanceof Known(Series series))) {
      return germ;
    }
    for (Series.Term term : series.terms()) {
      if (!Double.isFinite(term.coefficient())) {
        boolean first = term.equals(series.first()) && term.limit() != 0;
        return first && !Double.isNaN(term.coefficient())
            ? new Huge(term.coefficient() > 0)
            : term.power() > 2 ? new Known(series.known(term.power())) : Other.UNKNOWN;
      }
    }
    return germ;
  }

  private Germ read(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> number(value);
      case NamedConstant constant -> number(constant.value());
      case Variable(String name) -> variable(variables.indexOf(name));
      case Negation(Expression operand) -> negated(of(operand));
      case Sum(Expression left, Expression right) -> sum(of(left), of(right));
      case Difference(Expression left, Expression right) -> sum(of(left), negated(of(right)));
      case Product(Expression left, Expression right) -> product(of(left), of(right));
      case Quotient(Expression numerator, Expression denominator) ->
          product(of(numerator), GermFunctions.power(of(denominator), -1));
      case Power(Expression base, Expression exponent) -> power(base, exponent);
      case Call(Function function, List<Expression> arguments) ->
          arguments.stream()
              .map(this::of)
              .reduce((a, b) -> extreme(function == Function.MAX, a, b))
              .map(germ -> GermFunctions.of(function, germ))
              .orElseThrow();
    };
  }

  private static Germ number(double value) {
    return new Known(Series.of(value));
  }

  private Germ variable(int index) {
    return new Known(Series.of(point[index]).plus(Series.power(direction[index], 1)));
  }

  static Germ negated(Germ germ) {
    return switch (germ) {
      case Known(Series series) -> new Known(series.scaled(-1));
      case Huge(boolean positive) -> new Huge(!positive);
      case Other other -> other;
    };
  }

  static Germ sum(Germ left, Germ right) {
    if (left instanceof Other || right instanceof Other) {
      return other(left, right);
    }
    if (left instanceof Known(Series a)) {
      return right instanceof Known(Series b) ? new Known(a.plus(b)) : right;
    }
    boolean opposite = right instanceof Huge && !right.equals(left);
    return opposite ? Other.UNKNOWN : left;
  }

  private static Germ product(Germ left, Germ right) {
    if (left instanceof Other || right instanceof Other) {
      return other(left, right);
    }
    if (left instanceof Known(Series a) && right instanceof Known(Series b)) {
      return new Known(a.times(b));
    }
    if (left instanceof Known(Series a)) {
      return huge(a, right);
    }
    return right instanceof Known(Series b) ? huge(b, left) : new Huge(left.equals(right));
  }

  /** A huge number times one that is not small stays huge; with a small one nobody can tell. */
  private static Germ huge(Series factor, Germ huge) {
    if (factor.isExactlyZero()) {
      return number(0);
    }
    if (factor.isUnknown() || factor.first().limit() == 0) {
      return Other.UNKNOWN;
    }
    return factor.sign() > 0 ? huge : negated(huge);
  }

  private static Germ other(Germ left, Germ right) {
    return left == Other.UNDEFINED || right == Other.UNDEFINED ? Other.UNDEFINED : Other.UNKNOWN;
  }

  private Germ power(Expression base, Expression exponent) {
    if (exponent.variables().isEmpty()) {
      return GermFunctions.power(of(base), exponent.evaluate(Map.of()));
    }
    Germ logarithm = GermFunctions.of(Function.LN, of(base));
    return GermFunctions.of(Function.EXP, product(of(exponent), logarithm));
  }

  /** The larger or the smaller of two. */
  static Germ extreme(boolean larger, Germ left, Germ right) {
    Germ lead = sum(left, negated(right));
    return switch (lead) {
      case Known(Series series) when series.isUnknown() -> lessKnown(left, series.order());
      case Known(Series series) -> series.sign() >= 0 == larger ? left : right;
      case Huge(boolean positive) -> positive == larger ? left : right;
      case Other other -> other;
    };
  }

  private static Germ lessKnown(Germ germ, double order) {
    return germ instanceof Known(Series series) ? new Known(series.known(order)) : germ;
  }
}
