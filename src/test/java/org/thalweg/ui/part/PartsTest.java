package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

@ViewPackages(classes = Numbers.class)
class PartsTest extends BrowserlessTest {

  @Test
  void formulaFieldTellsWhatIsTypedAndNeverMoreThan1000Characters() {
    FormulaField field = new FormulaField("f");
    List<String> typed = new ArrayList<>();
    field.onTyped(typed::add);
    Browser.change(field, "text", "x^2");
    Browser.change(field, "text", "x".repeat(5_000));
    field.setText("y");
    assertEquals(List.of("x^2", "x".repeat(1_000)), typed);
    assertEquals("y", field.getText());
  }

  @Test
  void formulaFieldMarksAPlaceAndTakesTheMarkAway() {
    FormulaField field = new FormulaField("f");
    field.setProblem(2, 3, "No such function.");
    JsonNode problem = (JsonNode) field.getElement().getPropertyRaw("problem");
    assertEquals(2, problem.get("position").asInt());
    assertEquals(3, problem.get("length").asInt());
    field.setValid();
    assertInstanceOf(NullNode.class, field.getElement().getPropertyRaw("problem"));
  }

  @Test
  void speedSliderGoesThroughItsStops() {
    SpeedSlider slider = new SpeedSlider();
    List<Double> told = new ArrayList<>();
    slider.onSpeedChosen(told::add);
    assertEquals(8, slider.getSpeed());
    Browser.change(slider, "value", 9.0);
    Browser.change(slider, "value", 0.0);
    Browser.change(slider, "value", 99.0);
    assertEquals(List.of(SpeedSlider.UNLIMITED, 1.0, SpeedSlider.UNLIMITED), told);
  }

  @Test
  void speedSliderTakesTheNextStopThatIsFastEnough() {
    SpeedSlider slider = new SpeedSlider();
    slider.setSpeed(20);
    assertEquals(30, slider.getSpeed());
    slider.setSpeed(1e9);
    assertEquals(SpeedSlider.UNLIMITED, slider.getSpeed());
    slider.setSpeed(0);
    assertEquals(1, slider.getSpeed());
  }

  @Test
  void speedSliderHasWordsForEveryStop() {
    SpeedSlider slider = new SpeedSlider();
    UI.getCurrent().add(slider);
    JsonNode texts = (JsonNode) slider.getElement().getPropertyRaw("texts");
    assertEquals(SpeedSlider.stops().size(), texts.size());
    assertEquals("1 step/s", texts.get(0).asString());
    assertEquals("8 steps/s", texts.get(3).asString());
    assertEquals("as fast as it goes", texts.get(9).asString());
  }

  @Test
  void scrubSliderStaysWithinTheStepsThatThereAre() {
    ScrubSlider slider = new ScrubSlider();
    List<Integer> told = new ArrayList<>();
    slider.onStepChosen(told::add);
    slider.setSteps(40, 40);
    Browser.change(slider, "value", 12.0);
    Browser.change(slider, "value", -3.0);
    Browser.change(slider, "value", 1e12);
    assertEquals(List.of(12, 0, 40), told);
  }

  @Test
  void segmentedButtonsShowOneChoice() {
    SegmentedButtons<Integer> buttons =
        new SegmentedButtons<>("How many", List.of(1, 2, 3), Object::toString);
    buttons.setValue(2);
    assertEquals(
        List.of(false, true, false),
        buttons.getElement().getChildren().map(PartsTest::isChecked).toList());
    assertThrows(IllegalArgumentException.class, () -> buttons.setValue(4));
  }

  @Test
  void cardPutsTitleAndActionsIntoItsHead() {
    Span action = new Span("log");
    Card card = new Card("Loss", new Span("body")).withActions(action);
    assertEquals("actions", action.getElement().getAttribute("slot"));
    assertFalse(card.getElement().getProperty("untitled", true));
    assertTrue(new Card(new Span("body")).getElement().getProperty("untitled", false));
  }

  @Test
  void texFormulaIsSentAgainWhenItComesBackToThePage() {
    TexFormula formula = new TexFormula("x^{2}", "x^2");
    UI ui = UI.getCurrent();
    ui.add(formula);
    roundTrip();
    ui.getInternals().dumpPendingJavaScriptInvocations();
    ui.remove(formula);
    ui.add(formula);
    roundTrip();
    assertEquals(
        1,
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
            .filter(call -> call.getInvocation().getParameters().contains("x^{2}"))
            .count());
  }

  private static boolean isChecked(Element label) {
    return label.getChild(0).getProperty("checked", false);
  }
}
