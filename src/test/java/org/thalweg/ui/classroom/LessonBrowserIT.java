package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.thalweg.ui.classroom.Taught.button;
import static org.thalweg.ui.classroom.Taught.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** A prepared lesson before a class, and what the projector shows of it. */
@InBrowser
class LessonBrowserIT {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  /** Type that is read at ten metres on a picture of two metres, in pixels of a wide projector. */
  private static final double LEGIBLE = 29;

  @Test
  void nothingOldStandsBeforeTheClassWhenTheLessonGoesOn(
      Visitor teacher, @OnPhone Visitor student) {
    Taught room = Taught.by(teacher).joinedBy(student);
    room.ask("Partial derivatives and the gradient").goOn("Next: And on a surface?");
    assertThat(panel(student)).containsText("How many slopes");
    button(teacher, "Reveal now").click();
    assertThat(panel(student)).containsText("One, as on a curve");
    assertThat(button(student, "Look closer")).isVisible();
    room.goOn("Next: The class is the compass");
    assertThat(student.page().locator(".room-share compass-needle")).isVisible();
    assertThat(panel(student)).isHidden();
    assertThat(button(student, "Look closer")).isHidden();
    room.goOn("Next: What is a partial derivative?");
    assertThat(button(student, "Look closer")).isVisible();
    teacher.page().reload();
    assertThat(teacher.page().locator(".lesson-line")).containsText("part 4 of 7");
    teacher.page().locator(".shell-logo").click();
    assertThat(teacher.page()).hasURL(Pattern.compile(".*/\\?.*class=.*"));
    assertThat(teacher.page().locator(".lesson-line")).isVisible();
    teacher.settle();
  }

  @Test
  void aGuidedLessonIsOpenedBeforeTheClass(Visitor teacher, @OnPhone Visitor student) {
    Taught.by(teacher).joinedBy(student);
    teacher.page().locator(".shell-nav a").filter(having("Lessons")).click();
    teacher.page().locator(".lesson-index h2 a").first().click();
    assertThat(teacher.page()).hasURL(Pattern.compile(".*lesson=.*class=.*"));
    assertThat(teacher.page().locator(".class-bar")).isVisible();
    teacher.settle();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aPictureAndItsSentenceAreOnTheProjectorAtOnce(Visitor teacher, @OnPhone Visitor student) {
    Taught.by(teacher).joinedBy(student);
    teacher.page().setViewportSize(WIDTH, HEIGHT);
    button(teacher, "Present").click();
    button(teacher, "Do together").click();
    button(teacher, "The class is the compass").click();
    assertThat(student.page().locator(".room-share")).containsText("At 0° the slope is");
    button(student, "Report this slope").click();
    assertThat(teacher.page().locator(".activity-progress")).containsText("1 of 1");
    Locator sentence = teacher.page().locator(".activity-story");
    assertThat(sentence).containsText("Which curve do they lie on?");
    comesToTheProjector(sentence);
    comesToTheProjector(teacher.page().locator(".room-code"));
  }

  /** It comes to be within the picture, in type that the last row can read. */
  private static void comesToTheProjector(Locator text) {
    text.page().waitForCondition(() -> isOnTheProjector(text));
  }

  private static boolean isOnTheProjector(Locator text) {
    BoundingBox box = text.boundingBox();
    double size =
        ((Number) text.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")).doubleValue();
    return size >= LEGIBLE
        && box.y >= 0
        && box.y + box.height <= HEIGHT
        && box.x + box.width <= WIDTH;
  }
}
