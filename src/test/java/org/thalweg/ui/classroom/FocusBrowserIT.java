package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thalweg.ui.classroom.Taught.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/**
 * A teacher who teaches by keys alone: wherever a button goes that was pressed, the focus goes on
 * in a place that is named here and can be seen.
 */
@InBrowser
class FocusBrowserIT {
  private static final int MOST_TABS = 60;
  private static final int MOST_PARTS = 40;
  private static final int REPEATS = 10;

  @Test
  void askingAQuestion(Visitor teacher, @OnPhone Visitor ada) {
    open(teacher).joinedBy(ada);
    press(button(teacher, "Ask"));
    press(choice(teacher, "Do the steps keep their length?"));
    hasFocus(button(teacher, "Ask"));
    holdDown(button(teacher, "Next: watch"), button(teacher, "Next: what did it do?"));
    teacher.settle();
    hasFocus(button(teacher, "Next: what did it do?"));
    press(button(teacher, "Reveal now"));
    hasFocus(button(teacher, "Put away"));
    press(button(teacher, "Put away"));
    hasFocus(button(teacher, "Ask"));
    teacher.settle();
  }

  @Test
  void aLessonOnManyScreens(Visitor teacher, @OnPhone Visitor ada) {
    open(teacher).joinedBy(ada);
    press(button(teacher, "Ask"));
    press(choice(teacher, "How a network learns"));
    Locator next = teacher.page().locator(".question-next");
    Locator card = teacher.page().locator(".course-card");
    tabTo(next);
    for (int i = 0; i < MOST_PARTS && !next.innerText().equals("Close this prepared lesson"); i++) {
      String before = card.innerText();
      teacher.page().keyboard().press("Enter");
      teacher
          .page()
          .waitForFunction(
              "before => (document.querySelector('.course-card')?.innerText ?? before) !== before",
              before);
      teacher.settle();
      hasFocus(next);
    }
    assertThat(teacher.page()).hasURL(Pattern.compile(".*/network\\?.*"));
    press(button(teacher, "Close this prepared lesson"));
    hasFocus(button(teacher, "Ask"));
    teacher.settle();
  }

  @Test
  void whatTheClassDoesTogether(Visitor teacher, @OnPhone Visitor ada) {
    open(teacher).joinedBy(ada);
    press(button(teacher, "Do together"));
    press(button(teacher, "Everybody's learning rate"));
    button(ada, "Send").click();
    assertThat(teacher.page().locator(".activity-progress")).containsText("1 of 1");
    press(button(teacher, "Reveal"));
    hasFocus(button(teacher, "Back to the screen"));
    press(button(teacher, "Back to the screen"));
    hasFocus(button(teacher, "Do together"));
    press(button(teacher, "Do together"));
    press(button(teacher, "Free exploration"));
    button(ada, "One step").click();
    Locator row = teacher.page().locator(".explorers input");
    assertThat(row).hasCount(1);
    tabTo(row);
    teacher.page().keyboard().press("Space");
    press(button(teacher, "To the projector"));
    hasFocus(button(teacher, "Back to what the class saw"));
    press(button(teacher, "Back to what the class saw"));
    hasFocus(button(teacher, "All runs"));
    press(button(teacher, "Call everyone back"));
    hasFocus(button(teacher, "Do together"));
    teacher.settle();
  }

  @Test
  void lettingInAndSendingOutAndTheEnd(
      Visitor teacher, @OnPhone Visitor ada, @OnPhone Visitor emmy) {
    String code = open(teacher).code();
    press(button(teacher, "People"));
    press(button(teacher, "I let newcomers in myself"));
    comes(ada, code, "Ada");
    comes(emmy, code, "Emmy");
    press(button(teacher, "Let in Ada"));
    hasFocus(button(teacher, "Let in Emmy"));
    press(button(teacher, "Let in Emmy"));
    hasFocus(close(teacher));
    press(button(teacher, "Send Ada out"));
    press(button(teacher, "Really send Ada out?"));
    hasFocus(button(teacher, "Take the name of Emmy away"));
    press(button(teacher, "Take the name of Emmy away"));
    Locator onlyOne =
        teacher.page().locator(".people-dialog[open] .people:not(.people-out *) button:visible");
    assertThat(onlyOne).hasCount(1);
    hasFocus(onlyOne);
    teacher.page().keyboard().press("Escape");
    hasFocus(button(teacher, "People"));
    press(button(teacher, "End the lesson"));
    press(button(teacher, "End it for everybody"));
    assertThat(teacher.page()).not().hasURL(Pattern.compile(".*[?&]class=.*"));
    hasFocus(button(teacher, "Class"));
    assertThat(teacher.page().locator(".lesson-over")).containsText("The lesson is over");
    teacher.settle();
    teacher.hasNoBarriers();
  }

