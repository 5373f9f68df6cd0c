package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thalweg.ui.classroom.Taught.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Lines;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** What a class sees is built from readings of the step socket, on every screen and in any case. */
@InBrowser
class MirrorBrowserIT {
  private static final String POINTS =
      "() => { const chart = document.querySelector('.surface-map live-chart');"
          + " const run = [...(chart?.drawing?.series.keys() ?? [])].pop();"
          + " return run ? chart.pointCount(run) : 0; }";

  private static final String STATE = "() => document.querySelector('class-mirror').stream.state";

  /** What the page waits at most before it tries its socket again, in milliseconds. */
  private static final long LONGEST_WAIT = 15_000;

  private static final long RETRY_WHEN_BARRED = 60_000;

  /** So many tries in vain make a barred socket where the server can be reached. */
  private static final int BEYOND_PATIENCE = 9;

  @Test
  void everyScreenIsDrawnForTheClassAlsoOnTheWayBack(Visitor teacher, @OnPhone Visitor student) {
    Taught.by(teacher).joinedBy(student);
    Pictures.areInColour(student.page(), "the first screen");
    for (String screen : List.of("Derivative", "Partial", "Network", "Descend")) {
      teacher.page().getByRole(AriaRole.LINK).getByText(screen).first().click();
      assertThat(student.page().locator("class-mirror .following." + key(screen))).isVisible();
      Pictures.areInColour(student.page(), screen);
    }
    student.hasNoBarriers();
    student.page().reload();
    assertThat(student.page().locator("class-mirror .following.descend")).isVisible();
    Pictures.areInColour(student.page(), "after a reload");
    teacher.settle();
  }

  private static String key(String screen) {
    return screen.toLowerCase(Locale.ROOT);
  }

  @Test
  void whatALostConnectionHasMissedComesAfterwards(Visitor teacher, Visitor student) {
    List<WebSocketRoute> sockets = student.stepSockets();
    Taught.by(teacher).joinedBy(student);
    button(teacher, "▶ Descend").click();
    student.page().waitForFunction("(" + POINTS + ")() > 3");
    sockets.getLast().close();
    assertThat(button(teacher, "▶ Again")).isVisible();
    seesWhatIsThere(teacher, student);
  }

  private static void seesWhatIsThere(Visitor teacher, Visitor student) {
    teacher.settle();
    String[] there = figures(teacher).allInnerTexts().toArray(String[]::new);
    assertThat(figures(student)).hasText(there);
    student
        .page()
        .waitForCondition(
            () -> teacher.page().evaluate(POINTS).equals(student.page().evaluate(POINTS)));
  }

  @Test
  void whatCanNotBeShownIsSaidAndMadeGoodAsSoonAsItCan(Visitor teacher, Visitor student) {
    Taught.by(teacher).joinedBy(student);
    student
        .page()
        .evaluate(
            "() => { window.assign = Object.assign; Object.assign = (to, ...from) => {"
                + " if (to instanceof Element) { throw new Error('for this test'); }"
                + " return window.assign(to, ...from); }; }");
    Locator notice = student.page().locator("class-mirror .mirror-notice");
    button(teacher, "▶ Descend").click();
    assertThat(notice).hasText("This picture is not up to date. The page tries again by itself.");
    assertThat(button(teacher, "▶ Again")).isVisible();
    student.page().evaluate("() => { Object.assign = window.assign; }");
    assertThat(notice).isHidden();
    seesWhatIsThere(teacher, student);
    student.forgetTroubles();
  }

  @Test
  void withoutAStepSocketTheClassFollowsAnotherWay(Visitor teacher, Visitor student) {
    student.withoutStepSocket();
    Taught.by(teacher).joinedBy(student);
    button(teacher, "▶ Descend").click();
    assertThat(button(teacher, "▶ Again")).isVisible();
    seesWhatIsThere(teacher, student);
    student.forgetTroubles();
  }

  /** Nothing is reached, so no socket is barred: the page is as light as before. */
  @Test
  void whoeverHadNoNetworkForLongFollowsAsBefore(Visitor teacher, Visitor student) {
    student.page().clock().install();
    Lines lines = student.lines();
    Taught.by(teacher).joinedBy(student);
    student.page().context().setOffline(true);
    student.page().waitForFunction("() => !navigator.onLine");
    lines.cut();
    for (int tries = 0; tries < BEYOND_PATIENCE; tries++) {
      triesInVain(student, lines);
    }
    assertEquals("lost", student.page().evaluate(STATE), "which asks for no whole page");
    button(teacher, "▶ Descend").click();
    assertThat(button(teacher, "▶ Again")).isVisible();
    lines.mend();
    student.page().context().setOffline(false);
    seesWhatIsThere(teacher, student);
    student.settle();
    assertThat(student.page().locator("class-mirror .page-grid")).hasCount(1);
    assertThat(student.page().locator(".room main .page-grid")).hasCount(1);
    student.forgetTroubles();
  }

  /** Time passes until it has tried once more. */
  private static void triesInVain(Visitor student, Lines lines) {
    int before = lines.refusedSteps();
    student.page().clock().runFor(LONGEST_WAIT);
    student.page().waitForCondition(() -> lines.refusedSteps() > before);
  }

  @Test
  void whoseSocketsAreBarredFollowsLightlyWhenTheyAreNot(Visitor teacher, Visitor student) {
    student.page().clock().install();
    Lines lines = student.lines();
    lines.cut();
    Taught.by(teacher).joinedBy(student);
    assertThat(student.page().locator("class-mirror")).hasCount(0);
    lines.mend();
    student.page().clock().runFor(RETRY_WHEN_BARRED);
    assertThat(student.page().locator("class-mirror .page-grid")).isVisible();
    button(teacher, "▶ Descend").click();
    assertThat(button(teacher, "▶ Again")).isVisible();
    seesWhatIsThere(teacher, student);
    assertThat(student.page().locator(".room main .page-grid")).hasCount(1);
    student.forgetTroubles();
  }

  @Test
  void whoeverWantsMoreLooksCloserAndComesBack(Visitor teacher, @OnPhone Visitor student) {
    Taught.by(teacher).joinedBy(student);
    Locator mirror = student.page().locator("class-mirror");
    mirror.getByText("Curvature").click();
    assertThat(mirror.locator(".mirror-notice")).containsText("Your teacher decides");
    assertThat(button(teacher, "Curvature")).hasAttribute("aria-pressed", "false");
    handlesAndKeysMoveNothing(student);
    button(student, "Look closer").click();
    assertThat(mirror).hasCount(0);
    assertThat(student.page().locator(".room main .page-grid")).isVisible();
    button(teacher, "▶ Descend").click();
    assertThat(button(teacher, "▶ Again")).isVisible();
    seesWhatIsThere(teacher, student);
    button(student, "Back to the class").click();
    assertThat(mirror).hasCount(1);
    seesWhatIsThere(teacher, student);
    Pictures.areInColour(student.page(), "back with the class");
  }

  private static void handlesAndKeysMoveNothing(Visitor student) {
    Locator handle = student.page().locator("class-mirror .surface-map .handle").first();
    String value = handle.getAttribute("aria-valuenow");
    handle.press("ArrowRight");
    assertThat(handle).hasAttribute("aria-valuenow", value);
    Object scrolls =
        student
            .page()
            .evaluate(
                "() => document.body.dispatchEvent(new KeyboardEvent("
                    + "'keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true }))");
    assertEquals(true, scrolls, "the space bar scrolls as on any page");
  }

  private static Locator figures(Visitor visitor) {
    return visitor.page().locator(".readout .figure-number");
  }
}
