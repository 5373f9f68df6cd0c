package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.math.vector.Vector;

class ExperimentTest {
  private static final Architecture WIDE =
      new Architecture(6, List.of(new Layer(8, Activation.TANH), new Layer(3, Activation.TANH)));

  @ParameterizedTest
  @CsvSource({
    "GLOROT_UNIFORM, 14, true",
    "GLOROT_NORMAL, 14, false",
    "HE_UNIFORM, 6, true",
    "HE_NORMAL, 6, false"
  })
  void weightsAreDrawnWithTheVarianceOfTheirName(Initialization start, int count, boolean even) {
    DescriptiveStatistics weights = new DescriptiveStatistics();
    for (long seed = 0; seed < 400; seed++) {
      Vector drawn = start.draw(WIDE, seed);
      IntStream.range(0, 48).forEach(i -> weights.addValue(drawn.get(i)));
      IntStream.range(48, 56).forEach(i -> assertEquals(0, drawn.get(i), "biases are 0"));
    }
    assertEquals(0, weights.getMean(), 0.02);
    assertEquals(2.0 / count, weights.getPopulationVariance(), 0.02 * 2 / count);
    if (even) {
      double bound = Math.sqrt(6.0 / count);
      assertTrue(weights.getMax() < bound && weights.getMax() > 0.999 * bound);
    } else {
      assertEquals(0, weights.getKurtosis(), 0.1);
    }
  }

  @ParameterizedTest
  @EnumSource(Initialization.class)
  void theSameSeedGivesTheSameWeights(Initialization start) {
    assertEquals(start.draw(WIDE, 5), start.draw(WIDE, 5));
  }

  @Test
  void everyIndexIsThePlaceOfOneParameter() {
    Set<Parameter> all = new HashSet<>();
    for (int i = 0; i < WIDE.parameterCount(); i++) {
      Parameter parameter = WIDE.parameter(i);
      assertEquals(i, WIDE.index(parameter));
      assertTrue(all.add(parameter));
    }
    assertEquals(8 * 7 + 3 * 9, all.size());
    assertThrows(IndexOutOfBoundsException.class, () -> WIDE.parameter(WIDE.parameterCount()));
  }

  @Test
  void scaledColumnsHaveMeanZeroAndDeviationOneOverTheTrainingRows() {
    Experiment iris = Presets.byId("iris").orElseThrow().experiment();
    Examples rows = iris.split().trainingRows();
    for (int column = 0; column < 4; column++) {
      DescriptiveStatistics numbers = new DescriptiveStatistics();
      for (Example row : rows.rows()) {
        numbers.addValue(row.inputs().get(column));
      }
      assertEquals(0, numbers.getMean(), 1e-12);
      assertEquals(1, numbers.getPopulationVariance(), 1e-12);
    }
  }

  @Test
  void heldOutRowsAreNeverSeenAndTogetherTheyAreAll() {
    Examples.Split split = DataSets.byId("iris").orElseThrow().examples().split(0.3, 4);
    assertEquals(45, split.heldOut().size());
    Set<Integer> all = new HashSet<>(split.training());
    all.addAll(split.heldOut());
    assertEquals(150, all.size());
    assertEquals(105, split.trainingRows().size());
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedInASentence() {
    DataSet xor = DataSets.byId("xor").orElseThrow();
    assertRefused(
        "Cross-entropy needs outputs between 0 and 1: let the last layer be sigmoid or softmax.",
        () -> network(2, ErrorFunction.CROSS_ENTROPY, xor, new Layer(1, Activation.TANH)));
    assertRefused(
        "The network has 3 inputs and 1 outputs, but the data have 2 and 1.",
        () -> network(3, ErrorFunction.MEAN_SQUARED_ERROR, xor, new Layer(1, Activation.TANH)));
    assertRefused(
        "Softmax is for the last layer of a network.",
        () ->
            network(
                2,
                ErrorFunction.MEAN_SQUARED_ERROR,
                xor,
                new Layer(2, Activation.SOFTMAX),
                new Layer(1, Activation.TANH)));
    assertRefused(
        "A hidden layer has 1 to 8 units.",
        () ->
            network(
                2,
                ErrorFunction.MEAN_SQUARED_ERROR,
                xor,
                new Layer(9, Activation.TANH),
                new Layer(1, Activation.TANH)));
  }

  private static void network(int inputs, ErrorFunction error, DataSet data, Layer... layers) {
    new NetworkError(new Architecture(inputs, List.of(layers)), error, data.examples());
  }

  private static void assertRefused(
      String sentence, org.junit.jupiter.api.function.Executable what) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, what).getMessage());
  }
}
