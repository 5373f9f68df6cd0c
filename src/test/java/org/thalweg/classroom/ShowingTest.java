package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.lesson.Screen;

class ShowingTest {
  private final FoldedRoom room = new FoldedRoom().show(1, "surface=bowl");

  @Test
  void playsUpToTheBoundThatWasGivenLast() {
    room.refuses(Reason.NOT_PLAYING, Actor.TEACHER, until(room.next(), 4));
    start();
    room.teach(until(room.next(), 4)).teach(until(room.next(), 9));
    assertEquals(9, now().until());
    assertTrue(now().playing());
    assertEquals(OptionalLong.empty(), now().shown());
  }

  @Test
  void neverGoesBackForACommandThatComesLate() {
    start();
    long early = room.next();
    room.teach(until(room.next(), 9));
    room.refuses(Reason.LATE, Actor.TEACHER, until(early, 12));
    room.refuses(Reason.LATE, Actor.TEACHER, until(room.next(), 8));
    room.refuses(Reason.LATE, Actor.TEACHER, new RunCommand.PausedAt(FoldedRoom.id(), 1, early, 3));
    room.refuses(
        Reason.LATE, Actor.TEACHER, new RunCommand.ShownStep(FoldedRoom.id(), 1, early, 3));
    assertEquals(9, now().until());
  }

  @Test
  void givesAStepThatMayBeMadeAlreadyNoOtherRate() {
    start();
    room.teach(until(room.next(), 9));
    room.refuses(Reason.LATE, Actor.TEACHER, rate(room.next(), 0.5, 8));
    room.teach(rate(room.next(), 0.5, 9)).teach(rate(room.next(), 0.6, 9));
    room.teach(rate(room.next(), 0.1, 20));
    assertEquals(Map.of(9L, 0.6, 20L, 0.1), now().rates());
  }

  @Test
  void standsStillAtTheStepWhereItWasPaused() {
    start();
    room.teach(until(room.next(), 9));
    room.teach(new RunCommand.PausedAt(FoldedRoom.id(), 1, room.next(), 7));
    assertFalse(now().playing());
    assertEquals(9, now().until(), "what nodes have computed stays true");
    assertEquals(OptionalLong.of(7), now().shown());
    room.teach(new RunCommand.ShownStep(FoldedRoom.id(), 1, room.next(), 2));
    assertEquals(OptionalLong.of(2), now().shown());
    room.refuses(
        Reason.NOT_THERE_YET,
        Actor.TEACHER,
        new RunCommand.ShownStep(FoldedRoom.id(), 1, room.next(), 10));
    start();
    assertEquals(OptionalLong.empty(), now().shown());
  }

  @Test
  void beginsANewRunAtItsFirstStepAndLeavesTheOldOneAlone() {
    start();
    room.teach(until(room.next(), 9)).withStudents(1);
    room.does(Actor.student(1), new RunCommand.Submitted(FoldedRoom.id(), 1, 1, 0.5));
    room.show(1, "surface=bowl&zoom=1,2,1,2");
    assertEquals(9, now().until(), "the same run, seen closer");
    room.show(2, "surface=booth");
    assertEquals("surface=booth", now().query());
    assertEquals(0, now().until());
    assertFalse(now().playing());
    assertEquals(0, room.state().activities().rates().size());
    room.refuses(Reason.LATE, Actor.TEACHER, until(room.next(), 20));
    room.refuses(
        Reason.LATE,
        Actor.TEACHER,
        new RunCommand.Showed(FoldedRoom.id(), 1, Screen.DESCEND, "surface=bowl"));
    room.refuses(
        Reason.LATE, Actor.student(1), new RunCommand.Submitted(FoldedRoom.id(), 1, 1, 0.5));
    room.refuses(
        Reason.NOT_THERE_YET,
        Actor.student(1),
        new RunCommand.Submitted(FoldedRoom.id(), 3, 1, 0.5));
  }

  @Test
  void keepsAsManyChangesOfTheRateAsAHandMakes() {
    for (int i = 0; i < 1_000; i++) {
      room.teach(rate(room.next(), 0.5, i));
    }
    room.refuses(Reason.TOO_MANY, Actor.TEACHER, rate(room.next(), 0.5, 1_000));
    assertEquals(1_000, now().rates().size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e7})
  void noCommandHoldsARateThatNoOptimizerCanHave(double rate) {
    assertThrows(IllegalArgumentException.class, () -> rate(1, rate, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RunCommand.Submitted(FoldedRoom.id(), 1, 1, rate));
  }

  @Test
  void noCommandNamesAStepThatNoRunHas() {
    assertThrows(IllegalArgumentException.class, () -> until(1, -1));
    assertThrows(IllegalArgumentException.class, () -> until(1, 100_001));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RunCommand.Showed(FoldedRoom.id(), 1, Screen.DESCEND, "x".repeat(8_001)));
  }

  private Showing now() {
    return room.state().showing();
  }

  private void start() {
    room.teach(new RunCommand.RunStarted(FoldedRoom.id(), 1, room.next(), 4));
  }

  private static Command until(long order, long step) {
    return new RunCommand.PlayUntil(FoldedRoom.id(), 1, order, step);
  }

  private static Command rate(long order, double rate, long step) {
    return new RunCommand.RateFrom(FoldedRoom.id(), 1, order, rate, step);
  }
}
