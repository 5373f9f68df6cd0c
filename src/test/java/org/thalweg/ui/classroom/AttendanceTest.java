package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.question.Answer;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Browser;

/** Who has a page open, and who is away. */
@ViewPackages(classes = Numbers.class)
class AttendanceTest extends BrowserlessTest {
  private static final long SOON = Attendance.UNTIL_MISSED.toMillis() - 1;

  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  @Test
  void whoeverClosesTheirPageIsAwayAfterAWhileAndBackWithTheNext() {
    Seated ada = room.join("Ada");
    room.join("Emmy");
    OnPage page = room.pageOf(ada);
    close(page);
    room.pass(SOON);
    assertEquals(2, room.state().roster().here());
    room.pass(1);
    assertEquals(List.of(1), away());
    assertTrue(room.bar().shows("one in the room · 1 away"), room.bar().text());
    assertTrue(room.bar().shows("Ada away"), room.bar().text());
    room.pageOf(ada);
    assertEquals(List.of(), away());
    assertTrue(room.bar().shows("2 in the room"), room.bar().text());
    assertFalse(room.bar().shows("Ada away"), room.bar().text());
    assertFalse(room.bar().shows("1 away"), room.bar().text());
  }

  @Test
  void aPageThatIsLoadedAnewIsNotMissed() {
    Seated ada = room.join("Ada");
    close(room.pageOf(ada));
    room.pass(SOON);
    room.pageOf(ada);
    long before = said();
    room.pass(2 * SOON);
    assertEquals(before, said());
  }

  /** The seconds begin anew each time. */
  @Test
  void nobodyIsMissedSoonerSinceTheyHaveLoadedThePageBefore() {
    Seated ada = room.join("Ada");
    room.attendance().expect(ada);
    close(room.pageOf(ada));
    room.pass(SOON / 2);
    OnPage again = room.pageOf(ada);
    room.pass(SOON / 2);
    close(again);
    room.pass(SOON);
    assertEquals(List.of(), away());
    room.pass(Attendance.UNTIL_EXPECTED.toMillis() - 2 * SOON);
    assertEquals(List.of(1), away());
  }

  @Test
  void whoeverHasAnotherPageOpenIsHere() {
    Seated ada = room.join("Ada");
    OnPage first = room.pageOf(ada);
    OnPage second = room.pageOf(ada);
    long before = said();
    close(first);
    room.pass(2 * SOON);
    assertEquals(before, said());
    close(second);
    room.pass(2 * SOON);
    assertEquals(List.of(1), away());
  }

  /** A page on another node, or one that was slower than the moment it was missed. */
  @Test
  void aPageThatReadsThatItsStudentIsAwaySaysThatTheyAreNot() {
    Seated ada = room.join("Ada");
    room.pageOf(ada);
    ada.tell(new SeatCommand.PresenceSet(CommandId.random(), 1, false));
    OpenClass.settle();
    assertEquals(List.of(), away());
  }

  @Test
  void aSeatWithoutAnyPageIsCountedNowhereAndThenAway() {
    Attendance attendance = room.attendance();
    attendance.expect(room.takeSeat("Ada"));
    Seated emmy = room.takeSeat("Emmy");
    attendance.expect(emmy);
    assertEquals(0, room.state().roster().here(), "no page is open yet");
    room.pageOf(emmy);
    assertEquals(1, room.state().roster().here());
    room.pass(Attendance.UNTIL_EXPECTED.toMillis() - 1);
    assertEquals(List.of(), away());
    room.pass(1);
    assertEquals(List.of(1), away());
  }

  @Test
  void nobodyWaitsForTheAnswerOfWhoIsAway() {
    Seated ada = room.join("Ada");
    Seated emmy = room.join("Emmy");
    OnPage pageOfAda = room.pageOf(ada);
    close(room.pageOf(emmy));
    room.teach(
        new QuestionCommand.Asked(
            CommandId.random(), 1, SampleQuestions.asking(SampleQuestions.CHOICE)));
    assertTrue(room.bar().shows("0 of 2 answered"), room.bar().text());
    room.pass(2 * SOON);
    assertTrue(room.bar().shows("0 of 1 answered"), room.bar().text());
    pageOfAda.send(AnswerText.of(new Answer.Option(1)));
    assertTrue(room.bar().shows("1 of 1 answered"), room.bar().text());
    close(pageOfAda);
    room.pass(2 * SOON);
    assertTrue(room.bar().shows("1 of 1 answered"), room.bar().text());
    room.pageOf(emmy);
    assertTrue(room.bar().shows("1 of 2 answered"), room.bar().text());
  }

