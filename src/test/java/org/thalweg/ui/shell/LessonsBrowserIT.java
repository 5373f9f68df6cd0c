package org.thalweg.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.1&lesson=L11&card=3");
    card(visitor).getByRole(AriaRole.TEXTBOX).fill("1.6");
    card(visitor).getByText("Check").click();
    assertThat(card(visitor)).containsText("Divide the second distance by the first");
    card(visitor).getByRole(AriaRole.TEXTBOX).fill("0,8");
    card(visitor).getByText("Check").click();
    assertThat(card(visitor)).containsText("1 − 2α");
    visitor.settle().hasNoBarriers();
  }

  @Test
  void aCardStaysInViewWhileOneScrolls(Visitor visitor) {
    Page page = visitor.open("/derivative?lesson=L3&card=3").page();
    Locator title = card(visitor).getByRole(AriaRole.HEADING);
    assertThat(title).isVisible();
    page.getByText("How small can Δx get?").scrollIntoViewIfNeeded();
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    assertThat(title).isInViewport();
  }

  @Test
  void onAPhoneAButtonLeadsBackToTheCard(@OnPhone Visitor visitor) {
    Page page = visitor.open("/derivative?lesson=L3&card=3").page();
    Locator back = page.locator(".guide-back");
    assertThat(card(visitor)).containsText("What comes next?");
    assertThat(back).isHidden();
    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    assertThat(back).hasText("↑ What comes next?");
    visitor.hasNoBarriers();
    back.tap();
    assertThat(card(visitor).getByRole(AriaRole.HEADING)).isInViewport();
    assertThat(back).isHidden();
  }

  @Test
  void whatACardSpeaksOfIsLitAndFoundOnAPhone(@OnPhone Visitor visitor) {
    Page page = visitor.open("/derivative?curve=square&x=3&dx=1&lesson=L4&card=2").page();
    Locator rules = page.locator("[data-spot=rules]");
    assertThat(rules).hasAttribute("lit", Pattern.compile(".*"));
    assertThat(rules).not().isInViewport();
    card(visitor).getByText("Show me: the derivation").tap();
    assertThat(rules).isInViewport();
    assertThat(rules.getByText("constant rule")).isFocused();
    visitor.settle().hasNoBarriers();
    rules.getByText("All lines").tap();
    assertThat(rules).not().hasAttribute("lit", Pattern.compile(".*"));
  }

  @Test
  void aGuessStandsBesideWhatWasSeen(Visitor visitor) {
    visitor.open("/?surface=bowl&x=2&y=0&rate=1&lesson=L11&card=6");
    card(visitor).getByText("At −6").click();
    card(visitor).getByText("Next").click();
    assertThat(card(visitor)).containsText("You said before: At −6");
    card(visitor).getByText("Next").click();
    assertThat(card(visitor)).containsText("What did α = 1 do?");
    assertThat(card(visitor)).containsText("You said before: At −6");
  }

  /** Cards ask for a prediction, so the screen does not give it away. */
  @Test
  void whatARunWillDoIsForetoldOutsideLessonsOnly(Visitor visitor) {
    Locator outlook = visitor.page().locator(".outlook");
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.5");
    assertThat(outlook).containsText("comes to rest after one more step");
    assertThat(outlook).isVisible();
    visitor.open("/?surface=bowl&x=2&y=0&rate=0.5&lesson=L11&card=4");
    assertThat(card(visitor)).containsText("Predict: α = 0.5");
    assertThat(visitor.page().locator(".surface-map live-chart").first()).isVisible();
    assertThat(outlook).isHidden();
  }

  @Test
  void whatGivesTheAnswerAwayComesBackWithIt(Visitor visitor) {
    visitor.open("/derivative?curve=line&x=2&dx=1&lesson=L2&card=1");
    Locator numbers = visitor.page().locator(".figure-number");
    assertThat(card(visitor)).containsText("By how much is it higher?");
    numbers.all().forEach(number -> assertThat(number).isHidden());
    String drawn = "() => document.querySelector('.derivative-curve live-chart').draws('rise')";
    assertEquals(false, visitor.page().evaluate(drawn));
    visitor.settle().hasNoBarriers();
    card(visitor).getByRole(AriaRole.TEXTBOX).fill("10/2");
    card(visitor).getByText("Check").click();
    assertThat(card(visitor)).containsText("So Δy");
    assertThat(numbers.first()).isVisible();
    visitor.page().waitForFunction(drawn);
    card(visitor).getByText("Next").click();
    assertThat(card(visitor)).containsText("You said before: 5");
  }

  @Test
  void nothingMovesUnderAHandThatHoldsThePedal(Visitor visitor) {
    visitor.open("/derivative?do=car&lesson=L1&card=2");
    Locator pedal = button(visitor, "Accelerate");
    pedal.hover(); // which waits until it stands still
    double before = pedal.boundingBox().y;
    visitor.page().mouse().down();
    assertThat(card(visitor)).containsText("The distance gets steeper");
    assertEquals(before, pedal.boundingBox().y);
    visitor.page().mouse().up();
  }

  @Test
  void aWordIsExplainedAndALessonRemembered(Visitor visitor) {
    visitor.open("/");
    assertThat(visitor.page().getByText("New here?")).isVisible();
    visitor.open("/network?lesson=L13&card=99");
    button(visitor, "All lessons").click();
    assertThat(visitor.page().locator(".lesson-done:not([hidden])")).hasCount(1);
    visitor.settle().hasNoBarriers();
    visitor.open("/");
    assertThat(visitor.page().getByText("New here?")).isHidden();
    visitor.open("/derivative?curve=square&x=3&dx=1&lesson=L3&card=1");
    card(visitor).locator(".term").first().click();
    assertThat(visitor.page().locator(".meaning:popover-open")).isVisible();
    visitor.settle().hasNoBarriers();
    visitor.page().keyboard().press("Escape");
    assertThat(visitor.page().locator(".meaning:popover-open")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/derivative", "/partial", "/network"})
  void aWordOnAScreenIsExplained(String address, Visitor visitor) {
    visitor.open(address).page().locator(".figure .term").first().click();
    assertThat(visitor.page().locator(".meaning:popover-open")).containsText(".");
    visitor.settle().hasNoBarriers();
  }

  @Test
  void aTeacherSeesWhatIsWrongWithALesson(Visitor visitor) {
    visitor.open("/lessons/check");
    Locator main = visitor.page().getByRole(AriaRole.MAIN);
    assertThat(main).containsText("“Down into the valley” can be read: 2 cards");
    visitor.settle().hasNoBarriers();
    Locator text = visitor.page().locator("text-file-field textarea");
    text.fill(text.inputValue().replace("step >= 2", "stepp >= 2"));
    assertThat(main).containsText("Did you mean step?");
    button(visitor, "Line 18").click();
    String selected = "t => t.value.substring(t.selectionStart, t.selectionEnd)";
    visitor.page().waitForCondition(() -> "wait: stepp >= 2".equals(text.evaluate(selected)));
    visitor.settle().hasNoBarriers();
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
