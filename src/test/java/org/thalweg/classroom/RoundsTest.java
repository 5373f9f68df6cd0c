package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

class RoundsTest {
  private static final Question QUESTION = SampleQuestions.asking(SampleQuestions.CHOICE);

  private final FoldedRoom room = new FoldedRoom().withStudents(2).ask(1, QUESTION);

  @Test
  void whatIsPutAwayIsSeenNoMoreAndItsAnswersStay() {
    room.answers(Stage.PREDICT, 1, new Answer.Option(1)).moveTo(Stage.REVEAL).teach(putAway(1));
    assertEquals(Optional.empty(), rounds().current());
    assertEquals(1, rounds().all().getFirst().in(Stage.PREDICT).size());
    room.refuses(Reason.NO_SUCH_ROUND, Actor.TEACHER, putAway(1));
    room.ask(2, QUESTION);
    assertEquals(2, rounds().current().orElseThrow().number());
  }

  @Test
  void nobodyAnswersWhatIsPutAway() {
    room.teach(putAway(1));
    room.refuses(
        Reason.NO_SUCH_ROUND,
        Actor.student(1),
        room.answered(Stage.PREDICT, 1, new Answer.Option(1)));
  }

  static List<Command> turns() {
    return List.of(
        new ActivityCommand.ActivitySet(
            FoldedRoom.id(), Optional.of(Activity.DATA_SET), Optional.empty()),
        new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()),
        new ActivityCommand.LessonAt(FoldedRoom.id(), Optional.of(new LessonPlace("rates", 1))));
  }

  /** An old result on a phone would push away what the class does now. */
  @ParameterizedTest
  @MethodSource("turns")
  void whatIsRevealedIsSeenNoMoreWhenTheClassTurnsToSomethingElse(Command turn) {
    room.moveTo(Stage.REVEAL).teach(turn);
    assertEquals(Optional.empty(), rounds().current());
  }

  /** Nobody could answer it beside what the class does now. What was answered stays. */
  @ParameterizedTest
  @MethodSource("turns")
  void whatIsStillAskedIsLeftBehind(Command turn) {
    room.answers(Stage.PREDICT, 1, new Answer.Option(1)).moveTo(Stage.TALK).teach(turn);
    assertEquals(Optional.empty(), rounds().current());
    assertEquals(1, rounds().over().getFirst().in(Stage.PREDICT).size());
  }

  @Test
  void whatIsRevealedStaysWhileTheTeacherShowsSomethingElseOrEndsAnActivity() {
    room.moveTo(Stage.REVEAL).show(1, "surface=bowl");
    room.teach(
        new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.empty(), Optional.empty()));
    assertEquals(Stage.REVEAL, rounds().current().orElseThrow().stage());
  }

  @Test
  void whatIsAskedOrRevealedStaysWhenAPreparedLessonIsClosed() {
    LessonPlace last = new LessonPlace("rates", 1);
    room.teach(new ActivityCommand.LessonAt(FoldedRoom.id(), Optional.of(last)));
    room.ask(2, QUESTION).moveTo(Stage.REVEAL);
    room.teach(new ActivityCommand.LessonAt(FoldedRoom.id(), Optional.empty()));
    assertEquals(2, rounds().current().orElseThrow().number());
  }

  @Test
  void aRoundIsOverWhenItIsRevealedOrLeftBehind() {
    room.answers(Stage.PREDICT, 1, new Answer.Option(1));
    assertEquals(List.of(), over());
    room.moveTo(Stage.VOTE);
    assertEquals(List.of(), over());
    room.moveTo(Stage.REVEAL);
    assertEquals(List.of(1), over());
    room.ask(2, QUESTION);
    assertEquals(List.of(1), over());
    room.ask(3, QUESTION);
    assertEquals(List.of(1, 2), over());
    room.teach(new RoomCommand.Ended(FoldedRoom.id()));
    assertEquals(List.of(1, 2, 3), over());
  }

  @Test
  void whoIsSentOutHasNoVoteInWhatIsStillAsked() {
    room.answers(Stage.PREDICT, 1, new Answer.Option(1))
        .answers(Stage.PREDICT, 2, new Answer.Option(0));
    room.moveTo(Stage.REVEAL).ask(2, QUESTION);
    room.answers(Stage.PREDICT, 1, new Answer.Option(1))
        .answers(Stage.PREDICT, 2, new Answer.Option(0));
    room.moveTo(Stage.VOTE).answers(Stage.VOTE, 1, new Answer.Option(1));
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 1));
    Round now = rounds().current().orElseThrow();
    assertEquals(Map.of(2, new Answer.Option(0)), now.in(Stage.PREDICT).values());
    assertEquals(Map.of(), now.in(Stage.VOTE).values());
    assertEquals(2, rounds().all().getFirst().in(Stage.PREDICT).size(), "as the class has seen it");
  }

  private List<Integer> over() {
    return rounds().over().stream().map(Round::number).toList();
  }

  private Rounds rounds() {
    return room.state().rounds();
  }

  private static Command putAway(int round) {
    return new QuestionCommand.PutAway(FoldedRoom.id(), round);
  }
}
