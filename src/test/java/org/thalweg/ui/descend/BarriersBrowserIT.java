package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** axe-core finds nothing on any face of the screen; on a phone the controls come from below. */
@InBrowser
class BarriersBrowserIT {

  @Test
  void aFreshPageHasNone(Visitor visitor) {
    new Learner(visitor).open("");
    visitor.hasNoBarriers();
  }

  @Test
  void aRunInProgressHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("rate=0.00001&limit=100000&speed=1&pin=step:40");
    learner.play().click();
    assertThat(learner.play()).containsText("Pause");
    visitor.hasNoBarriers();
  }

  @Test
  void aWrongFormulaHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("f=x^2%2By^2");
    learner.page().locator("formula-field input").fill("x^2 + sen(y)");
    assertThat(learner.page().locator("formula-field")).containsText("did you mean sin?");
    visitor.hasNoBarriers();
  }

  @Test
  void anAddressThatWasRefusedHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=atlantis");
    assertThat(learner.notice()).isVisible();
    visitor.hasNoBarriers();
  }

  @Test
  void theStepTableHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("step=20");
    learner.runs().last().getByLabel(Pattern.compile("Show all steps.*")).click();
    assertThat(learner.page().locator("dialog[open] vaadin-grid")).containsText("20");
    visitor.hasNoBarriers();
  }

  @Test
  void theOverviewOfKeysHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("");
    learner.page().keyboard().press("?");
    assertThat(learner.page().locator("dialog[open]")).containsText("Play or pause");
    visitor.hasNoBarriers();
  }

  @Test
  void darkColoursHaveNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("step=20&optimizer=adam&noise=0.1");
    learner.button("Dark colours").click();
    assertThat(learner.page().locator("html")).hasAttribute("theme", "dark");
    learner.page().getByText("Fine tuning").click();
    visitor.hasNoBarriers();
    learner.page().reload();
    learner.arrive();
    assertThat(learner.page().locator("html")).hasAttribute("theme", "dark");
  }

  @Test
  void thePresentationHasNone(Visitor visitor) {
    Learner learner = new Learner(visitor).open("step=20");
    learner.button("Present").click();
    assertThat(learner.button("End presentation")).isVisible();
    visitor.hasNoBarriers();
  }

  @Test
  void onAPhoneTheMapIsFirstAndTheControlsComeFromBelow(@OnPhone Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&speed=fastest");
    learner.page().waitForFunction("document.documentElement.scrollWidth === 360");
    BoundingBox map = learner.page().locator(".surface-map").boundingBox();
    assertTrue(map.y < 300, "the map begins at " + map.y);
    BoundingBox rate = learner.exactRate().boundingBox();
    assertTrue(map.y + map.height < rate.y, "the map ends above the learning rate");
    visitor.hasNoBarriers();

    Locator surface = learner.page().locator("bottom-sheet select").first();
    assertThat(surface).isHidden();
    learner.page().getByText("All controls").tap();
    assertThat(surface).isVisible();
    visitor.hasNoBarriers();
    learner.setRate("0.5");
    learner.page().getByText("Fewer controls").tap();
    assertThat(surface).isHidden();
    learner.play().tap();
    learner.endsWith("converged in 1 step");
  }

  @Test
  void onAPhoneATapOnTheMapSetsTheStart(@OnPhone Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2");
    var place = learner.pixel(-1, 1);
    learner.page().touchscreen().tap(place.get("x").doubleValue(), place.get("y").doubleValue());
    assertThat(learner.page()).hasURL(Pattern.compile(".*[?&]x=-(0\\.9|1)[^&]*&y=(0\\.9|1).*"));
  }
}
