package org.thalweg.math.network;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/** Pairs of directions in the space of all weights that a plane can be laid along. */
public final class PlaneDirections {
  private static final int ITERATIONS = 200;
  private static final double NOTHING = 1e-9;

  private PlaneDirections() {}

  /**
   * Two directions of a plane, of any length.
   *
   * @param first u
   * @param second v
   */
  public record Pair(Vector first, Vector second) {}

  /** Along two weights or biases, by their indices. */
  public static Pair ofParameters(int dimension, int first, int second) {
    return new Pair(unit(dimension, first), unit(dimension, second));
  }

  /**
   * The two directions in which a walk spreads most, both of length 1: the first two eigenvectors
   * of its scatter around {@code origin}. A walk on one line gets a direction across it.
   *
   * <p>Source: E. Lorch, "Visualizing deep network training trajectories with PCA" (2016).
   */
  public static Pair ofWalk(List<Vector> walk, Vector origin) {
    List<Vector> ways = walk.stream().map(point -> point.minus(origin)).toList();
    Vector first = spread(ways, unknown(origin.length(), 1), Vector.zero(origin.length()));
    Vector second = spread(ways, unknown(origin.length(), 2), first);
    return new Pair(first, second);
  }

  /**
   * The two directions in which the ground bends most, both of length 1.
   *
   * @param hessianTimes the product of the Hessian with a direction
   * @param dimension the number n of weights and biases
   */
  public static Pair ofCurvature(UnaryOperator<Vector> hessianTimes, int dimension) {
    Sharpness first = Sharpness.unknown(dimension).at(hessianTimes, ITERATIONS);
    Vector second = across(unknown(dimension, 2), first.direction());
    for (int i = 0; i < ITERATIONS; i++) {
      Vector bent = hessianTimes.apply(second);
      Vector next = across(bent, first.direction());
      if (next.norm() == 0) {
        break;
      }
      second = next;
    }
    return new Pair(first.direction(), across(second, first.direction()));
  }

  /**
   * Two directions drawn by chance; of each, the weights that lead to a unit have together the
   * length that this unit's weights have at the point, and biases stay.
   *
   * <p>Source: H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein, "Visualizing the loss landscape of
   * neural nets" (2018), section 4, filter normalisation.
   */
  public static Pair byChance(Architecture architecture, Vector point, long seed) {
    return new Pair(drawn(architecture, point, seed), drawn(architecture, point, seed + 1));
  }

  private static Vector drawn(Architecture architecture, Vector point, long seed) {
    double[] direction = new double[point.length()];
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int inputs = architecture.inputsOf(layer);
      for (int unit = 0; unit < architecture.layers().get(layer).units(); unit++) {
        int from = architecture.offset(layer) + unit * inputs;
        double drawn = 0;
        double there = 0;
        for (int i = from; i < from + inputs; i++) {
          direction[i] = SplitMix.normal(SplitMix.stream(seed, i));
          drawn += direction[i] * direction[i];
          there += point.get(i) * point.get(i);
        }
        double factor = drawn == 0 ? 0 : StrictMath.sqrt(there / drawn);
        for (int i = from; i < from + inputs; i++) {
          direction[i] *= factor;
        }
      }
    }
    return Vector.of(direction);
  }

  /** The direction of largest spread among those across another, by power iteration. */
  private static Vector spread(List<Vector> ways, Vector start, Vector other) {
    Vector direction = across(start, other);
    for (int i = 0; i < ITERATIONS; i++) {
      Vector sum = Vector.zero(start.length());
      for (Vector way : ways) {
        sum = sum.plusScaled(way.dot(direction), way);
      }
      Vector next = across(sum, other);
      if (next.norm() == 0) {
        return direction;
      }
      direction = next;
    }
    return direction;
  }

  private static Vector unit(int dimension, int index) {
    double[] unit = new double[dimension];
    unit[index] = 1;
    return Vector.of(unit);
  }

  private static Vector unknown(int dimension, long seed) {
    double[] direction = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      direction[i] = SplitMix.normal(SplitMix.stream(seed, i));
    }
    Vector drawn = Vector.of(direction);
    return drawn.times(1 / drawn.norm());
  }

  /**
   * What is left of a direction across another of length 1, at length 1; 0 when nothing but
   * rounding is left.
   */
  private static Vector across(Vector direction, Vector other) {
    Vector once = direction.plusScaled(-direction.dot(other), other);
    if (once.norm() <= NOTHING * direction.norm()) {
      return Vector.zero(direction.length());
    }
    Vector unit = once.times(1 / once.norm());
    Vector twice = unit.plusScaled(-unit.dot(other), other);
    return twice.times(1 / twice.norm());
  }
}
