package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class PeopleTest extends BrowserlessTest {
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  @Test
  void namesWhoIsIn() {
    assertTrue(room.bar().shows("Nobody is in yet."));
    room.join("Ada");
    room.join("");
    assertTrue(room.bar().shows("Ada"));
    assertTrue(room.bar().shows(room.state().roster().name(2)), room.bar().text());
    assertFalse(room.bar().shows("Nobody is in yet."));
  }

  @Test
  void locksTheRoomAndOpensItAgain() {
    room.bar().click("Lock the room");
    assertEquals("true", room.bar().attribute("Lock the room", "aria-pressed"));
    room.join("Ada");
    assertEquals(0, room.state().roster().present().size());
    room.bar().click("Lock the room");
    room.join("Ada");
    assertEquals(1, room.state().roster().present().size());
  }

  @Test
  void aNewcomerWaitsUntilLetIn() {
    room.bar().click("I let newcomers in myself");
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows("Your teacher lets you in soon."), page.text());
    room.bar().click("Let in Ada");
    assertFalse(page.shows("Your teacher lets you in soon."), page.text());
    assertEquals(1, room.state().roster().present().size());
  }

  /** Nobody stands at the door unseen while the list is closed. */
  @Test
  void theBarSaysWhoWaitsAndThatTheRoomIsLocked() {
    room.join("Ada");
    room.bar().click("I let newcomers in myself");
    room.join("Emmy");
    assertTrue(room.bar().shows("one in the room · one waits to be let in"), room.bar().text());
    room.join("Grace");
    room.bar().click("Lock the room");
    assertTrue(
        room.bar().shows("one in the room · 2 wait to be let in · locked"), room.bar().text());
  }

  @Test
  void theLessonEndsAtTheSecondClickOnly() {
    OnPage page = room.pageOf(room.join("Ada"));
    room.bar().click("End the lesson");
    assertFalse(room.state().ended());
    assertFalse(page.shows("Go on by yourself"), page.text());
    room.bar().click("End it for everybody");
    assertTrue(room.state().ended());
    assertTrue(page.shows("Go on by yourself"), page.text());
  }

  /** One prankster can fill the queue. */
  @Test
  void turnsAllWhoWaitAwayAtTheSecondClickOnly() {
    room.join("Ada");
    room.bar().click("I let newcomers in myself");
    OnPage page = room.pageOf(room.join("Zed 1"));
    room.join("Zed 2");
    room.bar().doubleClick("Turn all who wait away");
    assertEquals(2, room.state().roster().waiting().size());
    room.join("Emmy");
    room.bar().click("Really turn all 2 away?");
    assertEquals(1, room.state().roster().waiting().size(), "Emmy was not meant");
    assertTrue(page.shows("Your teacher has taken you out of this room."), page.text());
    room.bar().click("Turn all who wait away").leave("Really turn the one away?");
    room.bar().click("Turn all who wait away").click("Really turn the one away?");
    assertEquals(0, room.state().roster().waiting().size());
    assertFalse(room.bar().shows("Turn all who wait away"), room.bar().text());
    assertEquals(1, room.state().roster().present().size());
  }

  /** Whoever waits when the nod is no longer needed is in. */
  @Test
  void turningTheNodOffLetsAllIn() {
    room.bar().click("I let newcomers in myself");
    room.join("Ada");
    room.join("Emmy");
    room.bar().click("I let newcomers in myself");
    assertEquals(2, room.state().roster().present().size());
    assertFalse(room.bar().shows("These would like to come in"));
  }

  @Test
  void sendsSomebodyOutAtTheSecondClickOnly() {
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    room.show(1);
    assertTrue(page.hasPart("class-mirror"));
    room.bar().click("Send Ada out");
    assertEquals(1, room.state().roster().present().size());
    room.bar().click("Really send Ada out?");
    assertEquals(0, room.state().roster().present().size());
    assertTrue(page.shows("Your teacher has taken you out of this room."), page.text());
    assertEquals(Optional.of(Reason.REMOVED), ada.tell(rename(1, "Eve")));
    assertFalse(page.hasPart("class-mirror"));
    room.show(2);
    assertFalse(page.hasPart("class-mirror"), "nothing that the teacher opens later is seen");
  }

  @Test
  void whoeverWasSentOutByMistakeIsLetInAgain() {
    OnPage page = room.pageOf(room.join("Ada"));
    room.show(1);
    assertFalse(room.bar().shows("These were sent out"), room.bar().text());
    room.bar().click("Send Ada out").click("Really send Ada out?");
    assertTrue(room.bar().shows("These were sent out"), room.bar().text());
    room.bar().click("Let Ada in again");
    assertTrue(page.hasPart("class-mirror"));
    assertTrue(room.bar().shows("one in the room"), room.bar().text());
    assertFalse(room.bar().shows("These were sent out"), room.bar().text());
  }

  /** Whoever sends somebody out has read that they are asked. */
  @Test
  void oneDoubleClickSendsNobodyOut() {
    room.join("Ada");
    room.bar().doubleClick("Send Ada out");
    assertEquals(1, room.state().roster().present().size());
    room.join("Emmy");
    room.bar().pressTwice("Send Emmy out");
    assertEquals(2, room.state().roster().present().size());
    room.bar().click("Really send Ada out?");
    assertEquals(1, room.state().roster().present().size());
  }

  @Test
  void whoeverGoesOnToSomethingElseIsAskedAnew() {
    room.join("Ada");
    room.bar().click("Send Ada out").leave("Really send Ada out?");
    assertFalse(room.bar().buttons().contains("Really send out?"));
    room.bar().click("Send Ada out").click("Really send Ada out?");
    assertEquals(0, room.state().roster().present().size());
  }

  @Test
  void aDoubleClickOnASwitchIsOneWish() {
    room.bar().doubleClick("Lock the room");
    assertTrue(room.state().roster().locked());
    room.bar().pressTwice("Lock the room");
    assertFalse(room.state().roster().locked());
    assertEquals("false", room.bar().attribute("Lock the room", "aria-pressed"));
  }

  @Test
  void takesANameAway() {
    Seated ada = room.join("Rude name");
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows("Rude name"));
    room.bar().click("Take the name of Rude name away");
    assertFalse(page.shows("Rude name"), page.text());
    assertFalse(room.bar().shows("Rude name"), room.bar().text());
    assertTrue(page.shows(room.state().roster().name(1)));
  }

  private static Command rename(int seat, String name) {
    return new SeatCommand.Renamed(CommandId.random(), seat, Nickname.read(name));
  }
}
