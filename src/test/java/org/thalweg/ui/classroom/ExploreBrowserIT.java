package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** A teacher sees what two students explore, and puts one of their runs before the class. */
@InBrowser
class ExploreBrowserIT {

  @Test
  void oneStudentsRunGoesToTheProjectorAndBack(
      Visitor teacher, @OnPhone Visitor ada, @OnPhone Visitor emmy) {
    Taught room = Taught.by(teacher).joinedBy(ada).joinedBy(emmy);
    Taught.button(teacher, "Do together").click();
    Taught.button(teacher, "Free exploration").click();
    hasOwnScreen(ada);
    hasOwnScreen(emmy);
    Taught.button(ada, "One step").click();
    assertThat(row(teacher, 0)).containsText("Himmelblau, learning rate 0.012: one step");
    assertThat(row(teacher, 1)).containsText("Himmelblau, learning rate 0.012: not set out yet");
    assertThat(teacher.page().locator(".activities .surface-map live-chart")).isVisible();
    assertThat(teacher.page().locator(".page-grid")).isHidden();
    teacher.hasNoBarriers();
    theOneChosenIsProjected(teacher, ada);
    theOwnScreenIsThereAgainAfterAReload(ada, room);
    whoIsCalledBackSeesWhatIsProjected(teacher, ada, emmy);
  }

  /** The network of XOR has the loss 0.7946 at its start and 0.7417 after a step. */
  @Test
  void aNetworkIsFollowedAndProjected(Visitor teacher, @OnPhone Visitor ada) {
    teacher.open("/network?preset=xor");
    Taught.button(teacher, "Class").click();
    Taught.hasSeenTheCode(teacher);
    Taught.in(teacher).joinedBy(ada);
    Taught.button(teacher, "Do together").click();
    Taught.button(teacher, "Free exploration").click();
    hasOwnScreen(ada);
    Taught.button(ada, "One step").click();
    assertThat(row(teacher, 0))
        .containsText(
            "Network, learning rate 0.5: one step, loss 0.742. 3 of 4 rows are answered right.");
    assertThat(teacher.page().getByText("1 on Network, 0 with all rows answered right"))
        .isVisible();
    assertThat(teacher.page().locator(".activities .surface-map")).isHidden();
    teacher.hasNoBarriers();
    row(teacher, 0).click();
    Taught.button(teacher, "To the projector").click();
    assertThat(teacher.page()).hasURL(Pattern.compile(".*/network\\?.*[?&]step=1(&.*)?"));
    assertThat(step(teacher)).hasText("1");
    Taught.button(teacher, "Back to what the class saw").click();
    assertThat(teacher.page()).not().hasURL(Pattern.compile(".*[?&]step=.*"));
  }

  private static void theOneChosenIsProjected(Visitor teacher, Visitor ada) {
    row(teacher, 0).locator("input").focus();
    teacher.page().keyboard().press("Space");
    Taught.button(teacher, "To the projector").click();
    assertThat(teacher.page()).hasURL(Pattern.compile(".*[?&]step=1(&.*)?"));
    assertThat(teacher.page().locator(".page-grid")).isVisible();
    hasOwnScreen(ada);
    Taught.button(teacher, "Back to what the class saw").click();
    assertThat(teacher.page()).not().hasURL(Pattern.compile(".*[?&]step=.*"));
    assertThat(teacher.page().locator(".page-grid")).isHidden();
  }

  private static void theOwnScreenIsThereAgainAfterAReload(Visitor ada, Taught room) {
    assertThat(ada.page()).hasURL(Pattern.compile(".*/room/" + room.code()));
    ada.page().reload();
    ada.settle();
    hasOwnScreen(ada);
    assertThat(step(ada)).hasText("1");
  }

  private static void whoIsCalledBackSeesWhatIsProjected(
      Visitor teacher, Visitor ada, Visitor emmy) {
    row(teacher, 0).click();
    Taught.button(teacher, "To the projector").click();
    assertThat(teacher.page().locator(".activity-progress")).containsText("On the projector: ");
    Taught.button(ada, "One step").click();
    Taught.button(teacher, "Call everyone back").click();
    assertThat(emmy.page().locator(".page-grid.following")).isVisible();
    assertThat(step(emmy)).hasText("1");
    assertThat(step(ada)).hasText("1");
    Taught.button(teacher, "Back to what the class saw").click();
    assertThat(step(emmy)).hasText("0");
    assertThat(step(ada)).hasText("0");
    assertThat(Taught.button(teacher, "Back to what the class saw")).isHidden();
  }

  private static void hasOwnScreen(Visitor student) {
    assertThat(student.page().locator(".page-grid"))
        .not()
        .hasClass(Pattern.compile("following|waiting"));
  }

  private static Locator row(Visitor teacher, int place) {
    return teacher.page().locator(".explorers label").nth(place);
  }

  private static Locator step(Visitor student) {
    return student.page().locator(".readout .figure-number").first();
  }
}
