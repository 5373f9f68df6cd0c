package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Knob;
import org.thalweg.ui.screen.OpenScreen;
import tools.jackson.databind.JsonNode;

/** What a learner does and sees on the screen, without a browser: rows L7 to L9 of the lessons. */
@ViewPackages(classes = Numbers.class)
class PartialScreenTest extends BrowserlessTest {
  private OpenScreen screen;

  @BeforeEach
  void openScreen() {
    screen = open("");
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(services -> new PartialView(services, new ContourMaps()), query);
  }

  @Test
  void withYFrozenAt1TheBowlIsXSquaredPlus1AndItsSlopeAt1Is2() {
    assertTrue(knob("y").isFrozen());
    assertFalse(knob("x").isFrozen());
    assertTrue(screen.shows("f(x, 1) = x^2+1"), screen.formulas().toString());
    assertTrue(screen.text().contains("At x = 1 the slope ∂f/∂x is 2."), screen.text());
    assertEquals(2, screen.fact("dfdx"));
    assertEquals(2, screen.fact("frozen"));
  }

  @Test
  void theOtherKnobFreezesTheSameWay() {
    turn("x", 3);
    screen.click("Freeze x");
    assertTrue(knob("x").isFrozen());
    assertFalse(knob("y").isFrozen());
    turn("y", -2);
    assertTrue(screen.shows("f(3, y) = y^2+9"), screen.formulas().toString());
    assertTrue(screen.text().contains("At y = −2 the slope ∂f/∂y is −4."), screen.text());
    assertEquals(1, screen.fact("frozen"));
  }

  @Test
  void theGradientOfTheBowlAt12Is24() {
    turn("y", 2);
    assertEquals(2, screen.fact("dfdx"));
    assertEquals(4, screen.fact("dfdy"));
    assertEquals(Math.sqrt(20), screen.fact("gradientLength"), 1e-15);
  }

  @Test
  void theNeedleShowsTheSlopeInEveryDirection() {
    turn("y", 2);
    needle(0);
    assertEquals(2, screen.fact("slopeAlong"));
    needle(90);
    assertEquals(4, screen.fact("slopeAlong"));
    needle(63);
    assertTrue(screen.text().contains("This is the steepest way up"), screen.text());
    needle(243);
    assertTrue(screen.text().contains("steepest way down"), screen.text());
    needle(153);
    assertTrue(screen.text().contains("you walk along a contour line"), screen.text());
  }

  @Test
  void theGradientIsBuiltUpToTheStepAndTheStepIsTaken() {
    turn("y", 2);
    screen.click("Slope to the east");
    screen.click("Slope to the north");
    screen.click("Both in one arrow");
    screen.click("Turn it downhill");
    screen.click("Times α: the step");
    assertEquals(5, screen.fact("assembly"));
    screen.click("Take the step");
    assertEquals(0.8, screen.fact("x"), 1e-15);
    assertEquals(1.6, screen.fact("y"), 1e-15);
    assertEquals(1, screen.fact("step"));
    assertEquals(0, screen.fact("frozen"), "a step turns both knobs");
    String address = find(Anchor.class, screen.view()).single().getHref();
    assertTrue(address.contains("surface=bowl"), address);
    assertTrue(address.contains("x=0.8&") || address.endsWith("x=0.8"), address);
    assertTrue(address.contains("y=1.6"), address);
    assertTrue(address.contains("rate=0.1"), address);
  }

  @Test
  void aLineOfTheDerivationAsksBeforeItAnswers() {
    assertTrue(screen.shows("d/dx(x^2+y^2) = ?"), screen.formulas().toString());
    assertFalse(screen.formulas().stream().anyMatch(line -> line.contains("= d/dx(x^2)")));
    screen.click("Next line");
    assertTrue(screen.shows("d/dx(x^2+y^2) = d/dx(x^2)+d/dx(y^2)"), screen.formulas().toString());
    assertTrue(screen.text().contains("sum rule"), screen.text());
    screen.click("All lines");
    assertTrue(screen.text().contains("constant rule"), screen.text());
    assertTrue(screen.shows("∂f/∂x at the point is 2"), screen.formulas().toString());
    assertEquals(1, screen.fact("derived"));
  }

  @Test
  void aWrongFormulaIsMarkedAtItsPlaceAndTheLastGoodOneStays() {
    typeOwn("x^2+sen(y)");
    assertEquals(4, problem().get("position").asInt());
    assertEquals(2, screen.fact("value"));
    screen.typeFormula("x^2+sin(y)");
    assertEquals(1 + Math.sin(1), screen.fact("value"), 1e-15);
  }

  @Test
  void threeVariablesGetThreeKnobsAndATableOfSensitivities() {
    screen.open("f=x*y%2Bz^2&at=1,2,-3");
    assertEquals(3, find(Knob.class, screen.view()).all().size());
    assertEquals(3, screen.fact("variables"));
    List<NativeTableRow> rows = find(NativeTableRow.class, screen.view()).all();
    assertEquals(4, rows.size());
    assertTrue(rows.getLast().getElement().getTextRecursively().contains("−6"));
    assertTrue(screen.text().contains("f reacts most to z"), screen.text());
    screen.click("Only z");
    assertTrue(knob("x").isFrozen() && knob("y").isFrozen());
    assertTrue(screen.shows("f(1, 2, z) = z^2+2"), screen.formulas().toString());
  }

  @Test
  void moreThanSixVariablesAreRefusedAndTheLastFunctionStays() {
    typeOwn("a+b+c+d+g+h+k");
    assertEquals(
        "This formula has 7 variables. Up to six can have a knob.",
        problem().get("sentence").asString());
    assertEquals(2, find(Knob.class, screen.view()).all().size());
  }

  @Test
  void whereThereIsNoValueOrNoSlopeItSaysSo() {
    screen.open("f=sqrt(x)%2By^2&x=-1&y=1");
    assertTrue(screen.text().contains("f has no value here"), screen.text());
    screen.open("f=abs(x)%2By^2&x=0&y=1");
    assertTrue(screen.text().contains("no slope ∂f/∂x"), screen.text());
    assertTrue(screen.text().contains("There is no gradient here"), screen.text());
  }

  private Knob knob(String name) {
    return find(Knob.class, screen.view()).all().stream()
        .filter(knob -> name.equals(knob.getElement().getProperty("name")))
        .findFirst()
        .orElseThrow();
  }

  private void turn(String name, double value) {
    screen.change(knob(name).getElement(), "value", value);
  }

  private void needle(double angle) {
    screen.change(screen.one(OpenScreen.tagged("compass-needle")), "angle", angle);
  }

  private void typeOwn(String formula) {
    screen.open("f=x^2%2By^2&x=1&y=1");
    screen.typeFormula(formula);
  }

  private JsonNode problem() {
    Element field = screen.formulaField();
    return (JsonNode) field.getPropertyRaw("problem");
  }
}
