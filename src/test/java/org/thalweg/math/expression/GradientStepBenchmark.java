package org.thalweg.math.expression;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hipparchus.analysis.differentiation.Gradient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Steps of gradient descent on Himmelblau's function: written by hand, by automatic differentiation
 * with Hipparchus, and typed as text. Each operation is one step; 1,000 run in a row.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GradientStepBenchmark {
  private static final int STEPS = 1000;
  private static final double RATE = 0.001;

  private final CompiledExpression gradient = compiled(false);
  private final CompiledExpression valueAndGradient = compiled(true);
  private final double[] point = new double[2];
  private final double[] results = new double[3];
  private final double[] scratch = new double[valueAndGradient.scratchSize()];

  private static CompiledExpression compiled(boolean withValue) {
    Expression value = Formula.parse("(x^2+y-11)^2+(x+y^2-7)^2", Set.of("x", "y"));
    Expression byX = value.partialDerivative("x");
    Expression byY = value.partialDerivative("y");
    List<Expression> outputs = withValue ? List.of(byX, byY, value) : List.of(byX, byY);
    return CompiledExpression.compile(outputs, List.of("x", "y"));
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double writtenByHand() {
    double x = -0.3;
    double y = -0.9;
    for (int i = 0; i < STEPS; i++) {
      double a = x * x + y - 11;
      double b = x + y * y - 7;
      x -= RATE * (4 * x * a + 2 * b);
      y -= RATE * (2 * a + 4 * y * b);
    }
    return x + y;
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double hipparchusGradient() {
    double x = -0.3;
    double y = -0.9;
    for (int i = 0; i < STEPS; i++) {
      Gradient gx = Gradient.variable(2, 0, x);
      Gradient gy = Gradient.variable(2, 1, y);
      Gradient value =
          gx.square().add(gy).subtract(11).square().add(gx.add(gy.square()).subtract(7).square());
      x -= RATE * value.getPartialDerivative(0);
      y -= RATE * value.getPartialDerivative(1);
    }
    return x + y;
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double typedAsText() {
    return descend(gradient);
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double typedAsTextWithValue() {
    return descend(valueAndGradient);
  }

  private double descend(CompiledExpression expression) {
    point[0] = -0.3;
    point[1] = -0.9;
    for (int i = 0; i < STEPS; i++) {
      expression.evaluate(point, results, scratch);
      point[0] -= RATE * results[0];
      point[1] -= RATE * results[1];
    }
    return point[0] + point[1];
  }
}
