package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

class ActivitiesTest {
  private final FoldedRoom room = new FoldedRoom().withStudents(2);

  @Test
  void whatIsRevealedCannotBeChanged() {
    room.begin(Activity.SWEEP)
        .does(Actor.student(1), new ActivityCommand.RateSent(FoldedRoom.id(), 1, 1, 0.1))
        .teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    assertTrue(room.state().activities().revealed());
    room.refuses(
        Reason.OTHER_STAGE,
        Actor.student(2),
        new ActivityCommand.RateSent(FoldedRoom.id(), 1, 2, 0.2));
    room.refuses(
        Reason.OTHER_STAGE,
        Actor.student(2),
        new ActivityCommand.CompassReading(FoldedRoom.id(), 2, 0, 1));
    assertEquals(1, room.state().activities().rates().size());
  }

  @Test
  void anotherActivityCoversWhatWasRevealed() {
    room.begin(Activity.COMPASS).teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    room.begin(Activity.COMPASS);
    assertEquals(Optional.of(Activity.COMPASS), room.state().activities().now());
    assertFalse(room.state().activities().revealed());
    room.does(Actor.student(1), new ActivityCommand.CompassReading(FoldedRoom.id(), 1, 0, 1));
  }

  @Test
  void nothingIsRevealedWhereNothingIsDone() {
    room.refuses(Reason.OTHER_STAGE, Actor.TEACHER, new ActivityCommand.Revealed(FoldedRoom.id()));
    room.begin(Activity.SWEEP);
    room.teach(
        new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.empty(), Optional.empty()));
    assertEquals(Optional.empty(), room.state().activities().now());
  }

  @Test
  void aRateBelongsToOneActivity() {
    RunCommand.Showed elsewhere =
        new RunCommand.Showed(FoldedRoom.id(), 1, new Scene(Screen.PARTIAL, ""), List.of());
    room.refuses(Reason.NOT_THERE_YET, Actor.student(1), rate(1));
    room.begin(Activity.SWEEP).does(Actor.student(1), rate(1));
    room.teach(elsewhere);
    assertEquals(1, room.state().activities().rates().size(), "whatever the teacher shows");
    assertEquals(
        Optional.of(new Scene(Screen.DESCEND, "surface=bowl")), room.state().activities().start());
    room.begin(Activity.SWEEP);
    assertEquals(0, room.state().activities().rates().size());
    room.refuses(Reason.LATE, Actor.student(1), rate(1));
    room.refuses(Reason.NOT_THERE_YET, Actor.student(1), rate(3));
    room.does(Actor.student(1), rate(2));
  }

  private static Command rate(int activity) {
    return new ActivityCommand.RateSent(FoldedRoom.id(), activity, 1, 0.5);
  }
}
