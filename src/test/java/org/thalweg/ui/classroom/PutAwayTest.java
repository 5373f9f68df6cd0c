package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;

/** A teacher puts a question away, in any stage. */
@ViewPackages(classes = Numbers.class)
class PutAwayTest extends BrowserlessTest {
  private static final String AWAY = "Put away";
  private static final String SURE = "Really put away unseen?";

  private final TestClass room = new TestClass(1);
  private CourseCard card;
  private OnPage page;

  /** Nothing else is wished. */
  private final class Wishes implements CourseCard.Wishes {
    @Override
    public void goOn(Agenda.Next wanted) {}

    @Override
    public void reveal() {}

    @Override
    public void putAway() {
      PutAwayTest.this.putAway();
    }

    @Override
    public void leaveLesson() {}
  }

  @BeforeEach
  void ask() {
    card = new CourseCard(new ClassRuns(List.of(), Runnable::run), new Wishes(), new Div());
    page = new OnPage(card);
    UI.getCurrent().add(card);
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    show();
  }

  @ParameterizedTest
  @EnumSource
  void whatNobodyHasAnsweredGoesAtOnceInEveryStage(Stage stage) {
    moveTo(stage);
    page.click(AWAY);
    assertTrue(isAway());
  }

  /** Unless they have been seen, the answers would be lost to the class by a slip of the hand. */
  @ParameterizedTest
  @EnumSource
  void asksOnceMoreWhileAnswersAreThereThatNobodyHasSeen(Stage stage) {
    answer();
    moveTo(stage);
    page.click(AWAY);
    assertEquals(stage == Stage.REVEAL, isAway());
    if (stage != Stage.REVEAL) {
      page.click(SURE);
      assertTrue(isAway());
    }
    Round left = room.state().rounds().over().getFirst();
    assertEquals(1, left.in(Stage.PREDICT).size(), "as the file of votes has it");
  }

  @Test
  void oneDoubleClickPutsNothingAway() {
    answer();
    page.doubleClick(AWAY);
    assertFalse(isAway());
  }

  @Test
  void whoeverGoesOnToSomethingElseIsAskedAnew() {
    answer();
    page.click(AWAY).leave(SURE);
    assertTrue(page.buttons().contains(AWAY), page.buttons()::toString);
    page.click(AWAY);
    moveTo(Stage.WATCH);
    assertTrue(page.buttons().contains(SURE), "the same answers are still unseen");
  }

  private void answer() {
    room.answer(1, new Answer.Option(1));
    show();
  }

  private void moveTo(Stage stage) {
    if (stage != Stage.PREDICT) {
      room.moveTo(stage);
      show();
    }
  }

  private void putAway() {
    int round = room.round().number();
    assertTrue(room.teaching().tell(new QuestionCommand.PutAway(Teaching.id(), round)));
  }

  private boolean isAway() {
    return room.state().rounds().current().isEmpty();
  }

  private void show() {
    ClassState now = ClassState.of(room.state());
    Agenda agenda = new Agenda(now.round(), Optional.empty(), now.unrevealed());
    card.show(agenda, now.answers().size(), now.roster().present().size());
  }
}
