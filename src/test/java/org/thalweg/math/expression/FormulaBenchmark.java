package org.thalweg.math.expression;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From text to numbers: a formula of 200 characters is parsed, differentiated by both variables,
 * compiled and checked at a point.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FormulaBenchmark {
  private static final int CHARACTERS = 200;

  /** A pattern that is repeated up to 200 characters. */
  @Param({"+sin(x*y)^2*exp(-x/9)", "+x^2*y", "*(1+x*y^2)", "/(2+cos(x+y))"})
  public String pattern = "";

  @Benchmark
  public double parseDifferentiateCheck() {
    String text = "x" + pattern.repeat((CHARACTERS - 1) / pattern.length());
    Expression value = Formula.parse(text, Set.of("x", "y"));
    List<Expression> outputs =
        List.of(value, value.partialDerivative("x"), value.partialDerivative("y"));
    CompiledExpression compiled = CompiledExpression.compile(outputs, List.of("x", "y"));
    double[] results = new double[outputs.size()];
    compiled.evaluate(new double[] {0.5, -0.5}, results, new double[compiled.scratchSize()]);
    return results[0] + results[1] + results[2];
  }
}
