package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** What a learner does with a mouse. */
@InBrowser
class DescendBrowserIT {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  @Test
  void oneButtonLetsTheHikerWalkDown(Visitor visitor) {
    Learner learner = new Learner(visitor).open("");
    learner.isAtStep(0);
    learner.play().click();
    learner.endsWith("converged in");
    int steps = Integer.parseInt(learner.figure(0).textContent());
    assertThat(learner.runs().last()).containsText("converged in " + steps + " steps");
    assertThat(learner.diagnosis()).containsText(Pattern.compile("Arrived.*" + steps));
    learner.hasDrawn("surface-map", steps + 1);
    learner.hasDrawn("descend-curve", steps + 1);
    assertThat(learner.play()).containsText("Again");
  }

  @Test
  void aWrongFormulaIsMarkedAtItsPlaceAndTheOldSurfaceStays(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=booth");
    learner.chooseSurface("Your own formula");
    Locator field = learner.page().locator("formula-field input");
    field.fill("x^2 + 3*y^2");
    assertThat(learner.page()).hasURL(Pattern.compile(".*f=x(%5E|\\^)2.*"));
    field.fill("x^2 + sen(y)");
    assertThat(learner.page().locator("formula-field"))
        .containsText("sen is not a function I know; did you mean sin?");
    assertThat(learner.page().locator("formula-field .mark u")).hasText("sen");
    assertThat(field).hasAttribute("aria-invalid", "true");
    assertEquals("x^2 + sen(y)", field.inputValue());
    assertThat(canvas(learner)).hasAttribute("aria-label", Pattern.compile(".*x\\^2 \\+ 3\\*y.*"));
    field.fill("x^2 + sin(y)");
    assertThat(canvas(learner)).hasAttribute("aria-label", Pattern.compile(".*sin\\(y\\).*"));
    assertThat(field).hasAttribute("aria-invalid", "false");
    assertThat(learner.page().locator("formula-field .mark")).hasCount(0);
  }

  @Test
  void theStartFollowsAClickAndADragOnTheMap(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl");
    Map<String, Number> there = learner.pixel(1, 1);
    learner.page().mouse().click(there.get("x").doubleValue(), there.get("y").doubleValue());
    assertThat(learner.startField("x")).hasValue(Pattern.compile("(0\\.9|1).*"));
    assertThat(learner.startField("y")).hasValue(Pattern.compile("(0\\.9|1).*"));
    Map<String, Number> target = learner.pixel(-1, 0.5);
    Locator handle = learner.page().locator(".surface-map [role=slider]").first();
    handle.hover();
    learner.page().mouse().down();
    learner.page().mouse().move(there.get("x").doubleValue(), target.get("y").doubleValue());
    learner.page().mouse().move(target.get("x").doubleValue(), target.get("y").doubleValue());
    learner.page().mouse().up();
    assertThat(learner.startField("x")).hasValue(Pattern.compile("-(0\\.9|1).*"));
    assertThat(learner.startField("y")).hasValue(Pattern.compile("0\\.(49|5|50).*"));
    learner.isAtStep(0);
    String y = learner.startField("y").inputValue();
    assertThat(learner.page())
        .hasURL(Pattern.compile(".*[?&]y=" + y.replace(".", "\\.") + "(&.*|$)"));
  }

  @Test
  void aRateChangedInTheMiddleIsUsedByTheNextStepAndMarked(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&step=3");
    learner.isAtStep(3);
    learner.setRate("0.25");
    assertThat(learner.page().locator(".worked-step tex-formula").last()).isVisible();
    learner
        .page()
        .waitForFunction(
            "() => document.querySelector('.descend-curve live-chart').hasMark('rate-3')");
    learner.button("One step").click();
    learner.isAtStep(4);
    assertThat(learner.figure(3)).hasText("(0.256, −0.512)");
    assertThat(learner.page()).hasURL(Pattern.compile(".*change=3(@|%40)0\\.25.*"));
  }

