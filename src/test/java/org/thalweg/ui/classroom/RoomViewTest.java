package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.screen.NumberScreen;

@ViewPackages(classes = Numbers.class)
class RoomViewTest extends BrowserlessTest {
  private String said = "";

  /** Otherwise codes could be tried here, where nobody counts them. */
  @Test
  void whoeverHasNoSeatLearnsNothingOfARoomAlsoWhenItIsOver() {
    OpenClass room = new OpenClass();
    Seated seated = room.join("Ada");
    Seated stranger = new Seated(room.rooms(), room.room(), new Credential.Student("a guess"));
    room.pageOf(stranger);
    assertEquals(List.of("/join/" + room.room().text() + "?again"), sentTo());
    room.teach(new RoomCommand.Ended(CommandId.random()));
    room.pageOf(stranger);
    assertEquals(List.of("/join/" + room.room().text() + "?again"), sentTo());
    OnPage page = room.pageOf(seated);
    assertEquals(List.of(), sentTo());
    assertTrue(page.shows("The lesson is over."), page.text());
  }

  /** The class's own screen may be that of the part before, and the teacher may go on elsewhere. */
  @Test
  void whoExploresBeginsWhereTheTeacherSaidWhateverTheClassLooksAt() {
    OpenClass room = new OpenClass();
    Seated ada = room.join("Ada");
    room.show(1);
    OnPage page = room.pageOf(ada);
    explore(room, 7);
    assertTrue(page.shows("The number is 7"), page.text());
    assertTrue(page.shows("This screen is your own now: explore."), page.text());
    assertTrue(page.shows("Your own screen"), page.text());
    room.show(3);
    assertTrue(page.shows("The number is 7"), page.text());
    assertFalse(page.hasPart("class-mirror"));
    room.teach(new ActivityCommand.CalledBack(CommandId.random()));
    assertFalse(page.shows("The number is"), page.text());
    assertFalse(page.shows("your own"), page.text());
    assertTrue(page.hasPart("class-mirror"));
  }

  @Test
  void whoseRunIsOnTheProjectorIsTold() {
    OpenClass room = new OpenClass();
    OnPage ada = room.pageOf(room.join("Ada"));
    OnPage emmy = room.pageOf(room.join("Emmy"));
    String told = "Your teacher has put your run on the projector.";
    explore(room, 7);
    Projection run = new Projection(1, Screen.DESCEND, Optional.empty(), true);
    room.teach(new ActivityCommand.Projected(CommandId.random(), Optional.of(run)));
    assertTrue(ada.shows(told), ada.text());
    assertFalse(emmy.shows(told), emmy.text());
    room.teach(new ActivityCommand.Projected(CommandId.random(), Optional.empty()));
    assertFalse(ada.shows(told), ada.text());
  }

  /** Two parts of a lesson in a row: no page need have seen that nobody explores between them. */
  @Test
  void whoExploresBeginsAnewWhereTheNextExplorationBegins() {
    OpenClass room = new OpenClass();
    OnPage page = room.pageOf(room.join("Ada"));
    room.show(1);
    explore(room, 7);
    assertTrue(room.teacher().tell(new ActivityCommand.CalledBack(CommandId.random())));
    explore(room, 8);
    assertTrue(page.shows("The number is 8"), page.text());
    assertFalse(page.shows("The number is 7"), page.text());
  }

  /** What was said last stays in the page, where a screen reader may come back to it. */
  @Test
  void nothingThatIsOverIsStillSaid() {
    OpenClass room = new OpenClass();
    room.pageOf(room.join("Ada"));
    room.teach(
        new QuestionCommand.Asked(
            CommandId.random(), 1, SampleQuestions.asking(SampleQuestions.CHOICE)));
    room.teach(new QuestionCommand.StageMoved(CommandId.random(), 1, Stage.REVEAL));
    Browser.calls();
    room.teach(
        new ActivityCommand.ActivitySet(
            CommandId.random(), Optional.of(Activity.DATA_SET), Optional.empty()));
    assertTrue(lastSaid().endsWith("The class is the data set. You hold one example."), lastSaid());
    room.teach(
        new ActivityCommand.ActivitySet(CommandId.random(), Optional.empty(), Optional.empty()));
    assertTrue(lastSaid().endsWith(") "), lastSaid());
  }

