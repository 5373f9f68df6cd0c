package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thalweg.ui.classroom.Taught.button;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** On a projector the class sees the picture and the words about it at once, and reads both. */
@InBrowser
class ProjectedBrowserIT {
  /** Whether these are whole within the window, which need not be scrolled. */
  private static final String ALL_IN_SIGHT =
      """
      () => ['.room-code', '.room-present', '.question-card', '.page-picture .readout']
        .map((part) => document.querySelector(part).getBoundingClientRect())
        .every(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight)
        && document.documentElement.scrollHeight <= innerHeight
      """;

  private static final String IN_SIGHT =
      """
      (part) => {
        const { top, bottom, height } = document.querySelector(part).getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      }
      """;

  @Test
  void aQuestionStandsBesideThePictureInEveryStage(Visitor teacher) {
    Taught room = Taught.by(teacher).ask("What does it do with a very large learning rate?");
    button(teacher, "Present").click();
    assertThat(teacher.page().locator(".room-actions")).isHidden();
    assertThat(button(teacher, "End presentation")).isVisible();
    for (String next :
        new String[] {
          "Next: watch", "Next: what did it do?", "Next: talk", "Next: vote again", "Next: reveal"
        }) {
      isInSight(teacher.page(), 1920, 1080);
      isInSight(teacher.page(), 1280, 720);
      room.goOn(next);
    }
    assertThat(teacher.page().locator(".question-reveal")).isVisible();
    isInSight(teacher.page(), 1920, 1080);
    isInSight(teacher.page(), 1280, 720);
    button(teacher, "Put away").click();
    assertThat(teacher.page().locator(".course-card")).isHidden();
    assertThat(teacher.page().locator(".page-controls")).isVisible();
    assertThat(teacher.page().locator(".page-side")).isVisible();
    assertThat(teacher.page().locator(".surface-choice")).isVisible();
  }

  /** The words are longest after it has flown out; above the picture stand the class's buttons. */
  @Test
  void whatARunHasDoneIsReadWithoutScrolling(Visitor teacher) {
    teacher.open("/?surface=booth&rate=0.5");
    button(teacher, "▶ Descend").click();
    assertThat(teacher.page().locator(".readout")).containsText("Diverged after step 4");
    button(teacher, "Class").click();
    Taught.hasSeenTheCode(teacher);
    button(teacher, "Present").click();
    assertThat(button(teacher, "Do together")).isVisible();
    isInSight(teacher.page(), 1920, 1080, ".page-picture .readout");
    isInSight(teacher.page(), 1280, 720, ".page-picture .readout");
  }

  @Test
  void theDataSetIsSeenWithItsWords(
      Visitor teacher, @OnPhone Visitor ada, @OnPhone Visitor emmy, @OnPhone Visitor sofia) {
    Taught.by(teacher).joinedBy(ada).joinedBy(emmy).joinedBy(sofia);
    button(teacher, "Do together").click();
    button(teacher, "The class is the data set").click();
    button(teacher, "Present").click();
    assertThat(button(teacher, "End presentation")).isVisible();
    isInSight(teacher.page(), 1280, 720, ".activity-story");
  }

  private static void isInSight(Page page, int width, int height) {
    page.setViewportSize(width, height);
    page.waitForFunction(ALL_IN_SIGHT);
  }

  private static void isInSight(Page page, int width, int height, String part) {
    page.setViewportSize(width, height);
    page.waitForFunction(IN_SIGHT, part);
  }
}
