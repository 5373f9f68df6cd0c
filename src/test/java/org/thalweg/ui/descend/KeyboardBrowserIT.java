package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** The whole main job without a mouse. */
@InBrowser
class KeyboardBrowserIT {
  private static final int MOST_TABS = 60;

  @Test
  void theDescentIsPlayedSteppedResetAndPinnedByKeys(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1&speed=fastest");
    Keyboard keys = learner.page().keyboard();
    keys.press("ArrowRight");
    learner.isAtStep(1);
    keys.press("ArrowRight");
    learner.isAtStep(2);
    keys.press("ArrowLeft");
    learner.isAtStep(1);
    keys.press("r");
    learner.isAtStep(0);
    keys.press("Space");
    learner.endsWith("converged");
    keys.press("p");
    assertThat(learner.runs()).hasCount(2);
    keys.press("Space");
    learner.endsWith("converged");
    keys.press("Space");
    learner.endsWith("converged");
    assertThat(learner.runs()).hasCount(2);
  }

  @Test
  void theStartIsReachedByTabAndMovedByArrows(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2");
    Keyboard keys = learner.page().keyboard();
    tabTo(learner, "Start of the descent");
    for (int i = 0; i < 3; i++) {
      keys.press("ArrowRight");
    }
    keys.press("ArrowUp");
    assertThat(learner.startField("x")).hasValue(Pattern.compile("1\\.[0-9]+"));
    assertThat(learner.startField("y")).hasValue(Pattern.compile("-1\\.[0-9]+"));
    learner.isAtStep(0);
    keys.press("Space");
    assertThat(learner.figure(0)).not().hasText("0");
  }

  @Test
  void theLearningRateIsReachedByTabAndChangedByArrows(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.1");
    tabTo(learner, "Learning rate α");
    learner.page().keyboard().press("ArrowRight");
    assertThat(learner.exactRate()).hasValue("0.11");
    assertThat(learner.page()).hasURL(Pattern.compile(".*rate=0\\.11.*"));
    learner.page().keyboard().press("PageUp");
    assertThat(learner.page()).hasURL(Pattern.compile(".*rate=1\\.1.*"));
  }

  @Test
  void theOverviewOfKeysOpensAndClosesByKeys(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl");
    learner.page().keyboard().press("?");
    var overview =
        learner
            .page()
            .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys on this page"));
    assertThat(overview).containsText("Play or pause");
    learner.page().keyboard().press("Space");
    learner.page().keyboard().press("p");
    assertThat(learner.runs()).hasCount(1);
    learner.page().keyboard().press("Escape");
    assertThat(overview).hasCount(0);
    learner.isAtStep(0);
  }

  /**
   * No beginning of what is typed is a formula: one would be descended as soon as somebody pauses.
   */
  @Test
  void whatIsTypedIntoAFieldIsNoCommand(Visitor visitor) {
    Learner learner = new Learner(visitor).open("f=x^2%2By^2&x=1&y=1&rate=0.1&step=2");
    learner.page().locator("formula-field input").focus();
    learner.page().keyboard().press("End");
    learner.page().keyboard().type("+ p r");
    assertThat(learner.page().locator("formula-field")).containsText("r");
    assertThat(learner.runs()).hasCount(1);
    assertThat(learner.page().locator("formula-field input")).hasValue("x^2+y^2+ p r");
    learner.isAtStep(2);
  }

  @Test
  void whatHappensIsTold(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=-2&rate=0.5");
    learner.page().keyboard().press("Space");
    learner.endsWith("converged in 1 step");
    assertThat(learner.page().locator("live-announcer")).containsText("Arrived");
  }

  /** Presses Tab until what has the focus has this name. */
  private static void tabTo(Learner learner, String name) {
    String focused = "";
    for (int i = 0; i < MOST_TABS && !focused.equals(name); i++) {
      learner.page().keyboard().press("Tab");
      focused =
          (String)
              learner
                  .page()
                  .evaluate(
                      "() => { let focused = document.activeElement; while"
                          + " (focused?.shadowRoot?.activeElement) focused ="
                          + " focused.shadowRoot.activeElement; return focused?.ariaLabel ??"
                          + " focused?.labels?.[0]?.textContent ?? ''; }");
    }
    assertTrue(focused.equals(name), "Tab does not reach " + name + ", but " + focused);
  }
}
