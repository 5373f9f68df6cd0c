package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

class ActivitiesTest {
  private final FoldedRoom room = new FoldedRoom().withStudents(2);

  @Test
  void whatIsRevealedCannotBeChanged() {
    room.teach(new RunCommand.Showed(FoldedRoom.id(), 1, Screen.DESCEND, "surface=bowl"))
        .teach(set(Activity.SWEEP))
        .does(Actor.student(1), new RunCommand.Submitted(FoldedRoom.id(), 1, 1, 0.1))
        .teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    assertTrue(room.state().activities().revealed());
    room.refuses(
        Reason.OTHER_STAGE, Actor.student(2), new RunCommand.Submitted(FoldedRoom.id(), 1, 2, 0.2));
    room.refuses(
        Reason.OTHER_STAGE,
        Actor.student(2),
        new ActivityCommand.CompassReading(FoldedRoom.id(), 2, 0, 1));
    assertEquals(1, room.state().activities().rates().size());
  }

  @Test
  void anotherActivityCoversWhatWasRevealed() {
    room.teach(set(Activity.COMPASS)).teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    room.teach(set(Activity.COMPASS));
    assertEquals(Optional.of(Activity.COMPASS), room.state().activities().now());
    assertFalse(room.state().activities().revealed());
    room.does(Actor.student(1), new ActivityCommand.CompassReading(FoldedRoom.id(), 1, 0, 1));
  }

  @Test
  void nothingIsRevealedWhereNothingIsDone() {
    room.refuses(Reason.OTHER_STAGE, Actor.TEACHER, new ActivityCommand.Revealed(FoldedRoom.id()));
    room.teach(set(Activity.SWEEP));
    room.teach(new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.empty()));
    assertEquals(Optional.empty(), room.state().activities().now());
  }

  private static Command set(Activity activity) {
    return new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.of(activity));
  }
}
