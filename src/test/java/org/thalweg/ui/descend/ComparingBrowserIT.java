package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** What a teacher does before a class: several rates beside each other, and what they would do. */
@InBrowser
class ComparingBrowserIT {
  private static final String ALL_SHOWN = "[...chart.drawing.series.values()]";

  @Test
  void fourRatesMoveTogetherAndAreScrubbedTogether(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.05");
    learner.button("α/4, α, 2α, 4α from here").click();
    assertThat(learner.runs()).hasCount(4);
    for (int i = 0; i < 3; i++) {
      learner.button("One step").click();
      learner.isAtStep(i + 1);
    }
    learner.chartComesTo(
        "surface-map",
        "chart => " + ALL_SHOWN + ".filter(run => run.points.length === 4).length === 4");
    learner.button("One step back").click();
    learner.isAtStep(2);
    learner.chartComesTo("surface-map", "chart => " + ALL_SHOWN + ".every(run => run.shown === 3)");
    assertThat(learner.page()).hasURL(Pattern.compile(".*together=on.*"));
  }

  @Test
  void whatWasLostComesBack(Visitor visitor) {
    Learner learner =
        new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&step=3&pin=rate:0.2;step:5");
    assertThat(learner.runs()).hasCount(2);
    learner.chooseSurface("Booth");
    assertThat(learner.runs()).hasCount(1);
    learner.page().locator("body").press("Control+z");
    assertThat(learner.runs()).hasCount(2);
    learner.isAtStep(3);
    learner.hasDrawn("surface-map", 4);
    learner.page().locator("body").press("Control+Shift+z");
    assertThat(learner.runs()).hasCount(1);
    learner.page().locator("button.undo").click();
    assertThat(learner.runs()).hasCount(2);
    assertThat(learner.page()).hasURL(Pattern.compile(".*surface=bowl.*pin=.*"));
  }

  @Test
  void aGhostGoesAheadWhileTheRateIsInTheHand(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1");
    Locator slider = learner.page().locator("learning-rate-control #slider");
    slider.focus();
    learner.chartComesTo(
        "surface-map",
        "chart => chart.draws('ghost-1') && chart.drawing.series.get('ghost')?.points.length === 11");
    slider.press("ArrowRight");
    learner.chartComesTo(
        "surface-map",
        "chart => Math.abs(chart.drawing.series.get('ghost')?.points.xs[1] - (1 - 2 * 0.11)) < 1e-9");
    learner.page().locator("#content").focus();
    learner.chartComesTo("surface-map", "chart => !chart.hasSeries('ghost')");
  }

  @Test
  void aPreparedRateIsAKeyAway(Visitor visitor) {
    Learner learner =
        new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&rates=0.01,0.5,1.1&present=1");
    learner.page().locator("body").press("2");
    learner.endsWith("converged in 1 step");
    assertThat(learner.exactRate()).hasValue("0.5");
    learner.page().locator("body").press("3");
    learner.endsWith("diverged");
    assertThat(learner.page().locator(".prepared-rate[aria-pressed=true]")).hasText("1.1");
  }

  @Test
  void aMouseReadsPlaceAndHeight(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2");
    var there = learner.pixel(2, 1);
    learner.page().mouse().move(there.get("x").doubleValue(), there.get("y").doubleValue());
    assertThat(learner.page().locator(".surface-map #readout"))
        .hasText(Pattern.compile("x (1\\.9|2).* y (0\\.9|1).* f ≈ (4\\.9|5).*"));
    learner.page().mouse().move(2, 2);
    assertThat(learner.page().locator(".surface-map #readout")).isHidden();
  }

  @Test
  void aRowOfTheTableLeadsToItsStep(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&step=9");
    learner.button("Show all steps of the run α 0.1").click();
    learner.page().locator("vaadin-grid-cell-content").filter(text("0.64")).first().click();
    learner.isAtStep(2);
    assertThat(learner.page().locator("dialog.step-table")).isHidden();
  }

  @Test
  void theMapIsSeenInForcedColours(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=himmelblau&step=4&directions=on");
    learner
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    Pictures.areInColour(learner.page(), "forced colours");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
