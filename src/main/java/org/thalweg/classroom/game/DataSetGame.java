package org.thalweg.classroom.game;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/**
 * The class as the data set of a line {@code y = a·x + b}: everybody holds one example, and has an
 * error and an arrow of their own. For one example with residual {@code r = a·x + b − y}
 *
 * <pre>error r²;  arrow (∂r²/∂a, ∂r²/∂b) = (2·r·x, 2·r)</pre>
 *
 * The mean of all arrows is the gradient of the mean error, since the derivative of a mean is the
 * mean of the derivatives; at the line of least squares it is 0 though the single arrows are not.
 * The mean of a few drawn at random is a mini-batch: right on average (H. Robbins, S. Monro, "A
 * stochastic approximation method", 1951; L. Bottou, F. Curtis, J. Nocedal, "Optimization methods
 * for large-scale machine learning", 2018, section 3).
 *
 * @param examples one for each student, at least one
 */
public record DataSetGame(List<Measurement> examples) {
  /** So many make a mini-batch. */
  public static final int BATCH = 6;

  /** Copies the examples. */
  public DataSetGame {
    examples = List.copyOf(examples);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("A data set has an example at least");
    }
  }

  /**
   * What one student sees.
   *
   * @param error the square of how far the line is off
   * @param arrow which way the error grows: (by slope, by start)
   */
  public record Share(double error, Vector arrow) {}

  /**
   * The share of one example.
   *
   * @param line (slope, start)
   */
  public static Share share(Measurement example, Vector line) {
    double residual = line.get(0) * example.x() + line.get(1) - example.y();
    return new Share(residual * residual, Vector.of(2 * residual * example.x(), 2 * residual));
  }

  /** The mean of all errors. */
  public double meanError(Vector line) {
    return mean(all(), each -> share(examples.get(each), line).error());
  }

  /** The mean of all arrows: the gradient of the mean error. */
  public Vector gradient(Vector line) {
    return meanArrow(all(), line);
  }

  /** The mean arrow of some examples, named by their places from 0. */
  public Vector meanArrow(List<Integer> some, Vector line) {
    return Vector.of(
        mean(some, each -> share(examples.get(each), line).arrow().get(0)),
        mean(some, each -> share(examples.get(each), line).arrow().get(1)));
  }

  /**
   * The places of six examples drawn at random, in rising order; all of them where there are fewer.
   *
   * @param seed the same draws the same
   */
  public List<Integer> miniBatch(long seed) {
    int[] order = SplitMix.permutation(SplitMix.stream(seed), examples.size());
    return Arrays.stream(order).limit(BATCH).sorted().boxed().toList();
  }

  /** How many single arrows point the way of the mean, that is, within a right angle of it. */
  public long agreeing(Vector line) {
    Vector mean = gradient(line);
    return examples.stream().filter(each -> share(each, line).arrow().dot(mean) > 0).count();
  }

  private List<Integer> all() {
    return IntStream.range(0, examples.size()).boxed().toList();
  }

  private static double mean(List<Integer> some, ToDoubleFunction<Integer> number) {
    double sum = 0;
    for (Integer each : some) {
      sum += number.applyAsDouble(each);
    }
    return sum / some.size();
  }
}
