package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thalweg.ui.classroom.Taught.button;
import static org.thalweg.ui.classroom.Taught.panel;
import static org.thalweg.ui.classroom.Taught.standing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Lines;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;
import org.thalweg.math.objective.LineFit.Measurement;

/** What a student has typed or chosen outlives the page and the connection. */
@InBrowser
class KeptBrowserIT {
  private static final String WAITING =
      "Not sent yet: it goes out by itself as soon as you are connected.";

  private static final Predicate<LogEntry> IS_DRAW =
      entry -> entry.command() instanceof ActivityCommand.BatchDrawn;

  @Autowired private Rooms rooms;

  @Test
  void aLearningRateComesBackAndIsSentWhenItCanBe(Visitor teacher, @OnPhone Visitor ada) {
    RoomCode room = begin(Taught.by(teacher).joinedBy(ada), teacher, "Everybody's learning rate");
    Locator exact = share(ada).locator("learning-rate-control #exact");
    exact.fill("0,3");
    reload(ada);
    assertThat(exact).hasValue("0.3");
    assertThat(standing(ada)).hasText("Not sent yet.");
    sendOffline(ada, "Send");
    assertEquals(0, now(room).rates().size());
    ada.page().context().setOffline(false);
    assertThat(standing(ada)).containsText("Sent: 0.3.");
    assertEquals(Optional.of(0.3), now(room).rates().at(1));
    assertThat(teacher.page().locator(".activity-progress"))
        .hasText("1 of 1 have sent a learning rate");
    exact.fill("0.4");
    exact.press("Enter");
    reload(ada);
    assertThat(exact).hasValue("0.4");
    assertThat(standing(ada)).containsText("Sent: 0.3.");
    button(ada, "Send").click();
    assertThat(standing(ada)).containsText("Sent: 0.4.");
    ada.forgetTroubles();
  }

  /** The browser puts the page away while there is no connection; what was sent goes out later. */
  @Test
  void aReadingOutlivesThePageThatSentIt(Visitor teacher, @OnPhone Visitor ada) {
    RoomCode room = begin(Taught.by(teacher).joinedBy(ada), teacher, "The class is the compass");
    Locator dial = share(ada).getByRole(AriaRole.SLIDER);
    dial.press("PageUp");
    dial.press("PageUp");
    assertThat(share(ada).locator(".share-main")).containsText("At 20°");
    reload(ada);
    assertThat(share(ada).locator(".share-main")).containsText("At 20°");
    String url = ada.page().url();
    sendOffline(ada, "Report this slope");
    ada.page().navigate("about:blank");
    ada.page().context().setOffline(false);
    ada.page().navigate(url);
    assertThat(standing(ada)).containsText("at 20°. You may report another one");
    assertEquals(20, now(room).readings().at(1).orElseThrow().degrees());
    assertThat(share(ada).locator(".share-main")).containsText("At 20°");
    ada.forgetTroubles();
  }

  @Test
  void anExampleComesBackWhileTheLineMoves(Visitor teacher, @OnPhone Visitor ada) {
    RoomCode room = begin(Taught.by(teacher).joinedBy(ada), teacher, "The class is the data set");
    Locator x = share(ada).locator(".share-fields input").first();
    Locator y = share(ada).locator(".share-fields input").last();
    x.fill("4");
    button(teacher, "One step").click();
    assertThat(share(ada)).containsText("Your squared error:");
    reload(ada);
    assertThat(x).hasValue("4");
    y.fill("1/2");
    sendOffline(ada, "Hold this one");
    ada.page().context().setOffline(false);
    assertThat(standing(ada)).hasText("You hold this one now.");
    assertEquals(Optional.of(new Measurement(4, 0.5)), now(room).data().examples().at(1));
    reload(ada);
    assertThat(x).hasValue("4");
    assertThat(y).hasValue("0.5");
    ada.forgetTroubles();
  }

  /** Half of a place is kept as well; the other half comes from a click. */
  @Test
  void aPlaceComesBackBeforeItIsSent(Visitor teacher, @OnPhone Visitor ada, Visitor emmy) {
    Taught room =
        Taught.by(teacher).joinedBy(ada).joinedBy(emmy).ask("Where does the next step lead?");
    Locator x = panel(ada).locator(".place-numbers input").first();
    Locator y = panel(ada).locator(".place-numbers input").last();
    x.fill("9,6");
    reload(ada);
    assertThat(x).hasValue("9,6");
    assertThat(y).hasValue("");
    button(ada, "Send this place").click();
    assertThat(standing(ada)).hasText("Something is missing or is no number: nothing was sent.");
    y.fill("0.2");
    assertThat(standing(ada)).not().containsText("nothing was sent");
    button(ada, "Send this place").click();
    assertThat(standing(ada)).containsText("Sent.");
    panel(emmy).locator("live-chart canvas").first().click();
    assertThat(panel(emmy).locator(".place-numbers input").first()).not().hasValue("");
    String clicked = panel(emmy).locator(".place-numbers input").first().inputValue();
    reload(emmy);
    assertThat(panel(emmy).locator(".place-numbers input").first()).hasValue(clicked);
    button(emmy, "Send this place").click();
    room.hasCounted("2 of 2 answered");
  }

