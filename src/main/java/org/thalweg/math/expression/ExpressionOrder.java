package org.thalweg.math.expression;

import java.util.Comparator;
import java.util.List;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Variable;

/**
 * The order in which a textbook writes factors: {@code 2*pi*x*(y+1)*sin(x)*exp(x)}.
 *
 * <p>A total order, consistent with equality.
 */
final class ExpressionOrder implements Comparator<Expression> {
  static final ExpressionOrder INSTANCE = new ExpressionOrder();

  private ExpressionOrder() {}

  @Override
  public int compare(Expression first, Expression second) {
    if (first == second) {
      return 0;
    }
    int byRank = Integer.compare(rank(first), rank(second));
    if (byRank != 0) {
      return byRank;
    }
    int byOwn =
        switch (first) {
          case Constant(double value) -> Double.compare(value, ((Constant) second).value());
          case Variable(String name) -> name.compareTo(((Variable) second).name());
          case Call call -> call.function().compareTo(((Call) second).function());
          case NamedConstant c -> 0;
          case Expression.Negation n -> 0;
          case Expression.Quotient q -> 0;
          case Expression.Product p -> 0;
          case Expression.Power p -> 0;
          case Expression.Sum s -> 0;
          case Expression.Difference d -> 0;
        };
    return byOwn != 0 ? byOwn : compareOperands(first.operands(), second.operands());
  }

  private int compareOperands(List<Expression> first, List<Expression> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      int order = compare(first.get(i), second.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.size(), second.size());
  }

  private static int rank(Expression expression) {
    return switch (expression) {
      case Constant constant -> 0;
      case NamedConstant constant -> constant == NamedConstant.PI ? 1 : 11;
      case Variable variable -> 2;
      case Expression.Negation negation -> 3;
      case Expression.Quotient quotient -> 4;
      case Expression.Product product -> 5;
      case Expression.Power power -> 6;
      case Expression.Sum sum -> 7;
      case Expression.Difference difference -> 8;
      case Call call -> 9;
    };
  }

  /** Whether both are written with the same signs, in whatever order and brackets. */
  static boolean differsInOrderOnly(Expression one, Expression other) {
    return one.size() == other.size() && signs(one).equals(signs(other));
  }

  private static List<Integer> signs(Expression expression) {
    return expression.toText().chars().filter(c -> "() ".indexOf(c) < 0).sorted().boxed().toList();
  }
}
