package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.LessonPlace;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/** What a class does together in a prepared lesson, and the one button that goes on. */
@ViewPackages(classes = Numbers.class)
class DoingInLessonTest extends BrowserlessTest {
  private static final Shown BOWL = new Shown(Screen.DESCEND, "surface=bowl");

  private final TestClass room = new TestClass(2);
  private final ClassTools tools = SampleLesson.tools();
  private Asking asking;

  @BeforeEach
  void begin() {
    asking = new Asking(tools);
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    UI.getCurrent().add(asking, asking.button());
    asking.teach(Optional.of(room.teaching()));
    tell(new ActivityCommand.LessonAt(Teaching.id(), Optional.of(new LessonPlace("rates", 0))));
    tools.activities().begin(room.teaching(), Activity.SWEEP, BOWL);
    show();
  }

  @Test
  void theLessonShowsWhatEverybodyHasSentBeforeItGoesOn() {
    send(1);
    click("Next: reveal");
    assertTrue(activities().revealed());
    assertEquals(Optional.of(new LessonPlace("rates", 0)), activities().place());
    click("Next: By yourselves");
    assertEquals(Optional.empty(), activities().now());
    assertTrue(activities().exploration().underWay());
  }

  @Test
  void whereNobodyHasSentAnythingTheLessonGoesOn() {
    click("Next: By yourselves");
    assertTrue(activities().exploration().underWay());
  }

  /** One thing at a time stands before the class, whichever was begun first. */
  @Test
  void aQuestionAndWhatTheClassDoesTogetherTakeEachOthersPlace() {
    send(1);
    choose("Where to?");
    assertEquals(Optional.empty(), activities().now());
    assertTrue(room.seenBy(1).asked().isPresent());
    tools.activities().begin(room.teaching(), Activity.DATA_SET, BOWL);
    show();
    assertEquals(Optional.empty(), room.seenBy(1).asked());
    assertEquals(Optional.of(Activity.DATA_SET), activities().now());
  }

  @Test
  void aQuestionThatIsLeftAtTheEndGoesWithTheLesson() {
    tell(new ActivityCommand.LessonAt(Teaching.id(), Optional.of(new LessonPlace("rates", 1))));
    choose("Where to?");
    room.moveTo(Stage.REVEAL);
    show();
    click("Close this prepared lesson");
    assertEquals(Optional.empty(), activities().place());
    assertEquals(Optional.empty(), room.state().rounds().current());
  }

  /** They would be lost to the class by a slip of the hand. */
  @Test
  void whoLeavesALessonIsAskedOnceMoreWhileItsAnswersAreUnseen() {
    choose("Where to?");
    room.answer(1, new Answer.Option(1));
    show();
    click("Leave the lesson");
    assertTrue(activities().place().isPresent());
    click("Really leave with answers unseen?");
    assertEquals(Optional.empty(), activities().place());
    assertEquals(Optional.empty(), room.state().rounds().current());
  }

  /** Whoever is in the middle of a descent of their own stays there. */
  @Test
  void theLessonIsClosedAndEverybodyGoesOnExploring() {
    click("Next: By yourselves");
    int number = activities().exploration().number();
    tellAs(
        1,
        new ActivityCommand.Explored(
            Teaching.id(), number, 1, 1, BOWL.logged().orElseThrow(), true));
    click("Close this prepared lesson");
    assertEquals(Optional.empty(), activities().place());
    assertTrue(activities().exploration().underWay());
    assertEquals(1, activities().exploration().seen().size());
  }

  private void choose(String title) {
    new OnPage(asking.button()).click("Ask");
    NativeButton choice =
        find(NativeButton.class, asking).all().stream()
            .filter(button -> button.getElement().getTextRecursively().startsWith(title))
            .findFirst()
            .orElseThrow();
    OnPage.fire(choice.getElement(), "click", OnPage.click(choice.getElement(), 1));
    show();
  }

  private void click(String words) {
    new OnPage(asking).click(words);
    show();
  }

  private void send(int seat) {
    var rate = new ActivityCommand.RateSent(Teaching.id(), activities().number(), seat, 0.1 * seat);
    tellAs(seat, rate);
    show();
  }

  private void tellAs(int seat, ActivityCommand command) {
    var student = new Seated(room.rooms(), room.teaching().room(), room.student(seat));
    assertEquals(Optional.empty(), student.tell(command));
  }

  private void tell(ActivityCommand command) {
    assertTrue(room.teaching().tell(command));
  }

  private void show() {
    asking.show(ClassState.of(room.state()));
  }

  private Activities activities() {
    return room.state().activities();
  }
}