  /** Nobody tells the phone that its lines are dead, nor that it has missed the question. */
  @Test
  void whatIsAskedWhileAPhoneHasNoNetworkIsThereWhenItHas(Visitor teacher, @OnPhone Visitor ada) {
    Lines lines = ada.lines();
    Taught room = Taught.by(teacher).joinedBy(ada);
    ada.page().context().setOffline(true);
    ada.page().waitForFunction("() => !navigator.onLine");
    lines.die();
    room.ask("Do the steps keep their length?").hasCounted("0 of 1 answered");
    ada.page().context().setOffline(false);
    Taught.answers(ada, "All are equally long");
    room.hasCounted("1 of 1 answered");
    room.goOn("Next: watch");
    assertThat(panel(ada)).containsText("Watch the screen.");
    ada.forgetTroubles();
  }

  /** It is said where the student is now, of what it was about, and not again. */
  @Test
  void anAnswerThatComesTooLateIsSaidSo(Visitor teacher, @OnPhone Visitor ada) {
    Taught room = Taught.by(teacher).joinedBy(ada).ask("Do the steps keep their length?");
    Locator answer = Taught.option(ada, "All are equally long");
    assertThat(answer).isVisible();
    ada.page().context().setOffline(true);
    answer.click();
    assertThat(standing(ada)).hasText(WAITING);
    room.goOn("Next: watch");
    ada.page().context().setOffline(false);
    assertThat(standing(ada))
        .hasText("Your prediction for “Do the steps keep their length?” came too late to count.");
    assertThat(panel(ada)).containsText("Watch the screen.");
    room.ask("Can a tangent cross its curve?");
    assertThat(panel(ada)).containsText("Can a tangent cross its curve?");
    assertThat(standing(ada)).hasText("");
    ada.forgetTroubles();
  }

  @Test
  void aPhoneSaysWhetherItsExampleWasDrawn(Visitor teacher, @OnPhone Visitor ada, Visitor emmy) {
    Taught taught = Taught.by(teacher).joinedBy(ada).joinedBy(emmy);
    RoomCode room = new RoomCode(taught.code());
    join(room, 8);
    begin(taught, teacher, "The class is the data set");
    assertThat(share(ada).locator(".share-draw")).isHidden();
    for (int draw = 0; draw < 6; draw++) {
      long before = rooms.next(room);
      button(teacher, "Six at random").click();
      teacher.page().waitForCondition(() -> rooms.read(room, before).stream().anyMatch(IS_DRAW));
      for (Visitor student : new Visitor[] {ada, emmy}) {
        boolean drawn = now(room).data().batch().contains(student == ada ? 1 : 2);
        assertThat(share(student).locator(".share-draw"))
            .containsText(drawn ? "was drawn" : "was not drawn");
      }
    }
    ada.hasNoBarriers();
    button(teacher, "All again").click();
    assertThat(share(ada).locator(".share-draw")).isHidden();
    assertTrue(now(room).data().batch().isEmpty());
  }

  private RoomCode begin(Taught taught, Visitor teacher, String activity) {
    button(teacher, "Do together").click();
    button(teacher, activity).click();
    assertThat(teacher.page().locator(".activity-progress")).isVisible();
    return new RoomCode(taught.code());
  }

  /** The rest of the class, without browsers. */
  private void join(RoomCode room, int count) {
    for (int i = 0; i < count; i++) {
      rooms.append(
          room,
          new Credential.None(),
          new SeatCommand.Joined(CommandId.random(), Secret.of("seat " + i), Optional.empty()));
    }
  }

  private Activities now(RoomCode room) {
    return rooms.state(room).orElseThrow().activities();
  }

  private static void sendOffline(Visitor student, String button) {
    student.page().context().setOffline(true);
    button(student, button).click();
    assertThat(standing(student)).hasText(WAITING);
  }

  private static void reload(Visitor student) {
    student.page().reload();
    student.settle();
  }

  private static Locator share(Visitor student) {
    return student.page().locator(".room-share");
  }
}
