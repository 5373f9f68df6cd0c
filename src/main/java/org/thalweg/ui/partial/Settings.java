package org.thalweg.ui.partial;

import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/**
 * All that a learner can choose on the screen, and so all that its address holds.
 *
 * @param subject the function
 * @param point where its knobs stand
 * @param turning the index of the one knob that turns while all others are frozen, or {@link
 *     #ALL_TURN}
 * @param angle where the needle points, in degrees counterclockwise from east, 0 to below 360
 * @param assembly how far the gradient arrow is put together
 * @param learningRate α of the step
 * @param steps how many steps were taken since the knobs were turned last
 * @param by the variable by which the derivation differentiates, by its index
 * @param revealed how many lines of the derivation are shown
 */
record Settings(
    Subject subject,
    Vector point,
    int turning,
    double angle,
    Assembly assembly,
    double learningRate,
    long steps,
    int by,
    int revealed) {
  static final int ALL_TURN = -1;

  private static final double LEARNING_RATE = 0.1;
  private static final double LARGEST_RATE = 1e6;
  private static final double FULL_TURN = 360;

  /** A function as it is shown first: its first knob turns, the others are frozen. */
  static Settings on(Subject subject) {
    double rate =
        switch (subject) {
          case Subject.Plane plane -> plane.surface().learningRate();
          case Subject.Space space -> LEARNING_RATE;
        };
    return new Settings(subject, subject.start(), 0, 0, Assembly.NOTHING, rate, 0, 0, 0);
  }

  /** An angle as 0 to below 360 degrees. */
  static double turned(double degrees) {
    return ((degrees % FULL_TURN) + FULL_TURN) % FULL_TURN;
  }

  /**
   * The learning rate, when it is one.
   *
   * @throws RefusedException when it is not above 0 and at most a million
   */
  static double usableRate(double rate) {
    if (!(rate > 0 && rate <= LARGEST_RATE)) {
      throw new RefusedException("partial.step.rateRange");
    }
    return rate;
  }

  boolean isFrozen(int index) {
    return turning != ALL_TURN && turning != index;
  }

  /** With the knobs turned by hand. */
  Settings at(Vector other) {
    return new Settings(subject, other, turning, angle, assembly, learningRate, 0, by, revealed);
  }

  /** One step further. */
  Settings stepped(Vector target) {
    return new Settings(
        subject, target, ALL_TURN, angle, assembly, learningRate, steps + 1, by, revealed);
  }

  /** With one knob that turns, whose slope is the one to work out. */
  Settings turningOnly(int index) {
    int variable = index == ALL_TURN ? by : index;
    int lines = variable == by ? revealed : 0;
    return new Settings(
        subject, point, index, angle, assembly, learningRate, steps, variable, lines);
  }

  Settings pointing(double degrees) {
    return new Settings(
        subject, point, turning, degrees, assembly, learningRate, steps, by, revealed);
  }

  Settings assembled(Assembly stage) {
    return new Settings(subject, point, turning, angle, stage, learningRate, steps, by, revealed);
  }

  Settings withLearningRate(double rate) {
    return new Settings(subject, point, turning, angle, assembly, rate, steps, by, revealed);
  }

  Settings derivedBy(int variable) {
    return new Settings(subject, point, turning, angle, assembly, learningRate, steps, variable, 0);
  }

  Settings revealing(int lines) {
    return new Settings(subject, point, turning, angle, assembly, learningRate, steps, by, lines);
  }
}
