package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.network.RandomNetworks.Drawn;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Optimizer;

/** Every number of a network, opened, has a formula that gives it. */
class ExplanationsTest {

  static Stream<Drawn> networks() {
    return RandomNetworks.all().filter(drawn -> drawn.point().length() < 60);
  }

  /** The written formula is read again, by another parser, and calculated. */
  @ParameterizedTest
  @MethodSource("networks")
  void theWrittenFormulaGivesTheNumber(Drawn drawn) {
    Explanations all = explanations(drawn, new GradientDescent(0.1));
    for (NetworkNumber number : opened(all, numbersOnScreen(drawn))) {
      Explanation explained = all.of(number);
      assertEquals(all.value(number), explained.value(), number + "");
      if (!explained.parts().isEmpty()) {
        String working =
            explained.working(value -> Double.toString(value).replace("E", "\\cdot 10^"));
        double read = calculated(working);
        assertEquals(explained.value(), read, 1e-9 * Math.max(1, Math.abs(read)), working);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void openingGoesBackToTheDataAndTheWeights(Drawn drawn) {
    Explanations all = explanations(drawn, Optimizer.of("adam", Map.of()));
    Set<NetworkNumber> reached = opened(all, List.of(new NetworkNumber.Error()));
    Architecture architecture = drawn.error().architecture();
    for (int i = 0; i < architecture.inputs(); i++) {
      assertTrue(reached.contains(new NetworkNumber.Input(i)));
    }
    for (int i = 0; i < architecture.parameterCount(); i++) {
      assertTrue(reached.contains(new NetworkNumber.Weight(architecture.parameter(i))));
    }
  }

  @Test
  void theNextWeightOfTheWorkedExampleIsWrittenAsInTheCourse() {
    Preset preset = Presets.byId("worked-example").orElseThrow();
    NetworkError error = preset.experiment().trainingError(preset.experiment().split());
    Descent descent =
        Descent.from(error, preset.optimizer(), Stopping.after(9), preset.experiment().start());
    Explanations all = Explanations.of(error, error.examples().rows().getFirst(), descent);
    Explanation next = all.of(new NetworkNumber.NextWeight(new Parameter(1, 0, 0)));
    assertEquals(0.35891648, next.value(), 5e-9);
    assertEquals(
        "w_{h_{1}\\to o_{1}} - \\alpha \\cdot "
            + "\\frac{\\partial \\bar E}{\\partial w_{h_{1}\\to o_{1}}}",
        next.rule());
    assertEquals("0.4 - 0.5 \\cdot 0.0822", next.working(v -> Math.round(v * 1e4) / 1e4 + ""));
  }

  private static Explanations explanations(Drawn drawn, Optimizer optimizer) {
    Descent descent = Descent.from(drawn.error(), optimizer, Stopping.after(9), drawn.point());
    return Explanations.of(drawn.error(), drawn.error().examples().rows().getFirst(), descent);
  }

  /**
   * What the screen shows of a network: an error, and of each weight its derivative and its next.
   */
  private static List<NetworkNumber> numbersOnScreen(Drawn drawn) {
    List<NetworkNumber> numbers = new ArrayList<>(List.of(new NetworkNumber.Error()));
    Architecture architecture = drawn.error().architecture();
    for (int i = 0; i < architecture.parameterCount(); i++) {
      numbers.add(new NetworkNumber.Slope(architecture.parameter(i)));
      numbers.add(new NetworkNumber.NextWeight(architecture.parameter(i)));
    }
    return numbers;
  }

  private static Set<NetworkNumber> opened(Explanations all, List<NetworkNumber> first) {
    Set<NetworkNumber> seen = new LinkedHashSet<>(first);
    Deque<NetworkNumber> open = new ArrayDeque<>(first);
    while (!open.isEmpty()) {
      for (Explanation.Part part : all.of(open.pop()).parts()) {
        if (seen.add(part.number())) {
          open.add(part.number());
        }
      }
    }
    return seen;
  }

  private static double calculated(String tex) {
    int conclusion = tex.indexOf("\\;\\Rightarrow\\;");
    if (conclusion >= 0) {
      return Double.parseDouble(tex.substring(conclusion + 15).strip());
    }
    String text =
        tex.replace("\\left", "")
            .replace("\\right", "")
            .replace("\\,", "")
            .replace("\\tfrac12", "(1/2)*")
            .replace("\\tfrac13", "(1/3)*")
            .replace("\\tfrac22", "1*")
            .replace("\\tfrac23", "(2/3)*")
            .replace("\\cdot", "*")
            .replace("\\ln", "* ln")
            .replace("\\max", "max")
            .replace("\\tanh", "tanh");
    text = text.replaceAll("10\\^(-?[0-9]+)", "10^($1)");
    while (text.contains("\\frac{")) {
      text = fraction(text);
    }
    text = text.replace('{', '(').replace('}', ')');
    return Formula.number(text);
  }

  /** The last fraction, whose parts have none inside, as a quotient. */
  private static String fraction(String text) {
    int at = text.lastIndexOf("\\frac{");
    int middle = closing(text, at + 5);
    int end = closing(text, middle + 1);
    String above = text.substring(at + 6, middle);
    String below = text.substring(middle + 2, end);
    return text.substring(0, at) + "((" + above + ")/(" + below + "))" + text.substring(end + 1);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(text);
  }
}
