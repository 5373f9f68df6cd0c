package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.math.vector.Vector;

/**
 * What an optimizer remembers from step to step: immutable, made by {@link Optimizer#start} and
 * {@link Optimizer#update}.
 */
public sealed interface State {

  /** The vectors remembered, each with the symbol its formula uses; empty when nothing is. */
  List<Entry> vectors();

  /**
   * One remembered vector.
   *
   * @param name what it is, in English: "velocity"
   * @param symbol the letter in the update rule, as TeX
   * @param vector its value, length n
   */
  record Entry(String name, String symbol, Vector vector) {}

  /** No memory: plain gradient descent. */
  record Stateless() implements State {
    static final Stateless ONLY = new Stateless();

    @Override
    public List<Entry> vectors() {
      return List.of();
    }
  }

  /**
   * The velocity of momentum and Nesterov.
   *
   * @param velocity v, length n; the step is −α·v (momentum), so it points uphill
   */
  record Velocity(Vector velocity) implements State {
    @Override
    public List<Entry> vectors() {
      return List.of(new Entry("velocity", "v", velocity));
    }
  }

  /**
   * AdaGrad's memory.
   *
   * @param sum G, the sum of all squared gradients so far by coordinate, length n
   */
  record SquaredGradientSum(Vector sum) implements State {
    @Override
    public List<Entry> vectors() {
      return List.of(new Entry("sum of squared gradients", "G", sum));
    }
  }

  /**
   * RMSProp's memory.
   *
   * @param average s, the running average of squared gradients by coordinate, length n
   */
  record SquaredGradientAverage(Vector average) implements State {
    @Override
    public List<Entry> vectors() {
      return List.of(new Entry("average of squared gradients", "s", average));
    }
  }

  /**
   * Adam's memory.
   *
   * @param step how many steps were made
   * @param first m, the running average of gradients, length n
   * @param second v, the running average of squared gradients by coordinate, length n
   */
  record Moments(long step, Vector first, Vector second) implements State {
    @Override
    public List<Entry> vectors() {
      return List.of(
          new Entry("average of gradients", "m", first),
          new Entry("average of squared gradients", "v", second));
    }
  }
}
