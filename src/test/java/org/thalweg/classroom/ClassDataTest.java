package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.question.Activity;
import org.thalweg.math.objective.LineFit.Measurement;

class ClassDataTest {
  private final FoldedRoom room = new FoldedRoom().withStudents(8);

  @Test
  void aDrawHoldsUntilTheNextOne() {
    room.teach(drawn(1, 2, 3, 4, 5, 6));
    room.does(
        Actor.student(7),
        new ActivityCommand.ExampleHeld(FoldedRoom.id(), 7, new Measurement(1, 2)));
    room.teach(new ActivityCommand.LineSet(FoldedRoom.id(), 1, 2)).join("token 9");
    assertEquals(Set.of(1, 2, 3, 4, 5, 6), batch());
    room.teach(drawn(2, 4, 8));
    assertEquals(Set.of(2, 4, 8), batch());
    room.teach(drawn());
    assertEquals(Set.of(), batch());
  }

  @Test
  void onlyWhoIsInIsDrawn() {
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, drawn(1, 9));
    room.teach(new RoomCommand.ApprovalSet(FoldedRoom.id(), true)).join("token 9");
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, drawn(9));
    room.teach(new SeatCommand.Approved(FoldedRoom.id(), 9)).teach(drawn(9));
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 3));
    room.refuses(Reason.NO_SUCH_SEAT, Actor.TEACHER, drawn(3));
  }

  @Test
  void whoIsSentOutIsDrawnNoMore() {
    room.teach(drawn(1, 2, 3)).teach(new SeatCommand.Removed(FoldedRoom.id(), 2));
    assertEquals(Set.of(1, 3), batch());
  }

  @Test
  void anotherActivityBeginsWithAll() {
    room.teach(drawn(1, 2, 3));
    room.begin(Activity.DATA_SET);
    assertEquals(Set.of(), batch());
  }

  @Test
  void aMiniBatchHasSixAtMost() {
    assertThrows(IllegalArgumentException.class, () -> drawn(1, 2, 3, 4, 5, 6, 7));
  }

  private Set<Integer> batch() {
    return room.state().activities().data().batch();
  }

  private static Command drawn(Integer... seats) {
    List<Integer> all = Arrays.asList(seats);
    return new ActivityCommand.BatchDrawn(FoldedRoom.id(), new TreeSet<>(all));
  }
}
