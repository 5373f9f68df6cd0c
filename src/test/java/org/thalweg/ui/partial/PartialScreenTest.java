package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.FormulaField;
import org.thalweg.ui.part.Knob;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;
import tools.jackson.databind.JsonNode;

/** What a learner does and sees on the screen, without a browser: rows L7 to L9 of the lessons. */
@ViewPackages(classes = Numbers.class)
class PartialScreenTest extends BrowserlessTest {
  private PartialView view = new PartialView(new ContourMaps(), Runnable::run);

  @BeforeEach
  void openScreen() {
    view = new PartialView(new ContourMaps(), Runnable::run);
    UI.getCurrent().add(view);
    settle();
  }

  @Test
  void withYFrozenAt1TheBowlIsXSquaredPlus1AndItsSlopeAt1Is2() {
    assertTrue(knob("y").isFrozen());
    assertFalse(knob("x").isFrozen());
    assertTrue(shows("f(x, 1) = x^2+1"), formulas().toString());
    assertTrue(text().contains("At x = 1 the slope ∂f/∂x is 2."), text());
    assertEquals(2, fact("dfdx"));
    assertEquals(2, fact("frozen"));
  }

  @Test
  void theOtherKnobFreezesTheSameWay() {
    turn("x", 3);
    click("Freeze x");
    assertTrue(knob("x").isFrozen());
    assertFalse(knob("y").isFrozen());
    turn("y", -2);
    assertTrue(shows("f(3, y) = y^2+9"), formulas().toString());
    assertTrue(text().contains("At y = −2 the slope ∂f/∂y is −4."), text());
    assertEquals(1, fact("frozen"));
  }

  @Test
  void theGradientOfTheBowlAt12Is24() {
    turn("y", 2);
    assertEquals(2, fact("dfdx"));
    assertEquals(4, fact("dfdy"));
    assertEquals(Math.sqrt(20), fact("gradientLength"), 1e-15);
  }

  @Test
  void theNeedleShowsTheSlopeInEveryDirection() {
    turn("y", 2);
    needle(0);
    assertEquals(2, fact("slopeAlong"));
    needle(90);
    assertEquals(4, fact("slopeAlong"));
    needle(63);
    assertTrue(text().contains("This is the steepest way up"), text());
    needle(243);
    assertTrue(text().contains("steepest way down"), text());
    needle(153);
    assertTrue(text().contains("you walk along a contour line"), text());
  }

  @Test
  void theGradientIsBuiltUpToTheStepAndTheStepIsTaken() {
    turn("y", 2);
    click("Slope to the east");
    click("Slope to the north");
    click("Both in one arrow");
    click("Turn it downhill");
    click("Times α: the step");
    assertEquals(5, fact("arrows"));
    click("Take the step");
    assertEquals(0.8, fact("x"), 1e-15);
    assertEquals(1.6, fact("y"), 1e-15);
    assertEquals(1, fact("steps"));
    assertEquals(0, fact("frozen"), "a step turns both knobs");
    String address = find(Anchor.class, view).single().getHref();
    assertTrue(address.contains("surface=bowl"), address);
    assertTrue(address.contains("x=0.8&") || address.endsWith("x=0.8"), address);
    assertTrue(address.contains("y=1.6"), address);
    assertTrue(address.contains("rate=0.1"), address);
  }

  @Test
  void aLineOfTheDerivationAsksBeforeItAnswers() {
    assertTrue(shows("d/dx(x^2+y^2) = ?"), formulas().toString());
    assertFalse(formulas().stream().anyMatch(line -> line.contains("= d/dx(x^2)")));
    click("Next line");
    assertTrue(shows("d/dx(x^2+y^2) = d/dx(x^2)+d/dx(y^2)"), formulas().toString());
    assertTrue(text().contains("sum rule"), text());
    click("All lines");
    assertTrue(text().contains("constant rule"), text());
    assertTrue(shows("∂f/∂x at the point is 2"), formulas().toString());
    assertEquals(1, fact("derived"));
  }

