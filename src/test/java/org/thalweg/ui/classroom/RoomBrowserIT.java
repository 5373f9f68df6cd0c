package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thalweg.ui.classroom.Taught.figures;
import static org.thalweg.ui.classroom.Taught.seesEveryStep;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** A teacher and a class in real browsers: joining and following. */
@InBrowser
class RoomBrowserIT {
  private static final Pattern IN_CLASS = Pattern.compile(".*[?&]class=([0-9A-Y]{6}).*");

  @Test
  void aClassFollowsOnEveryScreenAlsoWhoComesLateOrComesBack(
      Visitor teacher, @OnPhone Visitor first, Visitor late) {
    String code = openARoom(teacher, "/?surface=himmelblau&speed=40");
    join(first, code);
    assertThat(teacher.page().locator(".room-present")).hasText("one in the room");
    button(teacher, "▶ Descend").click();
    assertThat(figures(teacher).first()).not().hasText("0");
    teacher.page().locator("learning-rate-control #exact").fill("0.008");
    teacher.page().keyboard().press("Enter");
    assertThat(button(teacher, "▶ Again")).isVisible();
    join(late, code);
    String[] there = figures(teacher).allInnerTexts().toArray(String[]::new);
    assertThat(figures(first)).hasText(there);
    assertThat(figures(late)).hasText(there);
    Pictures.areInColour(first.page(), "on a phone that follows");
    seesEveryStep(teacher, late);
    first.page().reload();
    assertThat(figures(first)).hasText(there);
    teacher.page().getByRole(AriaRole.LINK).getByText("Network").first().click();
    assertThat(teacher.page()).hasURL(IN_CLASS);
    assertThat(first.page().locator("network-diagram").first()).isVisible();
    button(teacher, "Learn").click();
    assertThat(first.page().locator(".readout")).containsText("4 of 4");
    first.hasNoBarriers();
    teacher.hasNoBarriers();
    Taught.ends(teacher, first);
    assertThat(button(teacher, "Class")).isVisible();
    teacher.settle();
  }

  @Test
  void aTeacherLoadsThePageAnewAndTheRunGoesOn(Visitor teacher, Visitor student) {
    String code = openARoom(teacher, "/?surface=rosenbrock&rate=0.0005&speed=20&limit=100000");
    join(student, code);
    button(teacher, "▶ Descend").click();
    Locator step = figures(student).first();
    assertThat(step).not().hasText("0");
    teacher.page().navigate("about:blank");
    String then = step.innerText();
    assertThat(step).not().hasText(then);
    teacher.page().goBack();
    assertThat(button(teacher, "Pause")).isVisible();
    button(teacher, "Pause").click();
    assertThat(button(teacher, "▶ Descend")).isVisible();
    teacher.settle();
    String[] there = figures(teacher).allInnerTexts().toArray(String[]::new);
    assertThat(figures(student)).hasText(there);
  }

  @Test
  void aStudentWhoseBrowserHasLostTheSessionIsBackAtTheNextPress(Visitor teacher, Visitor student) {
    join(student, openARoom(teacher, "/"));
    Page page = student.page();
    page.evaluate("window.isOld = true");
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    Response answer =
        page.waitForResponse(
            each -> each.url().contains("v-r=uidl"), () -> button(student, "Look closer").click());
    assertEquals(200, answer.status());
    page.waitForFunction("!window.isOld");
    assertThat(button(student, "Look closer")).isVisible();
    assertThat(teacher.page().locator(".room-present")).hasText("one in the room");
  }

  /** On a small phone the button takes no row of its own from the screen. */
  @Test
  void theButtonOfAClassStandsInTheHeadersRow(@OnPhone Visitor teacher) {
    teacher.open("/");
    BoundingBox button = button(teacher, "Class").boundingBox();
    BoundingBox mark = teacher.page().locator(".shell-logo").boundingBox();
    assertTrue(Math.abs(middle(button) - middle(mark)) < button.height / 2);
    assertTrue(button.x >= mark.x + mark.width);
  }

  @Test
  void aWideNamePushesNothingOutOfView(@OnPhone Visitor teacher, @OnPhone Visitor student) {
    for (Visitor each : List.of(teacher, student)) {
      each.page().setViewportSize(320, 640);
    }
    student.page().navigate(student.address() + "/join/" + openARoom(teacher, "/"));
    student.page().locator("#name").fill("W".repeat(24));
    button(student, "Join").click();
    assertThat(student.page().locator(".room-header")).containsText("WWW");
    hasNothingBeyondItsEdge(student.page().locator(".room-header"));
    button(teacher, "People").click();
    assertThat(teacher.page().locator(".people li")).containsText("Send out");
    hasNothingBeyondItsEdge(teacher.page().locator(".people"));
  }

  private static void hasNothingBeyondItsEdge(Locator part) {
    assertEquals(true, part.evaluate("part => part.scrollWidth <= part.clientWidth"));
  }

  private static double middle(BoundingBox box) {
    return box.y + box.height / 2;
  }

  private static String openARoom(Visitor teacher, String path) {
    teacher.open(path);
    button(teacher, "Class").click();
    assertThat(teacher.page()).hasURL(IN_CLASS);
    Taught.hasSeenTheCode(teacher);
    teacher.settle();
    var url = IN_CLASS.matcher(teacher.page().url());
    assertEquals(true, url.matches());
    return url.group(1);
  }

  private static void join(Visitor student, String code) {
    student.page().navigate(student.address() + "/join/" + code);
    student.page().getByRole(AriaRole.BUTTON).getByText("Join").click();
    assertThat(student.page()).hasURL(Pattern.compile(".*/room/" + code));
    student.settle();
  }

  private static Locator button(Visitor visitor, String words) {
    return visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }
}
