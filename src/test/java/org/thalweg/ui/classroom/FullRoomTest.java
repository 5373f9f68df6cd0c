package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feed;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.Subscription;
import org.thalweg.text.Numbers;

/** Too many look on: whoever is one too many is told so, and sees nothing that nobody covers. */
@ViewPackages(classes = Numbers.class)
class FullRoomTest extends BrowserlessTest {
  private static final String ROOM_IS_FULL = "Too many pages look at this room.";
  private static final String SERVER_IS_FULL = "This server has as many pages open as it can";

  private static final String NO_PLACE = "no place is left for it in the room";

  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  /** Vaadin keeps the view when only what stands behind the question mark changes. */
  @Test
  void aPageThatOpensItsAddressAgainAndAgainListensOnce() {
    OnPage page = room.pageOf(room.join("Ada"));
    for (int i = 0; i < 40; i++) {
      room.again(page);
    }
    assertEquals(15, listen(1).size(), "so many more than this page may listen");
    assertFalse(page.shows(ROOM_IS_FULL), page.text());
  }

  @Test
  void aPageTooManyOfAStudentSaysSoAndShowsNothing() {
    Seated ada = room.join("Ada");
    room.show(1);
    List<Subscription> others = listen(1);
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows(ROOM_IS_FULL), page.text());
    assertFalse(page.hasPart("class-mirror"));
    others.forEach(Subscription::close);
    room.again(page);
    assertFalse(page.shows(ROOM_IS_FULL), page.text());
    assertTrue(page.hasPart("class-mirror"));
  }

  @Test
  void aBarTooManySaysSo() {
    listen(0);
    OnPage bar = room.anotherBar();
    assertTrue(bar.shows(ROOM_IS_FULL), bar.text());
  }

  /** What would give an answer away could not be covered. */
  @Test
  void withoutWhatCoversItThereIsNoScreen() {
    Seated ada = room.join("Ada");
    room.show(1);
    List<Subscription> others = listen(0);
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows(ROOM_IS_FULL), page.text());
    assertFalse(page.hasPart("class-mirror"));
    others.forEach(Subscription::close);
    lookAgain(page);
    assertFalse(page.shows(ROOM_IS_FULL), page.text());
    assertTrue(page.hasPart("class-mirror"));
    leave(page);
    assertEquals(others.size(), listen(0).size(), "nothing listens on");
  }

  @Test
  void aScreenThatCouldNotBeDrawnLeavesNothingBehind() {
    Seated ada = room.join("Ada");
    room.show(1);
    List<Feed> others = fillTheServer();
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows(SERVER_IS_FULL), page.text());
    others.forEach(Feed::close);
    lookAgain(page);
    assertFalse(page.shows(SERVER_IS_FULL), page.text());
    assertTrue(page.hasPart("class-mirror"));
    leave(page);
    assertEquals(others.size(), fillTheServer().size());
  }

  /** A start with a long address takes more place than none; that can still be carried out. */
  @Test
  void aCommandForWhichThereIsNoPlaceSaysSoUntilOneIsCarriedOut() {
    Scene longest = fillExceptForALittle();
    room.look(new Shown(longest.screen(), longest.query()));
    room.bar().click("Do together").click("Everybody's learning rate");
    assertTrue(room.bar().shows(NO_PLACE), room.bar().text());
    room.bar().click("Do together").click("The class is the data set");
    assertFalse(room.bar().shows(NO_PLACE), room.bar().text());
  }

  /** The dialog lies over the sentence of the page, which nobody hears then either. */
  @Test
  void aDialogSaysItselfThatThereIsNoPlace() {
    String inDialog = ".*People ✕ [^✕]*" + NO_PLACE + ".*";
    fillExceptForALittle();
    while (room.teacher().tell(new ActivityCommand.LineSet(Teaching.id(), 1, 1))) {
      // Until there is no place for anything.
    }
    room.bar().click("People");
    assertFalse(room.bar().shows(NO_PLACE), room.bar().text());
    room.bar().click("Lock the room");
    assertTrue(room.bar().text().matches(inDialog), room.bar().text());
    room.bar().click("People");
    assertFalse(room.bar().text().matches(inDialog), room.bar().text());
  }

  /** Until there is no place for this start of an activity, but for one without. */
  private Scene fillExceptForALittle() {
    Scene longest = new Scene(Screen.DESCEND, "x".repeat(1_000));
    Optional<Projection> large =
        Optional.of(new Projection(1, Screen.DESCEND, Optional.of(longest), true));
    room.join("Ada");
    while (room.teacher().tell(new ActivityCommand.Projected(Teaching.id(), large))) {
      // It takes some thousand of them.
    }
    return longest;
  }

  /** The room is as it was wanted, whichever press was faster. */
  @Test
  void aPressThatWasTooManySaysNothing() {
    room.join("Ada");
    room.bar().click("Do together").click("Free exploration");
    room.bar().pressTwice("Call everyone back");
    assertFalse(room.bar().shows("not done"), room.bar().text());
  }

  private static void lookAgain(OnPage page) {
    page.click("Look closer");
    page.click("Back to the class");
  }

  private static void leave(OnPage page) {
    UI.getCurrent().remove(page.root());
    OpenClass.settle();
  }

  /** Listens for a seat as often as it may. */
  private List<Subscription> listen(int seat) {
    List<Subscription> all = new ArrayList<>();
    Optional<Subscription> more = listenOnce(seat);
    while (more.isPresent()) {
      all.add(more.get());
      more = listenOnce(seat);
    }
    return all;
  }

  private Optional<Subscription> listenOnce(int seat) {
    return room.rooms().listen(room.room(), seat, 0, entries -> {});
  }

  private List<Feed> fillTheServer() {
    List<Feed> all = new ArrayList<>();
    try {
      while (true) {
        all.add(room.feeds().open("visitor " + all.size()));
      }
    } catch (LimitReachedException full) {
      return all;
    }
  }
}
