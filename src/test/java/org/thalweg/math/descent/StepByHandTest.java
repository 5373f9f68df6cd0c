package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.RmsProp;
import org.thalweg.math.vector.Vector;

/** The update rules in letters and numbers, on the bowl from (1, −2). */
class StepByHandTest {

  @Test
  void writesPlainDescentInOneLine() {
    assertEquals(
        List.of(
            "x \\leftarrow x - \\alpha\\, \\frac{\\partial f}{\\partial x} | 1 - 0.25 \\cdot 2 = 0.5"),
        lines(new GradientDescent(0.25), 0, 0));
    assertEquals(
        List.of(
            "y \\leftarrow y - \\alpha\\, \\frac{\\partial f}{\\partial y}"
                + " | -2 - 0.25 \\cdot (-4) = -1"),
        lines(new GradientDescent(0.25), 0, 1));
  }

  @Test
  void writesMomentumWithItsVelocityBeforeAndAfter() {
    assertEquals(
        List.of(
            "g = \\frac{\\partial f}{\\partial x} | 1",
            "v \\leftarrow \\mu v + g | 0.5 \\cdot 2 + 1 = 2",
            "x \\leftarrow x - \\alpha v | 0.5 - 0.25 \\cdot 2 = 0"),
        lines(new Momentum(0.25, 0.5), 1, 0));
  }

  @Test
  void writesNesterovWithItsLookAhead() {
    assertEquals(
        List.of(
            "g = \\frac{\\partial f}{\\partial x} | 2",
            "v \\leftarrow \\mu v + g | 0.5 \\cdot 0 + 2 = 2",
            "d = g + \\mu v | 2 + 0.5 \\cdot 2 = 3",
            "x \\leftarrow x - \\alpha d | 1 - 0.25 \\cdot 3 = 0.25"),
        lines(new Nesterov(0.25, 0.5), 0, 0));
  }

  @Test
  void writesAdaGradWithItsSum() {
    assertEquals(
        List.of(
            "g = \\frac{\\partial f}{\\partial y} | -4",
            "G \\leftarrow G + g^2 | 0 + (-4)^2 = 16",
            "y \\leftarrow y - \\alpha \\frac{g}{\\sqrt{G} + \\varepsilon}"
                + " | -2 - 0.25 \\cdot \\frac{(-4)}{\\sqrt{16} + 1} = -1.8"),
        lines(new AdaGrad(0.25, 1), 0, 1));
  }

  @Test
  void writesRmsPropWithItsAverage() {
    assertEquals(
        List.of(
            "g = \\frac{\\partial f}{\\partial x} | 2",
            "s \\leftarrow \\rho s + (1 - \\rho) g^2 | 0.75 \\cdot 0 + 0.25 \\cdot 2^2 = 1",
            "x \\leftarrow x - \\alpha \\frac{g}{\\sqrt{s} + \\varepsilon}"
                + " | 1 - 0.5 \\cdot \\frac{2}{\\sqrt{1} + 1} = 0.5"),
        lines(new RmsProp(0.5, 0.75, 1), 0, 0));
  }

  @Test
  void writesAdamWithItsCorrections() {
    assertEquals(
        List.of(
            "g = \\frac{\\partial f}{\\partial x} | 2",
            "m \\leftarrow \\beta_1 m + (1 - \\beta_1) g | 0.5 \\cdot 0 + 0.5 \\cdot 2 = 1",
            "v \\leftarrow \\beta_2 v + (1 - \\beta_2) g^2 | 0.75 \\cdot 0 + 0.25 \\cdot 2^2 = 1",
            "\\hat m = \\frac{m}{1 - \\beta_1^{1}} | \\frac{1}{1 - 0.5^{1}} = 2",
            "\\hat v = \\frac{v}{1 - \\beta_2^{1}} | \\frac{1}{1 - 0.75^{1}} = 4",
            "x \\leftarrow x - \\alpha \\frac{\\hat m}{\\sqrt{\\hat v} + \\varepsilon}"
                + " | 1 - 0.75 \\cdot \\frac{2}{\\sqrt{4} + 1} = 0.5"),
        lines(new Adam(0.75, 0.5, 0.75, 1), 0, 0));
  }

  @Test
  void saysWhatTheNoiseAdds() {
    GradientNoise noise = new GradientNoise(0.5, 3);
    Descent descent = descent(new GradientDescent(0.25), Optional.of(noise));
    List<WorkedLine> lines = StepByHand.of(descent).lines(0, "x");
    double disturbance = noise.at(0, 2).get(0);
    assertEquals("g = \\frac{\\partial f}{\\partial x} + \\text{noise}", lines.getFirst().rule());
    assertEquals(2, lines.getFirst().numbers().get(0));
    assertEquals(disturbance, lines.getFirst().numbers().get(1), 1e-15);
    assertEquals(2 + disturbance, lines.getFirst().result());
    assertEquals(descent.next().current().point().get(0), lines.getLast().result());
  }

  @Test
  void measuresTheStep() {
    StepByHand byHand = StepByHand.of(descent(new GradientDescent(0.25), Optional.empty()));
    assertEquals(Math.sqrt(0.25 + 1), byHand.length(), 1e-15);
    assertEquals(Vector.of(0.5, -1), byHand.target());
  }

  private static List<String> lines(Optimizer optimizer, int steps, int coordinate) {
    Descent descent = descent(optimizer, Optional.empty());
    for (int i = 0; i < steps; i++) {
      descent = descent.next();
    }
    return StepByHand.of(descent).lines(coordinate, coordinate == 0 ? "x" : "y").stream()
        .map(line -> line.rule() + " | " + line.workingTex(StepByHandTest::text))
        .toList();
  }

  private static Descent descent(Optimizer optimizer, Optional<GradientNoise> noise) {
    var bowl = Surfaces.byId("bowl").orElseThrow().objective();
    return Descent.from(bowl, optimizer, noise, Stopping.after(99), Vector.of(1, -2));
  }

  private static String text(double number) {
    return number == Math.rint(number) ? Integer.toString((int) number) : Double.toString(number);
  }
}