  private String lastSaid() {
    Browser.calls().stream().filter(call -> call.contains("say(")).forEach(call -> said = call);
    return said;
  }

  /** The teacher's lists name them so while names are hidden. */
  @Test
  void whoeverHasANameKnowsTheOneThatTheClassReads() {
    OpenClass room = new OpenClass();
    OnPage ada = room.pageOf(room.join("Ada"));
    OnPage other = room.pageOf(room.join(""));
    String known = room.state().roster().pseudonym(1);
    assertTrue(ada.shows("Ada to the class: " + known), ada.text());
    assertFalse(other.shows("to the class"), other.text());
    room.teach(new RoomCommand.NamesShownSet(CommandId.random(), true));
    assertFalse(ada.shows("to the class"), "the class reads the name now");
  }

  @Test
  void whoIsSentOutFindsAWayOn() {
    OpenClass room = new OpenClass();
    OnPage page = room.pageOf(room.join("Ada"));
    assertFalse(page.shows("Go on by yourself"), page.text());
    room.teach(new SeatCommand.Removed(CommandId.random(), 1));
    assertTrue(page.shows("taken you out of this room"), page.text());
    assertTrue(page.shows("Go on by yourself"), page.text());
  }

  @Test
  void whoExploresNeedsNoScreenOfTheClass() {
    OpenClass room = new OpenClass();
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    room.show(1).close();
    room.screens().close(room.room());
    explore(room, 7);
    assertTrue(page.shows("The number is 7"), page.text());
  }

  @Test
  void whoseSocketsAreBarredSeesTheWholePageUntilTheyAreNot() {
    OpenClass room = new OpenClass();
    OnPage page = room.pageOf(room.join("Ada"));
    room.show(1);
    int feeds = room.feeds().size();
    page.barSockets();
    assertTrue(page.shows("The number is 1"), page.text());
    assertFalse(page.hasPart("class-mirror"));
    assertFalse(page.buttons().contains("Look closer"), "it is there already");
    room.screens().close(room.room());
    room.show(3);
    room.pass(1000);
    assertTrue(page.shows("The number is 3"), page.text());
    page.openSocket();
    assertFalse(page.shows("The number is"), page.text());
    assertTrue(page.hasPart("class-mirror"));
    assertFalse(page.hasPart("socket-watch"));
    assertTrue(page.buttons().contains("Look closer"));
    assertEquals(feeds, room.feeds().size());
  }

  @Test
  void whoExploresGoesOnWhenTheSocketsOpenAgain() {
    OpenClass room = new OpenClass();
    OnPage page = room.pageOf(room.join("Ada"));
    room.show(1);
    page.barSockets();
    explore(room, 7);
    NumberScreen mine = find(NumberScreen.class).single();
    page.openSocket();
    assertSame(mine, find(NumberScreen.class).single(), "what was done on it is still there");
    room.teach(new ActivityCommand.CalledBack(CommandId.random()));
    assertTrue(page.hasPart("class-mirror"));
  }

  @Test
  void whoLooksCloserByChoiceIsNotBroughtBack() {
    OpenClass room = new OpenClass();
    OnPage page = room.pageOf(room.join("Ada"));
    room.show(1);
    page.barSockets().openSocket().click("Look closer");
    assertTrue(page.shows("The number is 1"), page.text());
    assertFalse(page.hasPart("socket-watch"));
    page.click("Back to the class");
    assertTrue(page.hasPart("class-mirror"));
  }

  private static void explore(OpenClass room, int number) {
    Scene start = new Scene(Screen.DESCEND, "step=" + number);
    room.teach(new ActivityCommand.FreeExploration(CommandId.random(), Optional.of(start)));
  }

  /** The addresses that the browser is told to open. */
  private static List<String> sentTo() {
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(call -> call.getExpression().contains("window.open"))
        .map(call -> String.valueOf(call.getParameters().getFirst()))
        .toList();
  }
}
