package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    assertEquals(1, room.state().activities().rates().size());
    room.begin(Activity.COMPASS).teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    room.refuses(Reason.OTHER_STAGE, Actor.student(2), reading(2, 2));
  }

  @Test
  void anotherActivityCoversWhatWasRevealed() {
    room.begin(Activity.COMPASS).teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    room.begin(Activity.COMPASS);
    assertEquals(Optional.of(Activity.COMPASS), room.state().activities().now());
    assertFalse(room.state().activities().revealed());
    room.does(Actor.student(1), reading(2, 1));
  }

  @Test
  void nothingIsRevealedWhereNothingIsDone() {
    room.refuses(Reason.OTHER_STAGE, Actor.TEACHER, new ActivityCommand.Revealed(FoldedRoom.id()));
    room.begin(Activity.SWEEP);
    room.teach(
        new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.empty(), Optional.empty()));
    assertEquals(Optional.empty(), room.state().activities().now());
  }

  /** Nothing waits while nobody has sent anything that can be shown, nor once it is shown. */
  @Test
  void whatTheClassHasSentWaitsForItsReveal() {
    assertFalse(waits());
    room.begin(Activity.SWEEP);
    assertFalse(waits());
    room.does(Actor.student(1), rate(1));
    assertTrue(waits());
    room.teach(new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()));
    assertFalse(waits(), "everybody looks at a screen of their own");
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    assertTrue(waits());
    room.teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    assertFalse(waits());
    room.begin(Activity.COMPASS).does(Actor.student(1), reading(2, 1));
    assertFalse(waits(), "one direction says nothing of the others");
    room.does(Actor.student(2), new ActivityCommand.CompassReading(FoldedRoom.id(), 2, 2, 90, 1));
    assertTrue(waits());
    room.begin(Activity.DATA_SET);
    assertFalse(waits());
  }

  private boolean waits() {
    return room.state().activities().waitsForReveal();
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

  /** The place is another one each time, so what was read there is wrong here. */
  @Test
  void aReadingBelongsToOneCompass() {
    room.begin(Activity.COMPASS).does(Actor.student(1), reading(1, 1));
    room.begin(Activity.COMPASS);
    room.refuses(Reason.LATE, Actor.student(1), reading(1, 1));
    room.does(Actor.student(1), reading(2, 1));
    room.begin(Activity.SWEEP);
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), reading(3, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"SWEEP", "COMPASS"})
  void whatNeedsAPlaceBeginsNowhereElse(Activity activity) {
    room.refuses(
        Reason.NO_START,
        Actor.TEACHER,
        new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.of(activity), Optional.empty()));
    assertEquals(Optional.empty(), room.state().activities().now());
  }

  /** Else the file of the runs would hold a run that nobody was asked for. */
  @Test
  void aRateIsTakenInASweepOnly() {
    room.begin(Activity.DATA_SET);
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), rate(1));
  }

  private static Command reading(int activity, int seat) {
    return new ActivityCommand.CompassReading(FoldedRoom.id(), activity, seat, 0, 1);
  }

  private static Command rate(int activity) {
    return new ActivityCommand.RateSent(FoldedRoom.id(), activity, 1, 0.5);
  }
}
