package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.question.Activity;
import org.thalweg.math.objective.LineFit.Measurement;

class ClassDataTest {
  private final FoldedRoom room = new FoldedRoom().withStudents(8);

  @Test
  void aDrawHoldsUntilTheNextOne() {
    room.begin(Activity.DATA_SET).teach(drawn(1, 2, 3, 4, 5, 6));
    room.does(Actor.student(7), held(1, 7)).teach(line()).join("token 9");
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

  /** What one class typed is no riddle for the next game. */
  @Test
  void aNewGameBeginsAnew() {
    room.begin(Activity.DATA_SET).does(Actor.student(7), held(1, 7)).teach(line());
    assertEquals(1, room.state().activities().data().examples().size());
    room.begin(Activity.DATA_SET);
    assertEquals(ClassData.none(), room.state().activities().data());
  }

  @Test
  void theLearningRateOfTheLineIsThatOfTheRoom() {
    room.begin(Activity.DATA_SET);
    assertEquals(0.1, rate());
    room.teach(new ActivityCommand.LineRateSet(FoldedRoom.id(), 0.02));
    room.teach(line()).teach(drawn(1, 2)).does(Actor.student(7), held(1, 7));
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 7));
    assertEquals(0.02, rate());
    room.begin(Activity.DATA_SET);
    assertEquals(0.1, rate(), "a new game");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.1e6, Double.NaN, Double.POSITIVE_INFINITY})
  void noLineHasALearningRateThatNoOptimizerCanHave(double rate) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ActivityCommand.LineRateSet(FoldedRoom.id(), rate));
  }

  private double rate() {
    return room.state().activities().data().rate();
  }

  @Test
  void anExampleIsTakenWhileItsGameIsPlayedOnly() {
    room.refuses(Reason.NOT_THERE_YET, Actor.student(7), held(1, 7));
    room.begin(Activity.SWEEP);
    room.refuses(Reason.OTHER_STAGE, Actor.student(7), held(1, 7));
    room.begin(Activity.DATA_SET);
    room.refuses(Reason.LATE, Actor.student(7), held(1, 7));
    room.does(Actor.student(7), held(2, 7));
    room.teach(
        new ActivityCommand.ActivitySet(FoldedRoom.id(), Optional.empty(), Optional.empty()));
    room.refuses(Reason.OTHER_STAGE, Actor.student(7), held(2, 7));
  }

  @ParameterizedTest
  @ValueSource(doubles = {10.01, -1e6, Double.NaN, Double.NEGATIVE_INFINITY})
  void anExampleLiesNearTheOthers(double far) {
    for (Measurement example : List.of(new Measurement(far, 0), new Measurement(0, far))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new ActivityCommand.ExampleHeld(FoldedRoom.id(), 1, 1, example));
    }
  }

  private static Command held(int activity, int seat) {
    return new ActivityCommand.ExampleHeld(FoldedRoom.id(), activity, seat, new Measurement(1, 2));
  }

  private static Command line() {
    return new ActivityCommand.LineSet(FoldedRoom.id(), 1, 2);
  }

  private Set<Integer> batch() {
    return room.state().activities().data().batch();
  }

  private static Command drawn(Integer... seats) {
    List<Integer> all = Arrays.asList(seats);
    return new ActivityCommand.BatchDrawn(FoldedRoom.id(), new TreeSet<>(all));
  }
}
