package org.thalweg.live;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.Architecture;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Layer;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Presets;
import org.thalweg.math.optimizer.GradientDescent;

/**
 * Scrubbing through a dear run: 100,000 steps of a network of 4-8-8-3 units on the 150 rows of
 * Iris. The numbers are milliseconds until the descent at a step drawn by chance is there; all of
 * them, up to the slowest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ScrubBenchmark {
  private final SplittableRandom chance = new SplittableRandom(1);
  private final StepLog log = new StepLog(iris());

  private static Descent iris() {
    Experiment shipped = Presets.byId("iris").orElseThrow().experiment();
    Architecture form =
        new Architecture(
            4,
            List.of(
                new Layer(8, Activation.TANH),
                new Layer(8, Activation.TANH),
                new Layer(3, Activation.SOFTMAX)));
    NetworkError error = new NetworkError(form, shipped.error(), shipped.split().trainingRows());
    return Descent.from(
        error,
        new GradientDescent(0.1),
        Stopping.onlyAfter(StepLog.STEP_LIMIT),
        shipped.initialization().draw(form, 1));
  }

  /** Makes all steps. */
  @Setup
  public void run() {
    while (log.ending().isEmpty()) {
      log.advance(1_000, () -> true);
    }
  }

  /** One step out of all. */
  @Benchmark
  public Descent scrub() {
    return log.descent(chance.nextLong(log.size()));
  }
}
