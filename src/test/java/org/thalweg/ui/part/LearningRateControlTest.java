package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Zone;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.LearningRateControl.Band;
import tools.jackson.databind.JsonNode;

@ViewPackages(classes = Numbers.class)
class LearningRateControlTest extends BrowserlessTest {
  private final List<Double> told = new ArrayList<>();
  private LearningRateControl control = new LearningRateControl();

  @BeforeEach
  void openControl() {
    control = new LearningRateControl();
    control.onRateChanged(told::add);
    UI.getCurrent().add(control);
  }

  @Test
  void tellsTheRateThatTheVisitorChooses() {
    Browser.change(control, "rate", 0.25);
    assertEquals(List.of(0.25), told);
    assertEquals(0.25, control.getRate());
  }

  @Test
  void doesNotTellTheRateThatTheServerSets() {
    control.setRate(0.5);
    assertEquals(List.of(), told);
  }

  @Test
  void doesNotTellARateThatIsNoLearningRate() {
    Browser.change(control, "rate", -1.0);
    Browser.change(control, "rate", 1e7);
    assertEquals(List.of(), told);
  }

  @Test
  void stopsTellingWhenAsked() {
    List<Double> other = new ArrayList<>();
    control.onRateChanged(other::add).remove();
    Browser.change(control, "rate", 0.25);
    assertEquals(List.of(), other);
  }

  @Test
  void sendsTheZonesWithFiniteEnds() {
    control.setZones(
        List.of(
            new Band(0, 0.1, Zone.STEADY), new Band(0.1, Double.POSITIVE_INFINITY, Zone.UNSTABLE)));
    JsonNode bands = (JsonNode) control.getElement().getPropertyRaw("bands");
    assertEquals("steady", bands.get(0).get("zone").asString());
    assertEquals(Double.MAX_VALUE, bands.get(1).get("to").asDouble());
  }

  @Test
  void marksOnlyTheRatesThatThereAre() {
    control.setMarks(OptionalDouble.of(0.027), OptionalDouble.empty());
    JsonNode marks = (JsonNode) control.getElement().getPropertyRaw("marks");
    assertEquals(1, marks.size());
    assertEquals(0.027, marks.get(0).get("rate").asDouble());
  }

  @Test
  void hasAWordForEveryZone() {
    JsonNode words = (JsonNode) control.getElement().getPropertyRaw("words");
    assertEquals("zig-zag here", words.get("zones").get("zigzag").asString());
    assertEquals("unstable here", words.get("zones").get("unstable").asString());
    control.setEverywhere(true);
    words = (JsonNode) control.getElement().getPropertyRaw("words");
    assertEquals("zig-zag", words.get("zones").get("zigzag").asString());
    assertEquals("diverges", words.get("zones").get("unstable").asString());
    assertEquals(Zone.values().length, words.get("zones").size());
  }

  @Test
  void refusesRangesAndBandsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> control.setRange(0, 1));
    assertThrows(IllegalArgumentException.class, () -> control.setRange(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Band(0.2, 0.1, Zone.CRAWL));
  }
}
