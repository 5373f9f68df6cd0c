package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** Whoever leaves is not waited for, and is back with the same seat. */
@InBrowser
class AttendanceBrowserIT {
  private static final String TITLE = "Does the loss fall at every step?";

  /** More than the time after which somebody is missed. */
  private static final LocatorAssertions.HasTextOptions IN_TIME =
      new LocatorAssertions.HasTextOptions().setTimeout(30_000);

  @Test
  void nobodyWaitsForTheAnswerOfWhoeverHasLeft(
      Visitor teacher, @OnPhone Visitor first, @OnPhone Visitor second) {
    Taught lesson = Taught.by(teacher).joinedBy(first).joinedBy(second).ask(TITLE);
    lesson.hasCounted("0 of 2 answered");
    String name = second.page().locator(".room-header .person-name").innerText();
    second.page().navigate(second.address() + "/join");
    assertThat(teacher.page().locator(".question-count")).hasText("0 of 1 answered", IN_TIME);
    assertThat(teacher.page().locator(".room-present")).hasText("one in the room · 1 away");
    Taught.button(teacher, "People").click();
    assertThat(teacher.page().locator(".people li").last()).containsText(name + " away");
    teacher.hasNoBarriers();
    teacher.page().keyboard().press("Escape");
    second.page().navigate(second.address() + "/room/" + lesson.code());
    assertThat(second.page().locator(".room-header .person-name")).hasText(name);
    lesson.hasCounted("0 of 2 answered");
    assertThat(teacher.page().locator(".room-present")).hasText("2 in the room");
  }
}
