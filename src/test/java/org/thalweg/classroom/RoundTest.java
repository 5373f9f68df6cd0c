package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;

class RoundTest {
  private static final Answer WRONG = new Answer.Option(0);
  private static final Answer RIGHT = new Answer.Option(1);

  private final FoldedRoom room =
      new FoldedRoom().withStudents(20).ask(1, SampleQuestions.asking(SampleQuestions.CHOICE));

  @Test
  void goesThroughItsStagesAndNeverBack() {
    room.answers(Stage.PREDICT, 1, WRONG).moveTo(Stage.WATCH);
    room.refuses(
        Reason.LATE,
        Actor.TEACHER,
        new QuestionCommand.StageMoved(FoldedRoom.id(), 1, Stage.PREDICT));
    room.refuses(
        Reason.LATE,
        Actor.TEACHER,
        new QuestionCommand.StageMoved(FoldedRoom.id(), 1, Stage.WATCH));
    room.moveTo(Stage.REVEAL);
    assertEquals(Stage.REVEAL, round().stage());
  }

  @Test
  void takesAnAnswerOnlyInTheStageForWhichItWasGiven() {
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), room.answered(Stage.VOTE, 1, RIGHT));
    Command late = room.answered(Stage.PREDICT, 1, RIGHT);
    room.moveTo(Stage.VOTE);
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), late);
    room.moveTo(Stage.REVEAL);
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), room.answered(Stage.REVEAL, 1, RIGHT));
  }

  @Test
  void takesNothingThatIsNoAnswer() {
    Actor student = Actor.student(1);
    for (Answer answer :
        new Answer[] {
          new Answer.Option(3), new Answer.Option(-1), new Answer.Rate(1), new Answer.Place(0, 0)
        }) {
      room.refuses(Reason.NO_ANSWER, student, room.answered(Stage.PREDICT, 1, answer));
    }
  }

  @Test
  void countsTheLastAnswerOfEachSeat() {
    room.answers(Stage.PREDICT, 1, WRONG).answers(Stage.PREDICT, 1, RIGHT);
    room.answers(Stage.PREDICT, 2, RIGHT).answers(Stage.PREDICT, 3, WRONG);
    assertEquals(Map.of(1, RIGHT, 2, RIGHT, 3, WRONG), round().in(Stage.PREDICT).values());
    assertEquals(2.0 / 3, round().shareRight(Stage.PREDICT).orElseThrow());
  }

  /** The bounds are those of the research; of 20 students each is one step of 5 %. */
  @ParameterizedTest
  @CsvSource({
    "0, EXPLAIN_FIRST",
    "5, EXPLAIN_FIRST",
    "6, LET_TALK",
    "14, LET_TALK",
    "15, EITHER",
    "17, EITHER",
    "18, GO_ON",
    "20, GO_ON"
  })
  void hintsAtWhatToDoByTheShareThatWasRightAtFirst(int right, Hint hint) {
    for (int seat = 1; seat <= 20; seat++) {
      room.answers(Stage.PREDICT, seat, seat <= right ? RIGHT : WRONG);
    }
    assertEquals(Optional.of(hint), round().hint());
  }

  /** Said are 30, 70 and 85 %; exactly it is a little less or more. */
  @Test
  void theHintNeverContradictsTheNumberBesideIt() {
    assertEquals(Hint.LET_TALK, Hint.of(8 / 27.0));
    assertEquals(Hint.LET_TALK, Hint.of(19 / 27.0));
    assertEquals(Hint.EITHER, Hint.of(23 / 27.0));
  }

  @Test
  void saysNothingOfNoAnswers() {
    assertEquals(Optional.empty(), round().hint());
    assertEquals(OptionalDouble.empty(), round().shareRight(Stage.VOTE));
    assertEquals(OptionalDouble.empty(), round().shareSawWrongly());
  }

  @Test
  void knowsTheShareThatSawSomethingElse() {
    room.moveTo(Stage.SAW);
    for (int seat = 1; seat <= 5; seat++) {
      room.answers(Stage.SAW, seat, seat == 5 ? WRONG : RIGHT);
    }
    assertEquals(0.2, round().shareSawWrongly().orElseThrow(), 1e-15);
  }

  @Test
  void asksOneRoundAfterTheOther() {
    room.answers(Stage.PREDICT, 1, RIGHT);
    var question = SampleQuestions.asking(SampleQuestions.CHOICE);
    room.refuses(
        Reason.NO_SUCH_ROUND,
        Actor.TEACHER,
        new QuestionCommand.Asked(FoldedRoom.id(), 3, question));
    room.refuses(
        Reason.LATE, Actor.TEACHER, new QuestionCommand.Asked(FoldedRoom.id(), 1, question));
    Command old = room.answered(Stage.PREDICT, 1, RIGHT);
    room.ask(2, question);
    room.refuses(Reason.NO_SUCH_ROUND, Actor.student(1), old);
    assertEquals(0, round().in(Stage.PREDICT).size());
    assertEquals(1, room.state().rounds().all().getFirst().in(Stage.PREDICT).size());
  }

  @Test
  void asksNothingWhereNothingIsAsked() {
    assertThrows(IllegalArgumentException.class, () -> round().question().askedIn(Stage.TALK));
  }

  private Round round() {
    return room.state().rounds().current().orElseThrow();
  }
}
