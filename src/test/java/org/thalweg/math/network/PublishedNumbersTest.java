package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** Numbers that books and courses print. */
class PublishedNumbersTest {

  /** M. Mazur, "A step by step backpropagation example" (2015). */
  @Test
  void theNetworkOfTwoTwoTwoComesOutAsPrinted() {
    Preset preset = Presets.byId("worked-example").orElseThrow();
    Experiment experiment = preset.experiment();
    NetworkError error = experiment.trainingError(experiment.split());
    Vector start = experiment.start();
    Vector answer = error.answers(start).getFirst();
    assertEquals(0.75136507, answer.get(0), 5e-9);
    assertEquals(0.772928465, answer.get(1), 5e-10);
    assertEquals(0.298371109, error.value(start), 5e-10);
    Vector after =
        Descent.from(error, preset.optimizer(), Stopping.after(10), start).next().current().point();
    List<Double> weights =
        List.of(
            0.149780716,
            0.19956143,
            0.24975114,
            0.29950229,
            0.35891648,
            0.408666186,
            0.511301270,
            0.561370121);
    List<Integer> places = List.of(0, 1, 2, 3, 6, 7, 8, 9);
    for (int i = 0; i < weights.size(); i++) {
      assertEquals(weights.get(i), after.get(places.get(i)), 5e-9);
    }
  }

  /** M. Nielsen, Neural Networks and Deep Learning (2015), chapter 3: a unit that is very wrong. */
  @ParameterizedTest
  @CsvSource({"HALF_SQUARED_ERROR, .01735, 469", "BINARY_CROSS_ENTROPY, .98201, 50"})
  void aUnitThatIsVeryWrongLearnsSlowlyOfTheSquaredErrorAndFastOfTheCrossEntropy(
      ErrorFunction function, double slope, int steps) {
    Experiment wrong = Presets.byId("very-wrong").orElseThrow().experiment();
    NetworkError error = new NetworkError(wrong.architecture(), function, wrong.data().examples());
    assertEquals(.982, error.answers(wrong.start()).getFirst().get(0), 5e-4);
    assertEquals(slope, error.gradient(wrong.start()).get(1), 5e-6);
    Descent descent =
        Descent.from(error, new GradientDescent(.15), Stopping.onlyAfter(1000), wrong.start());
    while (error.answers(descent.current().point()).getFirst().get(0) >= .1) {
      descent = descent.next();
    }
    assertEquals(steps, descent.current().index());
  }

  @Test
  void irisIsTheTableOfFisher() {
    DataSet iris = DataSets.byId("iris").orElseThrow();
    assertEquals(150, iris.examples().size());
    Vector sums = Vector.zero(4);
    Vector classes = Vector.zero(3);
    for (Example row : iris.examples().rows()) {
      sums = sums.plus(row.inputs());
      classes = classes.plus(row.targets());
    }
    assertEquals(Vector.of(50, 50, 50), classes);
    // the means that the table's description gives: 5.843, 3.057, 3.758, 1.199 cm
    List<Double> means = List.of(5.843, 3.057, 3.758, 1.199);
    for (int i = 0; i < 4; i++) {
      assertEquals(means.get(i), sums.get(i) / 150, 5e-4);
    }
  }
}
