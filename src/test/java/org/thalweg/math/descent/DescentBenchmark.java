package org.thalweg.math.descent;

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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;

/**
 * Steps of gradient descent on Himmelblau's function, one thread: the formula typed as text and
 * descended by {@link Descent}, the same by hand on the compiled formula, with Hipparchus'
 * automatic differentiation, and written out in Java. All compute the value, too.
 *
 * <p>Run {@link #main}; the numbers are steps per microsecond, that is millions per second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DescentBenchmark {
  private static final int STEPS = 1000;
  private static final double RATE = 0.012;

  private final LossSurface surface = Surfaces.byId("himmelblau").orElseThrow();
  private final FormulaObjective objective = surface.objective();
  private final Descent start =
      Descent.from(
          objective,
          new GradientDescent(RATE),
          Stopping.onlyAfter(Long.MAX_VALUE),
          surface.start());

  /** The product's way. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Descent descentOfTypedFormula() {
    Descent descent = start;
    for (int i = 0; i < STEPS; i++) {
      descent = descent.next();
    }
    return descent;
  }

  /** The product's way with the usual tolerances, which measure slope and step each time. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Descent descentWithTolerances() {
    Descent descent =
        Descent.from(
            objective,
            new GradientDescent(RATE),
            new Stopping(1e-300, 1e-300, Long.MAX_VALUE),
            surface.start());
    for (int i = 0; i < STEPS; i++) {
      descent = descent.next();
    }
    return descent;
  }

  /** Hipparchus: value and both partial derivatives in one sweep. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double hipparchusGradient() {
    double x = surface.start().get(0);
    double y = surface.start().get(1);
    double value = 0;
    for (int i = 0; i < STEPS; i++) {
      Gradient gx = Gradient.variable(2, 0, x);
      Gradient gy = Gradient.variable(2, 1, y);
      Gradient first = gx.square().add(gy).subtract(11);
      Gradient second = gy.square().add(gx).subtract(7);
      Gradient loss = first.square().add(second.square());
      value += loss.getValue();
      x -= RATE * loss.getPartialDerivative(0);
      y -= RATE * loss.getPartialDerivative(1);
    }
    return x + y + value;
  }

  /** Java written by hand, without any object: as fast as it can be. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double handWrittenJava() {
    double x = surface.start().get(0);
    double y = surface.start().get(1);
    double value = 0;
    for (int i = 0; i < STEPS; i++) {
      double first = x * x + y - 11;
      double second = x + y * y - 7;
      value += first * first + second * second;
      double dx = 4 * x * first + 2 * second;
      double dy = 2 * first + 4 * y * second;
      x -= RATE * dx;
      y -= RATE * dy;
    }
    return x + y + value;
  }

  /** Measures all of them. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(DescentBenchmark.class.getSimpleName()).build()).run();
  }
}
