package org.thalweg.math.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Vector;

/**
 * The six optimizers against loops written by hand after torch.optim's documentation, on
 * Himmelblau's function with its gradient written by hand.
 */
class TorchConventionTest {
  private static final int STEPS = 60;
  private static final double[] START = {-0.3, -0.9};

  @Test
  void gradientDescentIsSgd() {
    double[] w = START.clone();
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      for (int i = 0; i < 2; i++) {
        w[i] -= 0.01 * g[i];
      }
    }
    assertWalksTo(w, new GradientDescent(0.01));
  }

  @Test
  void momentumIsSgdWithTheRateOutsideTheVelocity() {
    double[] w = START.clone();
    double[] buffer = null;
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      buffer = buffer == null ? g.clone() : sum(0.9, buffer, g);
      for (int i = 0; i < 2; i++) {
        w[i] -= 0.003 * buffer[i];
      }
    }
    assertWalksTo(w, new Momentum(0.003, 0.9));
  }

  @Test
  void nesterovIsSgdWithNesterovSwitchedOn() {
    double[] w = START.clone();
    double[] buffer = null;
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      buffer = buffer == null ? g.clone() : sum(0.8, buffer, g);
      double[] direction = sum(0.8, buffer, g);
      for (int i = 0; i < 2; i++) {
        w[i] -= 0.003 * direction[i];
      }
    }
    assertWalksTo(w, new Nesterov(0.003, 0.8));
  }

  @Test
  void adaGradAddsEpsilonToTheRootOfTheSum() {
    double[] w = START.clone();
    double[] sum = new double[2];
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      for (int i = 0; i < 2; i++) {
        sum[i] += g[i] * g[i];
        w[i] -= 0.5 * g[i] / (Math.sqrt(sum[i]) + 0.1);
      }
    }
    assertWalksTo(w, new AdaGrad(0.5, 0.1));
  }

  @Test
  void rmsPropAddsEpsilonToTheRootOfTheAverage() {
    double[] w = START.clone();
    double[] average = new double[2];
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      for (int i = 0; i < 2; i++) {
        average[i] = 0.95 * average[i] + 0.05 * g[i] * g[i];
        w[i] -= 0.02 * g[i] / (Math.sqrt(average[i]) + 0.1);
      }
    }
    assertWalksTo(w, new RmsProp(0.02, 0.95, 0.1));
  }

  @Test
  void adamCorrectsForItsStartAndThenAddsEpsilon() {
    double[] w = START.clone();
    double[] first = new double[2];
    double[] second = new double[2];
    for (int t = 1; t <= STEPS; t++) {
      double[] g = gradient(w);
      for (int i = 0; i < 2; i++) {
        first[i] = 0.9 * first[i] + 0.1 * g[i];
        second[i] = 0.99 * second[i] + 0.01 * g[i] * g[i];
        double firstEstimate = first[i] / (1 - Math.pow(0.9, t));
        double secondEstimate = second[i] / (1 - Math.pow(0.99, t));
        w[i] -= 0.05 * firstEstimate / (Math.sqrt(secondEstimate) + 0.1);
      }
    }
    assertWalksTo(w, new Adam(0.05, 0.9, 0.99, 0.1));
  }

  @Test
  void adamWithItsDefaultsTakesThePublishedStepsOnASquare() {
    Vector point = Vector.of(1);
    Optimizer adam = new Adam();
    State state = adam.start(1);
    double[] published = {0.999, 0.998000026, 0.997000096};
    for (double expected : published) {
      Update update = adam.update(state, point.times(2));
      state = update.next();
      point = point.plus(update.step());
      assertEquals(expected, point.get(0), 5e-10);
    }
  }

  private static void assertWalksTo(double[] expected, Optimizer optimizer) {
    UnaryOperator<Vector> slope = point -> Vector.of(gradient(point.toArray()));
    Vector point = Vector.of(START);
    State state = optimizer.start(2);
    for (int t = 1; t <= STEPS; t++) {
      Update update = optimizer.update(state, slope.apply(point));
      state = update.next();
      point = point.plus(update.step());
    }
    assertArrayEquals(expected, point.toArray(), 1e-9);
  }

  private static double[] gradient(double[] w) {
    double first = w[0] * w[0] + w[1] - 11;
    double second = w[0] + w[1] * w[1] - 7;
    return new double[] {4 * w[0] * first + 2 * second, 2 * first + 4 * w[1] * second};
  }

  private static double[] sum(double factor, double[] scaled, double[] other) {
    return new double[] {factor * scaled[0] + other[0], factor * scaled[1] + other[1]};
  }
}
