package org.thalweg.math.objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.expression.CompiledExpression;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * The objective that a formula describes. Its partial derivatives are exact: the formula is
 * differentiated, and what comes out is compiled; where that has no value though the formula has
 * one, as {@code x/abs(x)*abs(x)^0.5} at 0, {@link ExceptionalPoints} finds out whether there is a
 * derivative. Second derivatives are made when they are first asked for. Two are equal when they
 * are of the same tree and the same variables.
 */
public final class FormulaObjective implements Objective {
  private static final ThreadLocal<double[]> SCRATCH =
      ThreadLocal.withInitial(() -> new double[64]);

  /**
   * A value and two partial derivatives: by far the most frequent case, in which an array is
   * spared.
   */
  private static final int PLANE = 3;

  private final Expression expression;
  private final List<String> variables;
  private final List<Expression> partialDerivatives;
  private final CompiledExpression value;
  private final CompiledExpression valueAndGradient;
  private final LazyHessian hessian;
  private final ExceptionalPoints exceptional;

  /**
   * Differentiates and compiles a formula.
   *
   * @param expression the formula
   * @param variables the names of a point's coordinates, in order; all that occur in the formula,
   *     perhaps more
   * @throws org.thalweg.math.expression.FormulaException when a derivative grows too large
   */
  public FormulaObjective(Expression expression, List<String> variables) {
    this.expression = expression;
    this.variables = List.copyOf(variables);
    this.partialDerivatives = this.variables.stream().map(expression::partialDerivative).toList();
    this.value = CompiledExpression.compile(List.of(expression), this.variables);
    List<Expression> outputs = new ArrayList<>(List.of(expression));
    outputs.addAll(partialDerivatives);
    this.valueAndGradient = CompiledExpression.compile(outputs, this.variables);
    this.exceptional = new ExceptionalPoints(expression, this.variables);
    this.hessian = new LazyHessian(expression, partialDerivatives, this.variables);
  }

  public Expression expression() {
    return expression;
  }

  /** The names of a point's coordinates, in order. */
  public List<String> variables() {
    return variables;
  }

  /** The partial derivatives ∂f/∂x₁ … ∂f/∂xₙ, in the order of the variables. */
  public List<Expression> partialDerivatives() {
    return partialDerivatives;
  }

  /** How the partial derivative by one variable, counted from 0, comes about. */
  public Derivation derivation(int variable) {
    return Derivation.of(expression, variables.get(variable), partialDerivatives.get(variable));
  }

  @Override
  public int dimension() {
    return variables.size();
  }

  @Override
  public double value(Vector point) {
    return results(value, point, 1)[0];
  }

  @Override
  public Vector gradient(Vector point) {
    return evaluate(point).gradient();
  }

  @Override
  public Evaluation evaluate(Vector point) {
    double[] results = results(valueAndGradient, point, dimension() + 1);
    Vector gradient =
        results.length == PLANE
            ? Vector.of(results[1], results[2])
            : Vector.of(Arrays.copyOfRange(results, 1, results.length));
    return gradient.isFinite() && Double.isFinite(results[0])
        ? new Evaluation(results[0], gradient)
        : new Evaluation(results[0], exceptional.gradient(point, results[0], gradient));
  }

  @Override
  public Matrix hessian(Vector point) {
    int n = dimension();
    Matrix matrix = Matrix.of(n, results(hessian.compiled(), point, n * n));
    return matrix.isFinite() ? matrix : exceptional.hessian(point, evaluate(point), matrix);
  }

  @Override
  public boolean hasConstantHessian() {
    return hessian.isConstant();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof FormulaObjective that
            && expression.equals(that.expression)
            && variables.equals(that.variables);
  }

  @Override
  public int hashCode() {
    return Objects.hash(expression, variables);
  }

  @Override
  public String toString() {
    return expression.toText();
  }

  private static double[] results(CompiledExpression compiled, Vector point, int count) {
    double[] results = new double[count];
    compiled.evaluate(point.toArray(), results, scratch(compiled.scratchSize()));
    return results;
  }

  private static double[] scratch(int size) {
    double[] scratch = SCRATCH.get();
    if (scratch.length < size) {
      scratch = new double[size];
      SCRATCH.set(scratch);
    }
    return scratch;
  }
}