  @Test
  void aWrongFormulaIsMarkedAtItsPlaceAndTheLastGoodOneStays() {
    type("x^2+sen(y)");
    JsonNode problem = (JsonNode) field().getElement().getPropertyRaw("problem");
    assertEquals(4, problem.get("position").asInt());
    assertEquals(2, fact("f"));
    type("x^2+sin(y)");
    assertEquals(1 + Math.sin(1), fact("f"), 1e-15);
  }

  @Test
  void threeVariablesGetThreeKnobsAndATableOfSensitivities() {
    open("f=x*y%2Bz^2&at=1,2,-3");
    assertEquals(3, find(Knob.class, view).all().size());
    assertEquals(3, fact("variables"));
    List<NativeTableRow> rows = find(NativeTableRow.class, view).all();
    assertEquals(4, rows.size());
    assertTrue(rows.getLast().getElement().getTextRecursively().contains("−6"));
    assertTrue(text().contains("f reacts most to z"), text());
    click("Only z");
    assertTrue(knob("x").isFrozen() && knob("y").isFrozen());
    assertTrue(shows("f(1, 2, z) = z^2+2"), formulas().toString());
  }

  @Test
  void moreThanSixVariablesAreRefusedAndTheLastFunctionStays() {
    type("a+b+c+d+g+h+k");
    JsonNode problem = (JsonNode) field().getElement().getPropertyRaw("problem");
    assertEquals(
        "This formula has 7 variables. Up to six can have a knob.",
        problem.get("sentence").asString());
    assertEquals(2, find(Knob.class, view).all().size());
  }

  @Test
  void whereThereIsNoValueOrNoSlopeItSaysSo() {
    open("f=sqrt(x)%2By^2&x=-1&y=1");
    assertTrue(text().contains("f has no value here"), text());
    open("f=abs(x)%2By^2&x=0&y=1");
    assertTrue(text().contains("no slope ∂f/∂x"), text());
    assertTrue(text().contains("There is no gradient here"), text());
  }

  private void settle() {
    VaadinSession session = VaadinSession.getCurrent();
    session.unlock();
    session.lock();
  }

  private void open(String query) {
    view.open(QueryParameters.fromString(query).getParameters());
    settle();
  }

  private double fact(String name) {
    return view.facts().getOrDefault(name, Double.NEGATIVE_INFINITY);
  }

  private Knob knob(String name) {
    return find(Knob.class, view).all().stream()
        .filter(knob -> name.equals(knob.getElement().getProperty("name")))
        .findFirst()
        .orElseThrow();
  }

  private void turn(String name, double value) {
    change(knob(name), "value", value);
  }

  private void needle(double angle) {
    change(find(CompassNeedle.class, view).single(), "angle", angle);
  }

  private FormulaField field() {
    return find(FormulaField.class, view).all().isEmpty()
        ? ownField()
        : find(FormulaField.class, view).single();
  }

  private FormulaField ownField() {
    open("f=x^2%2By^2&x=1&y=1");
    return find(FormulaField.class, view).single();
  }

  private void type(String formula) {
    change(field(), "text", formula);
  }

  private void click(String words) {
    test(find(NativeButton.class, view).withText(words).single()).click();
    settle();
  }

  private List<String> formulas() {
    return find(TexFormula.class, view).all().stream().map(TexFormula::getPlainText).toList();
  }

  private boolean shows(String formula) {
    return formulas().contains(formula);
  }

  private String text() {
    return textOf(view.getElement());
  }

  /** The text of what is visible. */
  private static String textOf(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    StringBuilder text = new StringBuilder();
    if (element.isVisible()) {
      element.getChildren().forEach(child -> text.append(textOf(child)).append(' '));
    }
    return text.toString();
  }

  private void change(Component component, String property, Serializable value) {
    try {
      component
          .getElement()
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient(property, value)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError(denied);
    }
    settle();
  }
}
