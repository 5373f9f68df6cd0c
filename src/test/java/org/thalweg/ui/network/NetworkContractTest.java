package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thalweg.lesson.Screen;
import org.thalweg.math.network.Preset;
import org.thalweg.math.network.Presets;
import org.thalweg.ui.screen.Hands;
import org.thalweg.ui.screen.OpenScreen;
import org.thalweg.ui.screen.ScreenContract;
import org.thalweg.ui.screen.ScreenServices;
import org.thalweg.ui.screen.ScreenView;

class NetworkContractTest extends ScreenContract {

  @Override
  protected Screen screen() {
    return Screen.NETWORK;
  }

  @Override
  protected ScreenView<?, ?, ?> view(ScreenServices services) {
    return new NetworkView(services);
  }

  @Override
  protected List<String> addresses() {
    return List.of(
        "preset=moons&rate=0.3&step=20&scale=log&example=7",
        "preset=iris&step=12&beside=activation.relu.he-uniform",
        "data=xor&layers=2,3,2,1&activations=relu,tanh,sigmoid&loss=binary-cross-entropy"
            + "&init=he-normal&seed=9&batch=2&optimizer=adam&step=5&plane=chance");
  }

  @Override
  protected Map<String, String> badAddresses() {
    return Map.of(
        "preset=nothing", "",
        "data=nowhere", "",
        "beside=loss.none", "",
        "preset=iris&activations=tan", "preset=iris",
        "preset=moons&layers=3,4,1", "preset=moons",
        "preset=moons&loss=mae", "preset=moons",
        "preset=moons&layers=2,9,1", "preset=moons",
        "preset=moons&layers=2,-1,1", "preset=moons",
        "preset=moons&heldout=0.9", "preset=moons",
        "preset=moons&weights=1,2", "preset=moons");
  }

  @TestFactory
  List<DynamicTest> everyShippedExperimentOpensByItselfAndAfterEveryOther() {
    return Presets.all().stream()
        .map(preset -> DynamicTest.dynamicTest(preset.id(), () -> opens(preset)))
        .toList();
  }

  @Test
  void noKnobIsSetBackByNewsOfAnEarlierTurn() {
    OpenScreen open = open("preset=xor");
    open.click("Turn two weights by hand");
    assertEquals(2, open.all().filter(OpenScreen.tagged("turn-knob")).count());
    assertEquals(List.of(), Hands.setBack(open));
  }

  private void opens(Preset preset) {
    String query = "preset=" + preset.id();
    Map<String, Double> facts = open(query).facts();
    assertEquals(preset.experiment().architecture().parameterCount(), facts.get("weights"));
    OpenScreen other = open("preset=xor");
    for (Preset before : Presets.all()) {
      other.open("preset=" + before.id());
      other.open(query);
      assertEquals(facts, other.facts(), "after " + before.id());
    }
  }

  @Override
  protected String manyRuns() {
    return "";
  }
}
