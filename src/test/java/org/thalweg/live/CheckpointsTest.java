package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/** However long a run is, a step of it is a short way from a checkpoint. */
class CheckpointsTest {
  private static final int STEPS = 30_000;

  /** Of {@value STEPS} steps a 64th is 468, a 256th 117. */
  @ParameterizedTest
  @CsvSource({"2, 468", "8, 468", "9, 117", "139, 117"})
  void aReplayIsAShareOfTheRunAndAShorterOneWhereAStepIsDear(int dimension, int most) {
    Counted counted = new Counted(dimension, new AtomicInteger());
    double[] start = new double[dimension];
    Arrays.fill(start, 1);
    StepLog log =
        new StepLog(
            Descent.from(
                counted, new GradientDescent(1e-4), Stopping.onlyAfter(STEPS), Vector.of(start)));
    log.advance(STEPS, () -> true);
    int longest = 0;
    for (int index = 0; index < log.size(); index += 61) {
      counted.evaluations.set(0);
      log.descent(index);
      longest = Math.max(longest, counted.evaluations.get());
    }
    assertTrue(longest > most / 4 && longest <= most, longest + " steps again");
  }

  /** The sum of squares, which counts how often it is evaluated. */
  private record Counted(int dimension, AtomicInteger evaluations) implements Objective {
    @Override
    public double value(Vector point) {
      evaluations.incrementAndGet();
      return point.dot(point);
    }

    @Override
    public Vector gradient(Vector point) {
      return point.times(2);
    }

    @Override
    public Matrix hessian(Vector point) {
      throw new UnsupportedOperationException();
    }
  }
}
