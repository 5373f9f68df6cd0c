package org.thalweg.math.objective;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.expression.CompiledExpression;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.FormulaException;

/**
 * The second partial derivatives of a formula, made when first asked for, as many descents never
 * look at them.
 */
final class LazyHessian {
  private static final Expression UNDEFINED =
      new Expression.Quotient(new Expression.Constant(0), new Expression.Constant(0));

  private final List<Expression> partialDerivatives;
  private final List<String> variables;
  private volatile @Nullable CompiledExpression compiled;

  LazyHessian(List<Expression> partialDerivatives, List<String> variables) {
    this.partialDerivatives = partialDerivatives;
    this.variables = variables;
  }

  /**
   * All n × n second derivatives, row-major; NaN when one grows too large to be written down. Two
   * threads may both make it; the results are equal.
   */
  CompiledExpression compiled() {
    CompiledExpression present = compiled;
    if (present == null) {
      present = CompiledExpression.compile(outputs(), variables);
      compiled = present;
    }
    return present;
  }

  private List<Expression> outputs() {
    try {
      return secondDerivatives();
    } catch (FormulaException tooLarge) {
      return Collections.nCopies(variables.size() * variables.size(), UNDEFINED);
    }
  }

  private List<Expression> secondDerivatives() {
    int n = variables.size();
    List<Expression> outputs = new ArrayList<>();
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        boolean known = column < row;
        outputs.add(
            known
                ? outputs.get(column * n + row)
                : partialDerivatives.get(row).partialDerivative(variables.get(column)));
      }
    }
    return outputs;
  }
}
