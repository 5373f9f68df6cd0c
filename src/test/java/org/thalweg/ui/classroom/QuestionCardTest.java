package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
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
      String text =
          new QuestionCard(room.round(), new ClassRuns(List.of(), Runnable::run))
              .getElement()
              .getTextRecursively();
      assertEquals(
          stage != Stage.PREDICT, text.contains("It was measured at 4."), stage + ": " + text);
      assertEquals(stage == Stage.WATCH, text.contains("Everybody reads this now."));
    }
  }
}
