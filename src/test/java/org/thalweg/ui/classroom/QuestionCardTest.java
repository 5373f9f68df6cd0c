package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;

/** What a question is on a teacher's page, and so on the projector, from stage to stage. */
@ViewPackages(classes = Numbers.class)
class QuestionCardTest extends BrowserlessTest {
  private final TestClass room = new TestClass(1);

  /** "It was measured at 4." is what no screen shows; the teacher's notes don't hold it. */
  @Test
  void whatNoScreenShowsStandsThereFromWatchingOn() {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.PREDICT) {
        room.moveTo(stage);
      }
      String text = text();
      assertEquals(
          stage != Stage.PREDICT, text.contains("It was measured at 4."), stage + ": " + text);
      assertEquals(stage == Stage.WATCH, text.contains("Everybody reads this now."));
    }
  }

  /** Else everybody seems to have left the right answer. */
  @Test
  void whereNobodyVotedASecondTimeNoSecondVoteIsSeen() {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE)).answer(1, new Answer.Option(1));
    room.moveTo(Stage.REVEAL);
    assertTrue(text().contains("Downrightfirst 1Yes."), text());
    assertFalse(text().contains("then"), text());
  }

  /** The class reads how many were right at first; what to do about it is for its teacher. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whatToDoInTheEndIsForTheTeacherAlone(int option) {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE)).answer(1, new Answer.Option(option));
    room.moveTo(Stage.REVEAL);
    QuestionCard card = card();
    TeachersNotes notes =
        card.getChildren()
            .filter(TeachersNotes.class::isInstance)
            .map(TeachersNotes.class::cast)
            .findFirst()
            .orElseThrow();
    String advice = notes.getElement().getTextRecursively();
    assertTrue(
        advice.endsWith(option == 1 ? "at first: go on." : "take your time to explain it."),
        advice);
    assertFalse(notes.isOpen());
    card.remove(notes);
    String read = card.getElement().getTextRecursively();
    assertTrue(read.contains(100 * option + " % were right at first (" + option + " of 1)."), read);
    assertFalse(read.contains("explain it") || read.contains("go on"), read);
  }

  private String text() {
    return card().getElement().getTextRecursively();
  }

  private QuestionCard card() {
    return new QuestionCard(room.round(), new ClassRuns(List.of(), Runnable::run));
  }
}
