package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thalweg.ui.classroom.Taught.answers;
import static org.thalweg.ui.classroom.Taught.button;
import static org.thalweg.ui.classroom.Taught.figures;
import static org.thalweg.ui.classroom.Taught.panel;
import static org.thalweg.ui.classroom.Taught.seesEveryStep;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** One lesson from its first minute to its last, with one teacher and three students. */
@InBrowser
class WholeLessonBrowserIT {
  private static final String LENGTHS = "Do the steps keep their length?";
  private static final String ALIKE = "All are equally long";
  private static final String SHORTER = "Each is shorter than the one before";

  @Test
  void aLesson(Visitor teacher, @OnPhone Visitor phone, Visitor desk, Visitor late) {
    Taught room = Taught.by(teacher).joinedBy(phone).joinedBy(desk);
    ask(room, teacher, phone, desk);
    descend(room, teacher, phone, desk, late);
    play(teacher, List.of(phone, desk, late));
    Taught.ends(teacher, phone, desk, late);
    teacher.settle();
  }

  private static void ask(Taught room, Visitor teacher, Visitor phone, Visitor desk) {
    room.ask(LENGTHS);
    answers(phone, ALIKE);
    answers(desk, SHORTER);
    room.goOn("Next: watch");
    assertThat(figures(phone).first()).hasText("4");
    assertThat(figures(desk).first()).hasText("4");
    room.goOn("Next: what did it do?");
    answers(phone, "The steps stayed alike");
    answers(desk, "Each step was a fifth shorter than the one before");
    room.goOn("Next: talk").goOn("Next: vote again");
    answers(phone, SHORTER);
    answers(desk, SHORTER);
    room.goOn("Next: reveal");
    assertThat(panel(phone)).containsText("You are right: “" + SHORTER + "”.");
    assertThat(teacher.page().locator(".course-card"))
        .containsText("50 % told something else than what there was to see (");
    button(teacher, "Put away").click();
    assertThat(panel(phone)).isHidden();
  }

  /** The rate is changed in the middle, while somebody comes late and somebody comes back. */
  private static void descend(
      Taught room, Visitor teacher, Visitor phone, Visitor desk, Visitor late) {
    teacher.open("/?surface=rosenbrock&rate=0.0005&speed=20&limit=100000&class=" + room.code());
    button(teacher, "▶ Descend").click();
    assertThat(figures(phone).first()).not().hasText("0");
    teacher.page().locator("learning-rate-control #exact").fill("0.001");
    teacher.page().keyboard().press("Enter");
    assertThat(teacher.page()).hasURL(Pattern.compile(".*[?&]change=.*0\\.001.*"));
    room.joinedBy(late);
    phone.page().reload();
    phone.settle();
    assertThat(figures(late).first()).hasText(Pattern.compile("[1-9].*"));
    String then = figures(late).first().innerText();
    assertThat(figures(late).first()).not().hasText(then);
    button(teacher, "Pause").click();
    assertThat(button(teacher, "▶ Descend")).isVisible();
    teacher.settle();
    String[] there = figures(teacher).allInnerTexts().toArray(String[]::new);
    for (Visitor student : List.of(phone, desk, late)) {
      assertThat(figures(student)).hasText(there);
      seesEveryStep(teacher, student);
      Pictures.areInColour(student.page(), "in the middle of a lesson");
    }
  }

  private static void play(Visitor teacher, List<Visitor> students) {
    button(teacher, "Do together").click();
    button(teacher, "The class is the data set").click();
    students.forEach(student -> assertThat(error(student)).isVisible());
    Locator mine = error(students.getFirst());
    String before = mine.innerText();
    button(teacher, "One step").click();
    assertThat(mine).not().hasText(before);
  }

  private static Locator error(Visitor student) {
    return student
        .page()
        .locator(".room-share .share-main")
        .filter(new Locator.FilterOptions().setHasText("Your squared error:"));
  }
}
