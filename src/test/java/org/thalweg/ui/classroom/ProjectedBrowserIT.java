package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thalweg.ui.classroom.Taught.button;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** A question on a projector: the class sees it and the picture at once, and reads both. */
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
  }

  private static void isInSight(Page page, int width, int height) {
    page.setViewportSize(width, height);
    page.waitForFunction(ALL_IN_SIGHT);
  }
}
