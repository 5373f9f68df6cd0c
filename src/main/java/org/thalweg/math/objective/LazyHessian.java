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

  private final boolean smooth;
  private final List<Expression> partialDerivatives;
  private final List<String> variables;
  private volatile @Nullable Made made;

  /** The second derivatives, compiled, and whether each is a mere number. */
  private record Made(CompiledExpression compiled, boolean constant) {}

  /**
   * @param expression what is differentiated
   * @param partialDerivatives its first derivatives, in the order of the variables
   */
  LazyHessian(Expression expression, List<Expression> partialDerivatives, List<String> variables) {
    this.smooth = isPolynomial(expression);
    this.partialDerivatives = partialDerivatives;
    this.variables = variables;
  }

  /**
   * All n × n second derivatives, row-major; NaN when one grows too large to be written down. Two
   * threads may both make it; the results are equal.
   */
  CompiledExpression compiled() {
    return made().compiled();
  }

  /**
   * Says whether no second derivative depends on the point. Only of polynomials is it known: the
   * second derivatives of {@code abs(x)} are 0 on both sides, but the ground has a kink.
   */
  boolean isConstant() {
    return made().constant();
  }

  private Made made() {
    Made present = made;
    if (present == null) {
      List<Expression> outputs = outputs();
      boolean constant =
          smooth && outputs.stream().allMatch(output -> output.variables().isEmpty());
      present = new Made(CompiledExpression.compile(outputs, variables), constant);
      made = present;
    }
    return present;
  }

  private static boolean isPolynomial(Expression expression) {
    boolean whole =
        switch (expression) {
          case Expression.Call call -> call.variables().isEmpty();
          case Expression.Quotient(Expression above, Expression below) ->
              below.variables().isEmpty();
          case Expression.Power(Expression base, Expression exponent) ->
              base.variables().isEmpty()
                  ? exponent.variables().isEmpty()
                  : exponent instanceof Expression.Constant(double power)
                      && power == Math.rint(power);
          default -> true;
        };
    return whole && expression.operands().stream().allMatch(LazyHessian::isPolynomial);
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
