package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;

/** A teacher and three students: their learning rates become one picture. */
@InBrowser
class ClassSweepBrowserIT {
  private static final int OTHERS = 197;
  private static final String SIZES =
      "pictures => [...pictures.querySelectorAll('live-chart')]"
          + ".map(chart => [chart.clientWidth, chart.clientHeight])";

  @Autowired private Rooms rooms;

  @Test
  void everybodysLearningRateBecomesOnePicture(
      Visitor teacher, @OnPhone Visitor ada, @OnPhone Visitor emmy, @OnPhone Visitor sofia) {
    RoomCode room = open(teacher);
    List.of(ada, emmy, sofia).forEach(student -> join(student, room));
    join(room);
    assertThat(teacher.page().locator(".room-present")).hasText("200 in the room");
    button(teacher, "Do together").click();
    button(teacher, "Everybody's learning rate").click();
    assertThat(teacher.page().locator(".activity-progress")).isVisible();
    send(room);
    send(ada, "0.1");
    send(emmy, "0.001");
    send(sofia, "30");
    assertThat(teacher.page().locator(".activity-progress"))
        .hasText("200 of 200 have sent a learning rate");
    revealIn(teacher);
    Locator map = teacher.page().locator(".activities .surface-map live-chart");
    assertThat(map).isVisible();
    hasCome(teacher, "30 of 30");
    theStepIsChosenByKeyboard(teacher);
    assertThat(teacher.page().locator(".page-grid")).isHidden();
    everySizeShowsBothPictures(teacher);
    assertThat(ada.page().locator(".room-share")).containsText("Your run. Learning rate 0.1:");
    assertThat(sofia.page().locator(".room-share")).containsText("it flies out of the valley");
    teacher.hasNoBarriers();
    ada.hasNoBarriers();
    aReloadChangesNothingAndTheScreenComesBack(teacher, ada, map);
  }

  /** The pictures are there before, but nobody sees them; they need not be drawn anew. */
  private static void revealIn(Visitor teacher) {
    Locator pictures = teacher.page().locator(".activities .activity-pictures");
    assertThat(pictures).isHidden();
    assertThat(pictures.locator(".sweep-step range-slider")).hasJSProperty("value", 30);
    Object sizes = pictures.evaluate(SIZES);
    button(teacher, "Reveal").click();
    assertThat(pictures).isVisible();
    assertThat(pictures.locator(".sweep-counts")).containsText("flew out of the valley");
    assertEquals(sizes, pictures.evaluate(SIZES));
  }

  private static void theStepIsChosenByKeyboard(Visitor teacher) {
    Page page = teacher.page();
    page.locator(".sweep-chart").click();
    page.locator(".sweep-step input").press("Home");
    page.locator(".sweep-step input").press("PageUp");
    assertThat(page.locator(".sweep-about")).containsText("after 3 steps the loss is");
    page.locator(".sweep-step input").press("End");
    assertThat(page.locator(".sweep-about")).not().containsText("after 3 steps");
    button(teacher, "Once more").click();
    hasCome(teacher, "30 of 30");
  }

  private static void hasCome(Visitor teacher, String steps) {
    assertThat(teacher.page().getByText(steps, new Page.GetByTextOptions().setExact(true)))
        .isVisible();
  }

  private static void everySizeShowsBothPictures(Visitor teacher) {
    Page page = teacher.page();
    ViewportSize usual = page.viewportSize();
    for (int[] size : new int[][] {{390, 780}, {1024, 768}, {1920, 1080}}) {
      page.setViewportSize(size[0], size[1]);
      Pictures.areInColour(page, size[0] + " pixels wide");
      assertThat(page.locator(".activity-pictures live-chart")).hasCount(2);
    }
    page.setViewportSize(usual.width, usual.height);
  }

  private static void aReloadChangesNothingAndTheScreenComesBack(
      Visitor teacher, Visitor ada, Locator map) {
    teacher.page().reload();
    teacher.settle();
    assertThat(map).isVisible();
    button(teacher, "Back to the screen").click();
    assertThat(teacher.page().locator(".page-grid")).isVisible();
    assertThat(ada.page().locator(".room-share")).isHidden();
  }

  /** On a screen of one's own a student can descend; called back, nobody can. */
  @Test
  void exploringStudentsHaveAScreenOfTheirOwn(Visitor teacher, @OnPhone Visitor ada) {
    RoomCode room = open(teacher);
    join(ada, room);
    assertThat(ada.page().locator(".page-grid.following")).isVisible();
    button(teacher, "Do together").click();
    button(teacher, "Free exploration").click();
    assertThat(ada.page().locator(".page-grid")).not().hasClass(Pattern.compile("following"));
    button(ada, "One step").click();
    assertThat(ada.page().locator(".surface-map")).isVisible();
    button(teacher, "Call everyone back").click();
    assertThat(ada.page().locator(".page-grid.following")).isVisible();
    assertThat(button(ada, "One step")).isHidden();
  }

  private static RoomCode open(Visitor teacher) {
    teacher.open("/?surface=bowl");
    button(teacher, "Class").click();
    Pattern address = Pattern.compile("[?&]class=([A-Z0-9]{6})");
    assertThat(teacher.page()).hasURL(address);
    assertThat(teacher.page().locator(".class-bar")).isVisible();
    Taught.hasSeenTheCode(teacher);
    teacher.settle();
    Matcher found = address.matcher(teacher.page().url());
    if (!found.find()) {
      throw new AssertionError(teacher.page().url());
    }
    return new RoomCode(found.group(1));
  }

  private static void join(Visitor student, RoomCode room) {
    student.page().navigate(student.address() + "/join/" + room.text());
    button(student, "Join").click();
    assertThat(student.page().locator(".room-header")).isVisible();
    student.settle();
  }

  private static void send(Visitor student, String rate) {
    Locator share = student.page().locator(".room-share");
    Locator exact = share.locator("learning-rate-control input:not([type=range])");
    exact.fill(rate);
    exact.press("Enter");
    student.settle();
    share.getByText("Send", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(share).containsText("Sent: " + rate);
  }

  /** The rest of a large class, without browsers. */
  private void join(RoomCode room) {
    for (int i = 0; i < OTHERS; i++) {
      rooms.append(
          room,
          new Credential.None(),
          new SeatCommand.Joined(CommandId.random(), Secret.of("seat " + i), Optional.empty()));
      Credential key = new Credential.Student("seat " + i);
      int seat = rooms.state(room).orElseThrow().actor(key).seat();
      rooms.append(room, key, new SeatCommand.PresenceSet(CommandId.random(), seat, true));
    }
  }

  /** Rates over four decades, no two the same. */
  private void send(RoomCode room) {
    for (int i = 0; i < OTHERS; i++) {
      Credential key = new Credential.Student("seat " + i);
      int seat = rooms.state(room).orElseThrow().actor(key).seat();
      double rate = 0.0005 * Math.pow(10, 4.0 * i / OTHERS);
      var submitted = new ActivityCommand.RateSent(CommandId.random(), 1, seat, rate);
      assertInstanceOf(Rooms.Appended.Stored.class, rooms.append(room, key, submitted));
    }
  }

  private static Locator button(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
