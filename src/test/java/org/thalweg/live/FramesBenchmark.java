package org.thalweg.live;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to have the next frame ready for each of 1,000 viewers of one run, without sending
 * it: the product's way, where a frame is encoded once, and the plain way, where it is encoded for
 * each. The numbers are microseconds per viewer and flush. Also, what a viewer costs that catches
 * up with a whole run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FramesBenchmark {
  private static final int VIEWERS = 1000;

  /** Steps between two flushes. */
  @Param({"1", "50", "1000"})
  public int steps;

  private final ManualScheduler time = new ManualScheduler();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Player player = new Player(time, LiveLimits.defaults(), meters);
  private final Frames frames = new Frames(meters);
  private final List<Following> viewers = new ArrayList<>();
  private Run run = player.start(Bowl.descent(1e-9, StepLog.STEP_LIMIT));

  /** Lets the viewers follow the run. */
  @Setup
  public void follow() {
    for (int i = 0; i < VIEWERS; i++) {
      Following viewer = new Following(frames, () -> {});
      viewer.follow(run, 0);
      viewers.add(viewer);
    }
  }

  /** The product's way. */
  @Benchmark
  @OperationsPerInvocation(VIEWERS)
  public void encodedOnce(Blackhole hole) {
    grow();
    for (Following viewer : viewers) {
      viewer.next().ifPresent(hole::consume);
    }
  }

  /** The plain way. */
  @Benchmark
  @OperationsPerInvocation(VIEWERS)
  public void encodedForEach(Blackhole hole) {
    long from = run.log().size();
    grow();
    long to = run.log().size();
    for (int i = 0; i < VIEWERS && from < to; i++) {
      hole.consume(Frame.encode(run.id(), run.log().range(from, to)));
    }
  }

  /** The log alone: what growing costs, for comparison. */
  @Benchmark
  @OperationsPerInvocation(VIEWERS)
  public void growing() {
    grow();
  }

  private void grow() {
    if (run.log().advance(steps, () -> true) < steps) {
      run.close();
      run = player.start(Bowl.descent(1e-9, StepLog.STEP_LIMIT));
      viewers.forEach(viewer -> viewer.follow(run, 0));
      run.log().advance(steps, () -> true);
    }
  }
}
