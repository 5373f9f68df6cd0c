package org.thalweg.math.expression;

import java.util.List;
import java.util.function.UnaryOperator;
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

/** Replaces the numbers and variables of a tree and leaves its operations as they are. */
final class Leaves {
  private final UnaryOperator<Expression> replacement;

  private Leaves(UnaryOperator<Expression> replacement) {
    this.replacement = replacement;
  }

  /** The same operations on what {@code replacement} gives for each number and variable. */
  static Expression replace(Expression tree, UnaryOperator<Expression> replacement) {
    return new Leaves(replacement).of(tree);
  }

  private Expression of(Expression tree) {
    return switch (tree) {
      case Constant constant -> replacement.apply(constant);
      case NamedConstant constant -> replacement.apply(constant);
      case Variable variable -> replacement.apply(variable);
      case Negation(Expression operand) -> new Negation(of(operand));
      case Sum(Expression left, Expression right) -> new Sum(of(left), of(right));
      case Difference(Expression left, Expression right) -> new Difference(of(left), of(right));
      case Product(Expression left, Expression right) -> new Product(of(left), of(right));
      case Quotient(Expression numerator, Expression denominator) ->
          new Quotient(of(numerator), of(denominator));
      case Power(Expression base, Expression exponent) -> new Power(of(base), of(exponent));
      case Call(Function function, List<Expression> arguments) ->
          new Call(function, arguments.stream().map(this::of).toList());
    };
  }
}
