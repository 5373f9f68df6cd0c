package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.StepByHand;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/**
 * The second step on x² + y² from (1, −2), worked out with a pocket calculator for each optimizer:
 * the gradient is (2x, 2y).
 */
class WorkedStepTest {
  private static final String END = "\\end{aligned}";

  @ParameterizedTest
  @MethodSource("secondSteps")
  void showsTheNumbersOfTheStepAsCalculatedByHand(
      String optimizer, double rate, int coordinate, List<String> numbers) {
    Descent descent = start(optimizer(optimizer, rate)).next();
    String tex = tex(descent, coordinate);
    int from = 0;
    for (String number : numbers) {
      int at = tex.indexOf(number, from);
      assertTrue(at >= 0, number + " comes not, or too early, in " + tex);
      from = at + number.length();
    }
    String last = numbers.getLast();
    assertTrue(tex.endsWith("= " + last + END), tex + " does not end with " + last);
  }

  static Stream<Arguments> secondSteps() {
    return Stream.of(
        // 0.8 − 0.1·1.6
        Arguments.of("gradient-descent", 0.1, 0, List.of("0.8", "0.1", "1.6", "0.64")),
        Arguments.of("gradient-descent", 0.1, 1, List.of("-1.6", "0.1", "(-3.2)", "-1.28")),
        // v = 0.9·2 + 1.6 = 3.4; 0.8 − 0.1·3.4
        Arguments.of("momentum", 0.1, 0, List.of("0.9", "2", "1.6", "3.4", "0.8", "3.4", "0.46")),
        // v = 0.9·2 + 1.24 = 3.04; d = 1.24 + 0.9·3.04 = 3.976; 0.62 − 0.1·d
        Arguments.of(
            "nesterov",
            0.1,
            0,
            List.of("2", "1.24", "3.04", "1.24", "3.04", "3.976", "0.62", "3.976", "0.2224")),
        // G = 4 + 1.8² = 7.24; 0.9 − 0.1·1.8/√7.24
        Arguments.of(
            "adagrad", 0.1, 0, List.of("4", "1.8", "7.24", "0.9", "1.8", "7.24", "0.8331")),
        // s = 0.99·0.04 + 0.01·1.8² = 0.072; 0.9 − 0.01·1.8/√0.072
        Arguments.of(
            "rmsprop",
            0.01,
            0,
            List.of("0.99", "0.04", "0.01", "1.8", "0.072", "0.9", "1.8", "0.072", "0.8329")),
        // m = 0.36, v = 0.007236; m̂ = 0.36/0.19, v̂ = 0.007236/0.001999; 0.9 − 0.1·m̂/√v̂
        Arguments.of(
            "adam",
            0.1,
            0,
            List.of("0.2", "0.36", "0.004", "0.007236", "1.895", "3.62", "0.9", "0.8004")));
  }

  @Test
  void isWrittenForEveryOptimizer() {
    assertEquals(
        List.copyOf(Optimizer.ids()).stream().sorted().toList(),
        secondSteps().map(step -> step.get()[0].toString()).distinct().sorted().toList());
  }

  @Test
  void theLastNumberIsWhereTheNextStepLeads() {
    for (String id : Optimizer.ids()) {
      Descent descent = start(optimizer(id, 0.03));
      for (int i = 0; i < 5; i++) {
        Descent next = descent.next();
        for (int coordinate = 0; coordinate < 2; coordinate++) {
          String expected = Numbers.TEX.format(next.current().point().get(coordinate));
          String tex = tex(descent, coordinate);
          assertTrue(tex.endsWith("= " + expected + END), id + ": " + tex);
        }
        descent = next;
      }
    }
  }

  @Test
  void showsTheNoiseThatDisturbsTheGradient() {
    GradientNoise noise = new GradientNoise(0.5, 42);
    Descent descent =
        Descent.from(
            Surfaces.byId("bowl").orElseThrow().objective(),
            optimizer("gradient-descent", 0.1),
            Optional.of(noise),
            Stopping.after(9),
            Vector.of(1, -2));
    String tex = tex(descent, 0);
    double disturbed = 2 + noise.at(0, 2).get(0);
    assertTrue(tex.contains("\\text{noise}"), tex);
    assertTrue(tex.contains(Numbers.TEX.format(disturbed)), tex);
    assertTrue(tex.endsWith("= " + Numbers.TEX.format(1 - 0.1 * disturbed) + END), tex);
  }

  @Test
  void isBalancedTex() {
    for (String id : Optimizer.ids()) {
      String tex = tex(start(optimizer(id, 1e-7)).next(), 1);
      int[] depth = tex.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).toArray();
      assertEquals(0, Arrays.stream(depth).sum(), tex);
    }
  }

  private static String tex(Descent descent, int coordinate) {
    return WorkedStep.tex(StepByHand.of(descent).lines(coordinate, coordinate == 0 ? "x" : "y"));
  }

  private static Descent start(Optimizer optimizer) {
    return Descent.from(
        Surfaces.byId("bowl").orElseThrow().objective(),
        optimizer,
        Stopping.after(100),
        Vector.of(1, -2));
  }

  private static Optimizer optimizer(String id, double learningRate) {
    return Optimizer.of(id, Map.of("learningRate", learningRate));
  }
}
