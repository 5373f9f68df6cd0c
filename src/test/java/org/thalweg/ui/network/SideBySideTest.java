package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.ui.network.state.Beside;
import org.thalweg.ui.network.state.Difference;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.network.state.SideBySide;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.RefusedException;

/** A second network beside the first, with one thing different. */
class SideBySideTest {

  /** The single sigmoid unit of the chapter: w = b = 2, x = 1, target 0, α = .15. */
  private static final String UNIT = "preset=very-wrong&rate=0.15";

  private static Snapshot complete(Model model) {
    Snapshot snapshot = model.snapshot();
    for (int i = 0; i < 1_000 && !snapshot.isComplete(); i++) {
      snapshot = model.snapshot();
    }
    assertTrue(snapshot.isComplete());
    return snapshot;
  }

  private static Beside beside(Model model) {
    return complete(model).beside().orElseThrow();
  }

  static Stream<Preset> presets() {
    return Presets.all().stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void isTheSameAsTheRunThatSomebodyWouldStartWithThatDifference(Preset preset) {
    Settings settings = Settings.of(preset);
    for (Difference difference : Difference.offered(settings)) {
      Model pair = OpenedNetwork.open(settings.withBeside(Optional.of(difference)));
      Model alone = OpenedNetwork.open(difference.applied(settings));
      for (int i = 0; i < 7; i++) {
        pair.step();
        alone.step();
      }
      Beside beside = beside(pair);
      assertEquals(alone.log().size() - 1, beside.step(), difference.name());
      assertEquals(alone.log().head().current().value(), beside.own(), difference.name());
      assertEquals(alone.snapshot().explanations().gradient(), beside.explanations().gradient());
    }
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyDifferenceStandsInTheAddress(Preset preset) {
    Settings settings = Settings.of(preset);
    for (Difference difference : Difference.offered(settings)) {
      Settings both = settings.withBeside(Optional.of(difference));
      String address = OpenedNetwork.write(both);
      assertEquals(
          Optional.of(difference), OpenedNetwork.open(address).settings().beside(), address);
    }
  }

  @Test
  void squaredErrorNeeds469StepsWhereCrossEntropyNeeds50() {
    Model model = OpenedNetwork.open(UNIT + "&beside=loss.binary-cross-entropy");
    assertEquals(0.982, beside(model).explanations().trace().output(0, 0), 5e-4);
    assertEquals(0.98201, beside(model).explanations().gradient().get(0), 5e-6);
    assertEquals(0.01735, complete(model).explanations().gradient().get(0), 5e-6);
    while (model.log().size() <= 49) {
      model.step();
    }
    assertTrue(beside(model).explanations().trace().output(0, 0) >= 0.1);
    model.step();
    assertEquals(50, beside(model).step());
    assertTrue(beside(model).explanations().trace().output(0, 0) < 0.1);
    assertTrue(complete(model).explanations().trace().output(0, 0) > 0.9);
  }

  @Test
  void bothAreMeasuredByTheFirstOnesError() {
    Model model = OpenedNetwork.open(UNIT + "&beside=loss.binary-cross-entropy&steps=100&step=60");
    Beside beside = beside(model);
    double output = beside.explanations().trace().output(0, 0);
    assertEquals(output * output / 2, beside.loss(), 1e-12);
    assertEquals(-Math.log(1 - output), beside.own(), 1e-12);
    assertEquals(beside.loss(), beside.losses().all().getLast().value(), 1e-2);
    assertEquals(0.982 * 0.982 / 2, beside.losses().all().getFirst().value(), 1e-3);
  }

  @Test
  void takesPartInChangesOfTheRate() {
    Model model = OpenedNetwork.open("preset=xor&beside=rate.2.0");
    Model alone = OpenedNetwork.open("preset=xor");
    alone.setRate(2 * model.snapshot().run().nextRate());
    for (int i = 0; i < 40; i++) {
      if (i == 20) {
        model.setRate(0.25);
        model.setRate(0.125);
        beside(model);
        model.setRate(0.25);
        alone.setRate(0.5);
      }
      model.step();
      alone.step();
      if (i == 10) {
        beside(model);
      }
    }
    assertEquals(alone.log().head().current().value(), beside(model).own());
  }

  @Test
  void goesBackWithTheSliderAndAnotherWayFromThere() {
    Model model = OpenedNetwork.open("preset=moons&beside=optimizer.adam");
    for (int i = 0; i < 30; i++) {
      model.step();
    }
    double at30 = beside(model).own();
    model.scrub(10);
    Beside back = beside(model);
    assertEquals(10, back.step());
    assertNotEquals(at30, back.own());
    model.setRate(1);
    Model other = OpenedNetwork.open("preset=moons&optimizer=adam&rate=" + 0.3);
    other.setRate(OpenedNetwork.open("preset=moons").snapshot().run().nextRate());
    for (int i = 0; i < 10; i++) {
      other.step();
    }
    assertEquals(other.log().head().current().value(), back.own());
    other.setRate(1);
    model.step();
    other.step();
    assertEquals(other.log().head().current().value(), beside(model).own());
  }

  @Test
  void thePlacesAreChangedThereAndBack() {
    Model model = OpenedNetwork.open("preset=xor&beside=activation.relu.he-uniform");
    for (int i = 0; i < 25; i++) {
      model.step();
    }
    Snapshot before = complete(model);
    new SideBySide(model).changePlaces();
    Snapshot after = complete(model);
    assertEquals(before.beside().orElseThrow().own(), after.iterate().value());
    assertEquals(25, after.iterate().index());
    assertEquals(before.iterate().value(), after.beside().orElseThrow().own());
    new SideBySide(model).changePlaces();
    assertEquals(before.settings(), complete(model).settings());
  }

  @Test
  void aSecondThatFliesOutSaysSoAndTheFirstGoesOn() {
    Model model = OpenedNetwork.open("preset=line&beside=rate.800.0&step=0");
    for (int i = 0; i < 400; i++) {
      model.step();
    }
    Beside beside = beside(model);
    assertTrue(beside.ending().isPresent());
    assertTrue(beside.step() < 400);
    assertEquals(400, model.snapshot().iterate().index());
  }

  @Test
  void whatCannotBeDifferentIsRefusedOrDropped() {
    for (String none :
        new String[] {
          "loss.mse2",
          "rate.1",
          "rate.-1",
          "rate.x",
          "rate.1e300",
          "activation.relu",
          "activation.softmax.equal",
          "optimizer.gradient-descent",
          "",
          "loss"
        }) {
      assertThrows(
          RefusedException.class, () -> OpenedNetwork.open("preset=xor&beside=" + none), none);
    }
    assertThrows(
        RefusedException.class, () -> OpenedNetwork.open("preset=line&beside=loss.cross-entropy"));
    Model model = OpenedNetwork.open("preset=xor&beside=optimizer.adam");
    model.use(before -> Optimizer.of("adam", before.learningRate()));
    assertFalse(complete(model).beside().isPresent(), "Adam beside Adam is no difference");
  }
}
