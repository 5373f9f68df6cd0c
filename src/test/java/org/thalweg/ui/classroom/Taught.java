package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thalweg.browser.Visitor;

/** A class in real browsers: a teacher who has opened a room, and students who join it. */
final class Taught {
  private static final Pattern IN_ROOM = Pattern.compile(".*[?&]class=([0-9A-Z]+).*");

  private final Visitor teacher;
  private final String code;

  private Taught(Visitor teacher, String code) {
    this.teacher = teacher;
    this.code = code;
  }

  /** The teacher opens a room from the Descend screen. */
  static Taught by(Visitor teacher) {
    teacher.open("/?surface=himmelblau");
    button(teacher, "Class").click();
    assertThat(teacher.page()).hasURL(IN_ROOM);
    hasSeenTheCode(teacher);
    return in(teacher);
  }

  /** The room that the teacher is in. */
  static Taught in(Visitor teacher) {
    assertThat(teacher.page()).hasURL(IN_ROOM);
    teacher.settle();
    Matcher room = IN_ROOM.matcher(teacher.page().url());
    if (!room.matches()) {
      throw new AssertionError(teacher.page().url());
    }
    return new Taught(teacher, room.group(1));
  }

  /** A new room begins with its code, which its teacher puts away. */
  static void hasSeenTheCode(Visitor teacher) {
    assertThat(teacher.page().locator(".room-big-code")).isVisible();
    teacher.page().keyboard().press("Escape");
    assertThat(teacher.page().locator(".room-big-code")).isHidden();
  }

  String code() {
    return code;
  }

  /** A student comes in by the code, typed in small letters. */
  Taught joinedBy(Visitor student) {
    student.page().navigate(student.address() + "/join");
    student.page().getByLabel("Code").fill(code.toLowerCase(Locale.ROOT));
    button(student, "Join").click();
    assertThat(student.page()).hasURL(Pattern.compile(".*/room/" + code));
    student.settle();
    assertThat(student.page().locator(".room > main .page-grid")).isVisible();
    return this;
  }

  Taught ask(String title) {
    button(teacher, "Ask").click();
    teacher.page().locator(".ask-choice").filter(having(title)).click();
    return this;
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  Locator next() {
    return teacher.page().locator(".question-next");
  }

  /** Presses the one button, which says this. */
  Taught goOn(String words) {
    assertThat(next()).hasText(words);
    next().click();
    return this;
  }

  /** Asks what it did, though the class was shown nothing: that is said first. */
  Taught goOnWithNothingShown() {
    goOn("Next: what did it do?");
    assertThat(teacher.page().locator(".course-card .class-refused")).isVisible();
    teacher.hasNoBarriers();
    return goOn("Next: what did it do?");
  }

  void hasCounted(String words) {
    assertThat(teacher.page().locator(".question-count")).hasText(words);
  }

  static Locator button(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator panel(Visitor student) {
    return student.page().locator(".question-panel");
  }

  /** An option of the question, which a tap sends. */
  static Locator option(Visitor student, String text) {
    return student.page().locator("answer-box").getByText(text, exact());
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  static void answers(Visitor student, String text) {
    option(student, text).click();
    hasSent(student, text);
  }

  static void hasSent(Visitor student, String text) {
    assertThat(option(student, text)).hasAttribute("aria-pressed", "true");
    assertThat(standing(student)).hasText("Sent. You may change it until the next stage.");
  }

  static Locator standing(Visitor student) {
    return student.page().locator(".answer-standing");
  }

  /** The numbers under the picture. */
  static Locator figures(Visitor visitor) {
    return visitor.page().locator(".readout .figure-number");
  }

  /** All steps that the first one draws come to the other as well. */
  static void seesEveryStep(Visitor first, Visitor other) {
    other.page().waitForCondition(() -> points(first).equals(points(other)));
  }

  /** How many points the first run on the first chart has. */
  private static Object points(Visitor visitor) {
    return visitor
        .page()
        .evaluate(
            "() => { const chart = document.querySelector('live-chart');"
                + " for (let run = 0; run < 10000; run++) if (chart.hasSeries('run-' + run))"
                + " return chart.pointCount('run-' + run); return 0; }");
  }

  /** The teacher ends the lesson, and everybody is told. */
  static void ends(Visitor teacher, Visitor... students) {
    button(teacher, "End the lesson").click();
    teacher.hasNoBarriers();
    button(teacher, "End it for everybody").click();
    for (Visitor student : students) {
      assertThat(student.page().locator(".room-notice")).containsText("The lesson is over");
      assertThat(student.page().locator(".room-home")).hasAttribute("href", "/");
    }
    assertThat(teacher.page()).not().hasURL(IN_ROOM);
  }
}