  @Test
  void everyPanelFollowsTheStepShown(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&step=10");
    learner.button("One step back").click();
    learner.isAtStep(9);
    learner.scrub().fill("1");
    learner.isAtStep(1);
    assertThat(learner.figure(3)).hasText("(0.8, −1.6)");
    assertThat(learner.figure(1)).hasText("3.2");
    assertThat(learner.page().locator("fold-card").filter(text("Turn the x knob")))
        .containsText("1.6");
    assertThat(learner.page().locator("fold-card").filter(text("Turn the y knob")))
        .containsText("−3.2");
    assertThat(learner.page().locator("tex-formula").filter(text("0.64")).first()).isAttached();
    for (String place : List.of("surface-map", "descend-curve")) {
      learner.chartComesTo(place, "chart => [...chart.drawing.series.values()].pop().shown === 2");
    }
    learner.isAtStep(1);
    learner.button("One step").click();
    learner.isAtStep(2);
    assertThat(learner.runs().last()).containsText("10");
  }

  @Test
  void anotherRunDescendsBesideAPinnedOne(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=booth&rate=0.05&step=20&speed=fastest");
    learner.button("Pin this run and try another").click();
    assertThat(learner.runs()).hasCount(2);
    learner.isAtStep(0);
    learner.chooseOptimizer("Adam");
    learner.setRate("0.5");
    learner.play().click();
    learner.endsWith("steps");
    assertThat(learner.runs().first()).containsText("20");
    assertThat(learner.runs().last()).containsText("Adam");
    learner.chartComesTo("surface-map", "chart => chart.drawing.series.size === 2");
    learner.runs().first().getByRole(AriaRole.BUTTON).last().click();
    assertThat(learner.runs()).hasCount(1);
  }

  @Test
  void theTableHasEveryStepAndItsFileEveryDigit(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&step=5");
    learner.runs().last().getByLabel(Pattern.compile("Show all steps.*")).click();
    Locator table = learner.page().locator("dialog[open]");
    assertThat(table).containsText("0.32768");
    learner.page().keyboard().press("Escape");
    assertThat(table).hasCount(0);
    List<String> lines = learner.csv();
    assertEquals("step,x,y,loss,dx,dy,rate,length", lines.getFirst());
    assertEquals(7, lines.size());
    double x = 1;
    for (int i = 0; i < 6; i++) {
      assertEquals(x, Double.parseDouble(lines.get(i + 1).split(",")[1]), "step " + i);
      x -= 0.1 * (2 * x);
    }
  }

  @Test
  void theMapCanBeTakenAlongAsAPicture(Visitor visitor) throws IOException {
    Learner learner = new Learner(visitor).open("x=-0.3&y=-0.9&step=20");
    learner.hasDrawn("surface-map", 21);
    Download picture = learner.page().waitForDownload(() -> learner.button("Picture").click());
    assertEquals("thalweg-himmelblau-gradient-descent-0.012.png", picture.suggestedFilename());
    byte[] bytes = Files.readAllBytes(picture.path());
    assertArrayEquals(PNG, Arrays.copyOf(bytes, 8));
    assertTrue(bytes.length > 10_000, "only " + bytes.length + " bytes");
  }

  private static Locator canvas(Learner learner) {
    return learner.page().locator(".surface-map canvas");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /**
   * The next surface has the same domain: what the map shows then is nothing new, and yet is asked
   * for.
   */
  @Test
  void theMapIsTintedAllOverAfterAnotherSurfaceIsChosen(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=styblinski-tang");
    Pictures.fillTheMap(learner.page());
    learner.chooseSurface("Your own formula");
    assertThat(learner.page()).hasURL(Pattern.compile(".*f=.*"));
    learner.page().locator("formula-field input").fill("x^2+3y^2");
    assertThat(learner.page()).hasURL(Pattern.compile(".*f=x.*"));
    Pictures.fillTheMap(learner.page());
  }

  /**
   * A log axis has no place for the losses of the second surface; a page error fails every test.
   */
  @Test
  void theLossIsDrawnOnEitherScaleAlsoWhereItIsBelowZero(Visitor visitor) {
    for (String surface :
        List.of("surface=styblinski-tang&rate=0.01", "f=-exp(-x^2-y^2)&x=1&y=0.5&rate=0.1")) {
      Learner learner = new Learner(visitor).open(surface + "&speed=fastest");
      for (String scale : List.of("Log", "Linear", "Log")) {
        learner
            .page()
            .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(scale).setExact(true))
            .check();
        learner.chartComesTo(
            "descend-curve",
            "chart => chart.drawing.plot.yScale === '"
                + (scale.equals("Log") ? "logarithmic" : "linear")
                + "'");
        learner.button("One step").click();
        Pictures.areInColour(learner.page(), surface + " " + scale);
      }
      learner.play().click();
      learner.endsWith("converged in");
      Pictures.areInColour(learner.page(), surface);
    }
  }
}
