package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.network.RandomNetworks.Drawn;
import org.thalweg.math.vector.Vector;

/** Derivatives against differences, for every activation, error function and five shapes. */
class BackPropagationTest {
  private static final double CHANGE = 1e-5;

  static Stream<Drawn> networks() {
    return RandomNetworks.all();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theErrorIsTheMeanOfItsDefinition(Drawn drawn) {
    assertEquals(Plainly.error(drawn), drawn.error().value(drawn.point()), 1e-9);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theGradientAgreesWithCentralDifferences(Drawn drawn) {
    Vector gradient = drawn.error().gradient(drawn.point());
    double[] differences = new double[gradient.length()];
    for (int i = 0; i < differences.length; i++) {
      double above = drawn.error().value(moved(drawn.point(), i, CHANGE));
      double below = drawn.error().value(moved(drawn.point(), i, -CHANGE));
      differences[i] = (above - below) / (2 * CHANGE);
    }
    assertClose(Vector.of(differences), gradient);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theHessianTimesADirectionAgreesWithDifferencesOfGradients(Drawn drawn) {
    Vector direction = RandomNetworks.normal(drawn.point().length(), new Random(1));
    Vector above = drawn.error().gradient(drawn.point().plusScaled(CHANGE, direction));
    Vector below = drawn.error().gradient(drawn.point().plusScaled(-CHANGE, direction));
    Vector differences = above.minus(below).times(1 / (2 * CHANGE));
    assertClose(differences, drawn.error().hessianTimes(drawn.point(), direction));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theMeanOverTheTracesIsTheGradient(Drawn drawn) {
    Architecture architecture = drawn.error().architecture();
    double[] sums = new double[architecture.parameterCount()];
    double error = 0;
    for (Example row : drawn.error().examples().rows()) {
      Trace trace = Trace.of(drawn.error(), drawn.point(), row);
      error += trace.error();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += trace.slope(architecture.parameter(i));
      }
    }
    int count = drawn.error().examples().size();
    assertEquals(drawn.error().value(drawn.point()), error / count, 1e-14);
    assertClose(Vector.of(sums).times(1.0 / count), drawn.error().gradient(drawn.point()));
  }

  @Test
  void atZeroAReluHasTheDerivativeZeroAndADeadUnitDoesNotEndTheDescent() {
    for (Activation kinked : new Activation[] {Activation.RELU, Activation.LEAKY_RELU}) {
      assertEquals(0, kinked.slope(0, 0));
      assertEquals(0, kinked.value(0));
    }
    Architecture one =
        new Architecture(
            1, List.of(new Layer(1, Activation.RELU), new Layer(1, Activation.IDENTITY)));
    NetworkError error =
        new NetworkError(
            one,
            ErrorFunction.MEAN_SQUARED_ERROR,
            new Examples(List.of(new Example(Vector.of(1), Vector.of(1)))));
    // the unit's pre-activation is 1 · 1 − 1 = 0
    assertEquals(Vector.of(0, 0, 0, -2), error.gradient(Vector.of(1, -1, 1, 0)));
  }

  @Test
  void aHugePreActivationSpoilsNothing() {
    for (Activation last : new Activation[] {Activation.SIGMOID, Activation.SOFTMAX}) {
      for (ErrorFunction function : ErrorFunction.values()) {
        NetworkError error =
            new NetworkError(
                new Architecture(1, List.of(new Layer(2, last))),
                function,
                new Examples(List.of(new Example(Vector.of(1), Vector.of(0, 1)))));
        Vector huge = Vector.of(1000, -1000, 0, 0);
        assertTrue(error.evaluate(huge).isFinite(), last + " " + function);
        assertTrue(error.hessianTimes(huge, Vector.of(1, 2, 3, 4)).isFinite(), last + "");
      }
    }
  }

  /**
   * Relative to the longest of the numbers beside it, as a difference has no digits of a small one.
   */
  private static void assertClose(Vector expected, Vector actual) {
    double size = Math.max(1e-3, expected.largest());
    for (int i = 0; i < expected.length(); i++) {
      assertEquals(expected.get(i), actual.get(i), 1e-6 * size, "number " + i);
    }
  }

  private static Vector moved(Vector point, int index, double change) {
    double[] moved = point.toArray();
    moved[index] += change;
    return Vector.of(moved);
  }
}