  @Test
  void noLearningRateAndNoReadingOfWhoIsAwayIsWaitedFor() {
    room.pageOf(room.join("Ada"));
    OnPage emmy = room.pageOf(room.join("Emmy"));
    room.bar().click("Do together").click("Everybody's learning rate");
    assertTrue(room.bar().shows("0 of 2 have sent a learning rate"), room.bar().text());
    close(emmy);
    room.pass(2 * SOON);
    assertTrue(room.bar().shows("0 of 1 have sent a learning rate"), room.bar().text());
    room.bar().click("Do together").click("The class is the compass");
    assertTrue(room.bar().shows("0 of 1 have reported a slope"), room.bar().text());
  }

  @Test
  void whoeverWaitsAndHasGoneIsNotSaidToWait() {
    room.bar().click("I let newcomers in myself");
    OnPage ada = room.pageOf(room.join("Ada"));
    assertTrue(room.bar().shows("one waits to be let in"), room.bar().text());
    close(ada);
    room.pass(2 * SOON);
    assertFalse(room.bar().shows("waits to be let in"), room.bar().text());
    assertTrue(room.bar().shows("Ada away"), room.bar().text());
  }

  @Test
  void whoeverComesAndGoesKeepsTheirRow() {
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    ListItem row = find(ListItem.class).withClassName("person").single();
    close(page);
    room.pass(2 * SOON);
    room.bar();
    assertSame(row, find(ListItem.class).withClassName("person").single());
  }

  /** Whoever had asked about one is asked about the next anew. */
  @Test
  void aQuestionThatIsGoneIsForgotten() {
    Seated ada = room.join("Ada");
    close(room.pageOf(ada));
    room.pass(2 * SOON);
    room.bar().click("Free the places of all who are away");
    OnPage again = room.pageOf(ada);
    room.bar();
    close(again);
    room.pass(2 * SOON);
    assertTrue(room.bar().shows("Free their places"), room.bar().text());
    assertFalse(room.bar().shows("Really free"), room.bar().text());
  }

  @Test
  void whoseOpenPageHasLostItsPlaceIsBroughtToTheDoor() {
    Seated ada = room.join("Ada");
    room.pageOf(ada);
    Browser.calls();
    freeAtOnce();
    assertTrue(
        Browser.calls().stream()
            .anyMatch(call -> call.contains("/join/" + room.room().text() + "?again")));
  }

  /** The page has not said yet that its student is here. */
  private void freeAtOnce() {
    Rooms rooms = room.rooms();
    rooms.append(
        room.room(),
        new Credential.Student("token of Ada0"),
        new SeatCommand.PresenceSet(CommandId.random(), 1, false));
    rooms.append(
        room.room(),
        room.teacher().key(),
        new SeatCommand.PlacesFreed(CommandId.random(), new TreeSet<>(List.of(1))));
    OpenClass.settle();
  }

  @Test
  void thePlacesOfWhoIsAwayAreFreedAtTheSecondClickOnly() {
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    Seated emmy = room.join("Emmy");
    close(room.pageOf(emmy));
    assertFalse(room.bar().shows("Free their places"), room.bar().text());
    room.pass(2 * SOON);
    room.bar().doubleClick("Free the places of all who are away");
    assertEquals(2, room.state().roster().present().size());
    close(page);
    room.pass(2 * SOON);
    room.bar()
        .click(
            "Really free one place? What was sent from there to the present question goes;"
                + " whoever comes back joins anew.");
    assertEquals(List.of(1), away(), "Ada was not meant");
    assertFalse(room.state().roster().isIn(2));
    room.pageOf(ada);
    assertFalse(room.bar().shows("Free their places"), room.bar().text());
  }

  /** How much the room has been told; a page that is wrongly missed says at once that it is not. */
  private long said() {
    return room.rooms().next(room.room());
  }

  private List<Integer> away() {
    return room.state().roster().away().stream().map(each -> each.seat().number()).toList();
  }

  private static void close(OnPage page) {
    UI.getCurrent().remove(page.root());
    OpenClass.settle();
  }
}
