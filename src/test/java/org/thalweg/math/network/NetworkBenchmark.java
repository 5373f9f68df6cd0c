package org.thalweg.math.network;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.optimizer.GradientDescent;

/**
 * A network of 4-8-8-3 units on the 150 rows of Iris, full batch, one thread: training alone,
 * training with λmax every tenth step, and a valley of 64 × 64. {@code bin/bench Network} gives the
 * first two in steps a second, the last in valleys a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NetworkBenchmark {
  private static final int STEPS = 100;
  private static final int EVERY = 10;
  private static final int ITERATIONS = 2;

  private final Experiment iris = network();
  private final NetworkError error = iris.trainingError(iris.split());
  private final Descent start =
      Descent.from(
          error, new GradientDescent(0.1), Stopping.onlyAfter(Long.MAX_VALUE), iris.start());
  private final Sharpness warm = Sharpness.unknown(error.dimension()).at(error, iris.start(), 100);

  private static Experiment network() {
    Experiment shipped = Presets.byId("iris").orElseThrow().experiment();
    Architecture form =
        new Architecture(
            4,
            List.of(
                new Layer(8, Activation.TANH),
                new Layer(8, Activation.TANH),
                new Layer(3, Activation.SOFTMAX)));
    return new Experiment(
        shipped.data(),
        true,
        0,
        form,
        shipped.error(),
        shipped.initialization(),
        1,
        0,
        shipped.typed());
  }

  /** Training alone. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Descent training() {
    Descent descent = start;
    for (int i = 0; i < STEPS; i++) {
      descent = descent.next();
    }
    return descent;
  }

  /** Training with the sharpness every tenth step, from the one before on. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Sharpness trainingWithSharpness() {
    Descent descent = start;
    Sharpness sharpness = warm;
    for (int i = 0; i < STEPS; i++) {
      descent = descent.next();
      if (i % EVERY == 0) {
        sharpness = sharpness.at(error, descent.current().point(), ITERATIONS);
      }
    }
    return sharpness;
  }

  /** The map of the valley. */
  @Benchmark
  public Contours valley() {
    PlaneDirections.Pair pair = PlaneDirections.byChance(iris.architecture(), iris.start(), 1);
    NetworkPlane plane = new NetworkPlane(error, iris.start(), pair.first(), pair.second());
    Interval side = new Interval(-2, 2);
    return Contours.of(plane, new Domain(side, side), 64, 64);
  }
}
