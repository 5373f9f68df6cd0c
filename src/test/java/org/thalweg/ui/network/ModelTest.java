package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.network.Activation;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.ErrorFunction;
import org.thalweg.math.network.Finding.Kind;
import org.thalweg.math.network.Layer;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.state.Changes;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Row;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Track;
import org.thalweg.ui.network.state.UnitMaps;

class ModelTest {

  static List<Preset> presets() {
    return Presets.all();
  }

  static List<DataSet> dataSets() {
    return DataSets.all();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyPresetReplaysBitForBitFromItsAddress(Preset preset) {
    Model model = OpenedNetwork.open(Settings.of(preset));
    steps(model, 7);
    String address = OpenedNetwork.write(model.settings());
    Model again = OpenedNetwork.open(address);
    assertEquals(model.snapshot().iterate(), again.snapshot().iterate());
    assertEquals(7, again.snapshot().iterate().index());
    assertEquals(address, OpenedNetwork.write(again.settings()));
  }

  @ParameterizedTest
  @MethodSource("dataSets")
  void anyDataCanFollowAnyExperiment(DataSet data) {
    for (Preset preset : Presets.all()) {
      Model model = OpenedNetwork.open(Settings.of(preset));
      model.change(experiment -> Changes.withData(experiment, data));
      model.step();
      assertEquals(1, model.snapshot().iterate().index());
      String address = OpenedNetwork.write(model.settings());
      assertEquals(model.settings(), OpenedNetwork.open(address).settings());
    }
  }

  @Test
  void anErrorThatDoesNotGoWithTheLastLayerChangesIt() {
    Model model = OpenedNetwork.open("preset=line");
    model.change(experiment -> Changes.withError(experiment, ErrorFunction.BINARY_CROSS_ENTROPY));
    assertEquals(
        Activation.SIGMOID, model.settings().experiment().architecture().last().activation());
    model.change(
        experiment -> Changes.withLayers(experiment, List.of(new Layer(1, Activation.TANH))));
    assertEquals(ErrorFunction.MEAN_SQUARED_ERROR, model.settings().experiment().error());
  }

  @Test
  void theUpdateMakesAStepAndTheOthersNone() {
    Model model = OpenedNetwork.open("preset=xor");
    for (int phase : new int[] {1, 2, 3, 5}) {
      model.light(phase);
      assertEquals(0, model.snapshot().iterate().index());
    }
    model.light(4);
    assertEquals(1, model.snapshot().iterate().index());
    assertEquals(4, model.snapshot().phase());
  }

  @Test
  void slowMotionGoesThroughTheFiveStepsAndBackTakesTheUpdateBack() {
    Model model = OpenedNetwork.open("preset=xor");
    model.beat();
    assertEquals(0, model.snapshot().phase(), "nothing moves by itself yet");
    model.slowMotion(true);
    for (int phase = 1; phase <= 4; phase++) {
      assertEquals(phase, model.snapshot().phase());
      assertEquals(phase == 4 ? 1 : 0, model.snapshot().iterate().index());
      model.beat();
    }
    model.light(4);
    model.beat();
    assertEquals(4, model.snapshot().phase(), "who presses a step has the say");
    assertEquals(2, model.snapshot().iterate().index());
    model.lightBefore();
    assertEquals(3, model.snapshot().phase());
    assertEquals(1, model.snapshot().iterate().index());
    model.lightNext();
    assertEquals(2, model.snapshot().iterate().index());
    assertEquals(2, model.snapshot().last());
  }

  @ParameterizedTest
  @CsvSource({"0.7, 0.7", "3, 3", "0.1, 0.5", "99, 10"})
  void theTimeOfEachStepStandsInTheAddress(double asked, double kept) {
    Model model = OpenedNetwork.open("preset=xor&beat=" + asked);
    assertEquals(kept, model.settings().beat());
    String address = OpenedNetwork.write(model.settings());
    assertEquals(kept != Settings.DEFAULT_BEAT, address.contains("beat=" + kept), address);
    assertEquals(model.settings(), OpenedNetwork.open(address).settings());
  }

  @Test
  void anotherRateInThePastForksTheTraining() {
    Model model = OpenedNetwork.open("preset=xor");
    steps(model, 5);
    model.scrub(3);
    model.setRate(0.1);
    assertEquals(3, model.snapshot().last());
    model.step();
    assertEquals(0.1, model.snapshot().run().learningRate());
    assertEquals(4, model.snapshot().iterate().index());
  }

  @Test
  void theNearestRowIsChosen() {
    Model model = OpenedNetwork.open("preset=xor");
    new RowEdits(model).chooseNearest(0.9, 0.2);
    assertEquals(Vector.of(1, 0), model.snapshot().explanations().trace().example().inputs());
  }

  @Test
  void theRowsHaveTheirOwnDerivativesAndTheStepUsesTheirMean() {
    Model model = OpenedNetwork.open("preset=xor");
    model.openFormula(
        NumberId.read("w.1.0.2", model.settings().experiment().architecture()).orElseThrow());
    Snapshot seen = model.snapshot();
    Parameter weight = new Parameter(1, 0, 2);
    assertEquals(weight, seen.lookedAt());
    assertEquals(4, seen.rows().size());
    double mean = seen.rows().stream().mapToDouble(Row::slope).average().orElseThrow();
    int index = seen.error().architecture().index(weight);
    assertEquals(seen.explanations().gradient().get(index), mean, 1e-15);
    double loss = seen.rows().stream().mapToDouble(Row::error).average().orElseThrow();
    assertEquals(seen.iterate().value(), loss, 1e-15);
    assertTrue(seen.rows().stream().allMatch(Row::seen));
  }

  @Test
  void theRowsOfABatchAreThoseOfTheNextStep() {
    Model model = OpenedNetwork.open("preset=iris&batch=10");
    model.choose(settings -> settings.withExample(20));
    Snapshot seen = model.snapshot();
    assertEquals(16, seen.rows().getFirst().index());
    assertEquals(10, seen.batch().size());
    double mean = 0;
    for (int page = 0; page < seen.error().examples().size(); page += Row.PAGE) {
      int first = page;
      model.choose(settings -> settings.withExample(first));
      for (Row row : model.snapshot().rows()) {
        mean += row.seen() ? row.slope() / 10 : 0;
      }
    }
    int index = seen.error().architecture().index(seen.lookedAt());
    assertEquals(seen.explanations().gradient().get(index), mean, 1e-12);
  }

  @Test
  void aTypedWeightStartsOverFromTheWeightsShown() {
    Model model = OpenedNetwork.open("preset=xor");
    steps(model, 5);
    model.scrub(3);
    Vector before = model.snapshot().iterate().point();
    model.type(new Parameter(0, 1, 0), 0.25);
    Vector typed = model.snapshot().iterate().point();
    int index = model.settings().experiment().architecture().index(new Parameter(0, 1, 0));
    for (int i = 0; i < typed.length(); i++) {
      assertEquals(i == index ? 0.25 : before.get(i), typed.get(i));
    }
    assertEquals(0, model.snapshot().last());
    String address = OpenedNetwork.write(model.settings());
    assertEquals(typed, OpenedNetwork.open(address).snapshot().iterate().point());
  }

  /** The unit of a small map answers at its corners what the network computes there. */
  @Test
  void theSmallMapsAreWhatTheUnitsAnswer() {
    Model model = OpenedNetwork.open("preset=moons&step=50");
    Snapshot seen = model.snapshot();
    String levels = seen.learnt().maps().orElseThrow().layers().getFirst().get(2);
    var domain = seen.learnt().picture().orElseThrow().domain();
    assertEquals(UnitMaps.SIDE * UnitMaps.SIDE, levels.length());
    for (int corner : new int[] {0, 9, 90, 99}) {
      Vector place =
          Vector.of(
              domain.x().at(corner % UnitMaps.SIDE, UnitMaps.SIDE),
              domain.y().at(corner / UnitMaps.SIDE, UnitMaps.SIDE));
      double answer = seen.error().layers(seen.iterate().point(), place).getFirst().get(2);
      assertEquals((answer + 1) / 2 * 10, levels.charAt(corner) - '0' + 0.5, 0.51);
    }
    assertTrue(OpenedNetwork.open("preset=iris").snapshot().learnt().maps().isEmpty());
    assertEquals(
        UnitMaps.SIDE,
        OpenedNetwork.open("preset=edge")
            .snapshot()
            .learnt()
            .maps()
            .orElseThrow()
            .layers()
            .getFirst()
            .getFirst()
            .length());
  }

  @Test
  void theFileHasEveryStepWithEveryWeight() {
    Model model = OpenedNetwork.open("preset=xor");
    steps(model, 3);
    StringWriter written = new StringWriter();
    Downloads.print(
        model.log(), model.settings().experiment().architecture(), new PrintWriter(written));
    List<String> lines = written.toString().lines().toList();
    assertTrue(lines.getFirst().startsWith("step,loss,w1.1.1,w1.1.2,w1.2.1"), lines.getFirst());
    assertEquals(5, lines.size());
    String[] last = lines.getLast().split(",");
    assertEquals(2 + 13, last.length);
    assertEquals(model.snapshot().iterate().point().get(12), Double.parseDouble(last[14]));
  }

  @Test
  void theHeldOutLossIsThatOfTheRowsNeverSeenAndLearningByHeartIsSaid() {
    Model model = OpenedNetwork.open("preset=overfitting");
    steps(model, 400);
    Snapshot seen = model.snapshot();
    NetworkError heldOut =
        new NetworkError(
            seen.error().architecture(), seen.error().errorFunction(), seen.split().heldOutRows());
    for (int i = 0; !seen.isComplete() && i < 100; i++) {
      seen = model.snapshot();
    }
    Track.Sample<Double> last = seen.heldOut().all().getLast();
    model.scrub(last.step());
    assertEquals(heldOut.value(model.snapshot().iterate().point()), last.value());
    model.scrub(1_000_000);
    steps(model, 1_600);
    for (int i = 0; i < 100 && !model.snapshot().isComplete(); i++) {
      assertFalse(i == 99, "the track comes to its end");
    }
    assertEquals(Kind.OVERFITTING, model.snapshot().findings().getFirst().kind());
  }

  @Test
  void theValleyIsTheLossAndItsShareOfTheWalkIsTrue() {
    Model model = OpenedNetwork.open("preset=moons");
    steps(model, 100);
    Snapshot seen = model.snapshot();
    assertEquals(seen.iterate().value(), seen.valley().height(), 1e-9);
    assertEquals(0, seen.valley().distance(), 1e-9);
    assertTrue(seen.valley().share() > 0.9 && seen.valley().share() <= 1);
    assertEquals(64, seen.valley().contours().columns());
  }

  @Test
  void aNumberIsOpenedByItsNameAndStrangeNamesAreNone() {
    var form = Presets.byId("worked-example").orElseThrow().experiment().architecture();
    assertTrue(NumberId.read("w.1.0.1", form).isPresent());
    assertEquals("w.1.0.1", NumberId.of(NumberId.read("w.1.0.1", form).orElseThrow()));
    assertEquals(new NetworkNumber.Output(1, 1), NumberId.read("a.1.1", form).orElseThrow());
    for (String strange : List.of("", "w", "w.9.0.1", "a.0.7", "w.0.0.5", "x.2", "b.1", "q.1.1")) {
      assertTrue(NumberId.read(strange, form).isEmpty(), strange);
    }
  }

  private static void steps(Model model, int count) {
    for (int i = 0; i < count; i++) {
      model.step();
    }
  }
}
