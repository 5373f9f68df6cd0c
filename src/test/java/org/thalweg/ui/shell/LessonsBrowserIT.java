package org.thalweg.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** A learner finds a lesson, does what its cards ask for, and meets no barrier on the way. */
@InBrowser
class LessonsBrowserIT {

  @Test
  void aLessonIsFoundInTheList(Visitor visitor) {
    visitor.open("/lessons");
    assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText("The slope at one point");
    visitor.hasNoBarriers();
    visitor.page().getByText("The slope at one point").first().click();
    visitor.page().waitForURL(Pattern.compile(".*lesson=L3.*").asPredicate());
    assertThat(card(visitor)).containsText("Predict first");
    visitor.settle().hasNoBarriers();
  }

  @Test
  void aCardIsDoneByTheKeyboardAlone(Visitor visitor) {
    visitor.open("/derivative?curve=square&x=3&dx=1&lesson=L3&card=2");
    assertThat(card(visitor)).containsText("Halve Δx once");
    button(visitor, "Halve Δx").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(card(visitor)).containsText("Δx = 0.5 gives the slope 6.5");
    visitor.settle().hasNoBarriers();
    button(visitor, "Next").focus();
    visitor.page().keyboard().press("Enter");
    assertThat(card(visitor)).containsText("What comes next?");
  }

  @Test
  void anAnswerIsCheckedOnAPhone(@OnPhone Visitor visitor) {
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.1&lesson=L11&card=2");
    card(visitor).getByRole(AriaRole.TEXTBOX).fill("1.6");
    card(visitor).getByText("Check").click();
    assertThat(card(visitor)).containsText("Divide the second distance by the first");
    card(visitor).getByRole(AriaRole.TEXTBOX).fill("0,8");
    card(visitor).getByText("Check").click();
    assertThat(card(visitor)).containsText("1 − 2α");
    visitor.settle().hasNoBarriers();
  }

  /** Cards ask for a prediction, so the screen does not give it away. */
  @Test
  void whatARunWillDoIsForetoldOutsideLessonsOnly(Visitor visitor) {
    Locator outlook = visitor.page().locator(".outlook");
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.5");
    assertThat(outlook).containsText("comes to rest after one more step");
    assertThat(outlook).isVisible();
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.5&lesson=L11&card=3");
    assertThat(card(visitor)).containsText("Predict, then try");
    assertThat(visitor.page().locator(".surface-map live-chart").first()).isVisible();
    assertThat(outlook).isHidden();
  }

  private static Locator card(Visitor visitor) {
    return visitor.page().locator(".guide");
  }

  private static Locator button(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }
}