  @Test
  void lettingInAgain(Visitor teacher, @OnPhone Visitor ada) {
    String code = open(teacher).code();
    press(button(teacher, "People"));
    press(button(teacher, "I let newcomers in myself"));
    comes(ada, code, "Ada");
    press(button(teacher, "Let in Ada"));
    assertThat(button(teacher, "Let in Ada")).isHidden(); // her row is another one from now on
    press(button(teacher, "Send Ada out"));
    press(button(teacher, "Really send Ada out?"));
    press(button(teacher, "Let Ada in again"));
    assertThat(button(teacher, "Send Ada out")).isVisible();
    hasFocus(close(teacher));
  }

  /** Another page of the same teacher puts the question away. */
  @Test
  void whoHasLeftTheButtonIsNotLedAway(Visitor teacher, @OnPhone Visitor ada) {
    open(teacher).joinedBy(ada).ask("Do the steps keep their length?");
    press(button(teacher, "Reveal now"));
    hasFocus(button(teacher, "Put away"));
    teacher.page().mouse().click(1, 1);
    hasNoFocus(teacher.page());
    Page other = teacher.page().context().newPage();
    other.navigate(teacher.page().url());
    other.locator(".question-side .button").getByText("Put away").click();
    assertThat(button(teacher, "Put away")).isHidden();
    teacher.settle();
    hasNoFocus(teacher.page());
    other.close();
  }

  /** The first code is put away by the key that closes a dialog. */
  private static Taught open(Visitor teacher) {
    teacher.open("/?surface=himmelblau");
    press(button(teacher, "Class"));
    Taught.hasSeenTheCode(teacher);
    hasFocus(button(teacher, "Ask"));
    return Taught.in(teacher);
  }

  private static void comes(Visitor student, String code, String name) {
    student.page().navigate(student.address() + "/join/" + code);
    student.page().getByLabel("Name").fill(name);
    button(student, "Join").click();
    assertThat(student.page().locator(".room-notice")).containsText("Your teacher lets you in");
  }

  private static Locator choice(Visitor teacher, String title) {
    return teacher
        .page()
        .locator(".ask-choice")
        .filter(new Locator.FilterOptions().setHasText(title));
  }

  private static Locator close(Visitor teacher) {
    return teacher.page().locator(".people-dialog[open] .dialog-head button");
  }

  private static void press(Locator button) {
    tabTo(button);
    button.page().keyboard().press("Enter");
  }

  /**
   * The key stays down: it repeats itself after the button has come to stand for something else.
   */
  private static void holdDown(Locator button, Locator after) {
    tabTo(button);
    button.page().keyboard().down("Enter");
    assertThat(after).isVisible();
    for (int i = 0; i < REPEATS; i++) {
      after.page().keyboard().down("Enter");
    }
    after.page().keyboard().up("Enter");
  }

  /** Presses Tab until it has the focus; nobody goes a longer way. */
  private static void tabTo(Locator wanted) {
    assertThat(wanted).isVisible();
    for (int i = 0; i < MOST_TABS && !isFocused(wanted); i++) {
      wanted.page().keyboard().press("Tab");
    }
    assertTrue(isFocused(wanted), wanted + " is reached");
  }

  private static boolean isFocused(Locator wanted) {
    return (boolean) wanted.evaluate("one => document.activeElement === one");
  }

  private static void hasFocus(Locator wanted) {
    assertThat(wanted).isFocused();
    assertThat(wanted).isInViewport();
  }

  private static void hasNoFocus(Page page) {
    assertThat(page.locator("body")).isFocused();
  }
}
