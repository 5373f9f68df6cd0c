package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

/** The way back from one student's run on the projector. */
class ProjectionTest {
  private static final Projection ADA =
      new Projection(
          1, Screen.DESCEND, Optional.of(new Scene(Screen.DESCEND, "surface=bowl")), true);

  private final FoldedRoom room = new FoldedRoom().withStudents(2);

  @BeforeEach
  void projectAndCallBack() {
    room.teach(new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()));
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.of(ADA)));
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
  }

  @Test
  void staysThoughEverybodyIsCalledBack() {
    assertEquals(Optional.of(ADA), projected());
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 1));
    assertEquals(Optional.of(ADA), projected());
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.empty()));
    assertEquals(Optional.empty(), projected());
  }

  static Stream<Command> others() {
    return Stream.of(
        new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()),
        new ActivityCommand.ActivitySet(
            FoldedRoom.id(), Optional.of(Activity.DATA_SET), Optional.empty()),
        new QuestionCommand.Asked(
            FoldedRoom.id(), 1, SampleQuestions.asking(SampleQuestions.CHOICE)),
        new ActivityCommand.LessonAt(FoldedRoom.id(), Optional.of(new LessonPlace("rates", 1))));
  }

  @ParameterizedTest
  @MethodSource("others")
  void isOverWhenTheClassTurnsToSomethingElse(Command other) {
    room.teach(other);
    assertEquals(Optional.empty(), projected());
  }

  @Test
  void isOverWhenAnotherScreenIsOpenedByHand() {
    show(Screen.DESCEND);
    assertEquals(Optional.of(ADA), projected(), "it is shown");
    show(Screen.DESCEND);
    assertEquals(Optional.of(ADA), projected(), "it is played with");
    show(Screen.NETWORK);
    assertEquals(Optional.empty(), projected());
  }

  /** The log is told of what was on the screen before only after the run was put there. */
  @Test
  void staysThoughTheScreenBeforeIsToldLate() {
    show(Screen.NETWORK);
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.of(ADA)));
    show(Screen.NETWORK);
    assertEquals(Optional.of(ADA), projected());
    show(Screen.DESCEND);
    assertEquals(Optional.of(ADA), projected());
    show(Screen.NETWORK);
    assertEquals(Optional.empty(), projected());
  }

  /** A lesson that is over opens no screen. */
  @Test
  void staysWhenALessonIsOver() {
    room.teach(new ActivityCommand.LessonAt(FoldedRoom.id(), Optional.empty()));
    assertEquals(Optional.of(ADA), projected());
  }

  private void show(Screen screen) {
    int next = room.state().showing().number() + 1;
    Scene scene = new Scene(screen, "");
    room.teach(new RunCommand.Showed(FoldedRoom.id(), next, scene, List.of()));
  }

  private Optional<Projection> projected() {
    return room.state().activities().exploration().projected();
  }
}
