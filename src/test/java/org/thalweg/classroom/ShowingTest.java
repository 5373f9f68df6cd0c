package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
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
    assertEquals(9, run().steps());
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
    room.refuses(Reason.LATE, Actor.TEACHER, pause(early, 12));
    room.refuses(Reason.LATE, Actor.TEACHER, pause(room.next(), 8));
    room.refuses(Reason.LATE, Actor.TEACHER, look(early, 3));
    assertEquals(9, run().steps());
  }

  @Test
  void boundsEachRunByItself() {
    RunProgress before = new RunProgress(5, new TreeMap<>(Map.of(2L, 0.5)));
    room.teach(
        new RunCommand.Showed(
            FoldedRoom.id(), 2, SampleCommands.SCENE, List.of(RunProgress.NONE, before)));
    room.refuses(Reason.NOT_THERE_YET, Actor.TEACHER, rate(2, 1, 0.1, 2, 5));
    room.teach(rate(2, 2, 0.1, 1, 5)).teach(rate(2, 3, 0.2, 0, 0));
    room.refuses(
        Reason.NOT_THERE_YET,
        Actor.TEACHER,
        new RunCommand.PausedAt(FoldedRoom.id(), 2, 4, List.of(7L)));
    room.teach(new RunCommand.PausedAt(FoldedRoom.id(), 2, 5, List.of(7L, 5L)));
    assertEquals(
        List.of(
            new RunProgress(7, new TreeMap<>(Map.of(0L, 0.2))),
            new RunProgress(5, new TreeMap<>(Map.of(2L, 0.5, 5L, 0.1)))),
        now().runs());
  }

  @Test
  void givesAStepThatMayBeMadeAlreadyNoOtherRate() {
    start();
    room.teach(until(room.next(), 9));
    room.refuses(Reason.LATE, Actor.TEACHER, rate(room.next(), 0.5, 8));
    room.teach(rate(room.next(), 0.5, 9)).teach(rate(room.next(), 0.6, 9));
    room.teach(rate(room.next(), 0.1, 20));
    assertEquals(Map.of(9L, 0.6, 20L, 0.1), run().rates());
  }

  @Test
  void standsStillAtTheStepWhereItWasPaused() {
    start();
    room.teach(until(room.next(), 9));
    room.teach(pause(room.next(), 10));
    assertFalse(now().playing());
    assertEquals(10, run().steps());
    room.teach(look(room.next(), 2));
    assertEquals(OptionalLong.of(2), now().shown());
    room.refuses(Reason.NOT_THERE_YET, Actor.TEACHER, look(room.next(), 11));
    room.teach(pause(room.next(), 11));
    assertEquals(OptionalLong.empty(), now().shown(), "one step more is looked at");
    room.teach(look(room.next(), 4));
    start();
    assertEquals(OptionalLong.empty(), now().shown());
  }

  @Test
  void showsSomethingElseAndLeavesTheOldOneAlone() {
    start();
    room.teach(until(room.next(), 9));
    room.show(2, "surface=booth");
    assertEquals(new Scene(Screen.DESCEND, "surface=booth"), now().scene());
    assertEquals(0, run().steps());
    assertFalse(now().playing());
    room.refuses(Reason.LATE, Actor.TEACHER, until(room.next(), 20));
    room.refuses(
        Reason.LATE,
        Actor.TEACHER,
        new RunCommand.Showed(FoldedRoom.id(), 2, SampleCommands.SCENE, List.of()));
    room.refuses(
        Reason.NOT_THERE_YET,
        Actor.TEACHER,
        new RunCommand.RunStarted(FoldedRoom.id(), 3, room.next()));
  }

  @Test
  void nothingIsLedBeforeSomethingIsShown() {
    new FoldedRoom()
        .refuses(
            Reason.NOT_THERE_YET, Actor.TEACHER, new RunCommand.RunStarted(FoldedRoom.id(), 0, 1));
  }

  @Test
  void keepsAsManyChangesOfTheRateAsAHandMakes() {
    for (int i = 0; i < 1_000; i++) {
      room.teach(rate(room.next(), 0.5, i));
    }
    room.refuses(Reason.TOO_MANY, Actor.TEACHER, rate(room.next(), 0.5, 1_000));
    assertEquals(1_000, run().rates().size());
  }

  /** A run goes on when whoever has computed it keeps every step. */
  @Test
  void progressGoesOnOnlyByWhatLeavesTheStepsAsTheyAre() {
    RunProgress five = progress(5, Map.of(2L, 0.5));
    assertTrue(five.goesOnTo(five));
    assertTrue(five.goesOnTo(progress(6, Map.of(2L, 0.5))));
    assertTrue(five.goesOnTo(progress(9, Map.of(2L, 0.5, 5L, 0.1))));
    assertTrue(progress(5, Map.of(5L, 0.5)).goesOnTo(progress(5, Map.of(5L, 0.1))));
    assertFalse(five.goesOnTo(progress(4, Map.of(2L, 0.5))), "fewer steps");
    assertFalse(five.goesOnTo(progress(6, Map.of(2L, 0.6))), "another rate");
    assertFalse(five.goesOnTo(progress(6, Map.of())), "no change of the rate");
    assertFalse(five.goesOnTo(progress(6, Map.of(2L, 0.5, 4L, 0.1))), "one more on the way");
    assertFalse(progress(5, Map.of(5L, 0.5)).goesOnTo(progress(5, Map.of())), "one less");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e7})
  void noCommandHoldsARateThatNoOptimizerCanHave(double rate) {
    assertThrows(IllegalArgumentException.class, () -> rate(1, rate, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ActivityCommand.RateSent(FoldedRoom.id(), 1, 1, rate));
  }

  @Test
  void noCommandNamesAStepThatNoRunHas() {
    assertThrows(IllegalArgumentException.class, () -> until(1, -1));
    assertThrows(IllegalArgumentException.class, () -> until(1, 100_001));
    assertThrows(
        IllegalArgumentException.class, () -> new Scene(Screen.DESCEND, "x".repeat(8_001)));
  }

  private Showing now() {
    return room.state().showing();
  }

  private RunProgress run() {
    return now().runs().getFirst();
  }

  private void start() {
    room.teach(new RunCommand.RunStarted(FoldedRoom.id(), 1, room.next()));
  }

  private static RunProgress progress(long steps, Map<Long, Double> rates) {
    return new RunProgress(steps, new TreeMap<>(rates));
  }

  private static Command until(long order, long step) {
    return new RunCommand.PlayUntil(FoldedRoom.id(), 1, order, List.of(step));
  }

  private static Command pause(long order, long step) {
    return new RunCommand.PausedAt(FoldedRoom.id(), 1, order, List.of(step));
  }

  private static Command look(long order, long step) {
    return new RunCommand.ShownStep(FoldedRoom.id(), 1, order, step);
  }

  private static Command rate(long order, double rate, long step) {
    return rate(1, order, rate, 0, step);
  }

  private static Command rate(int showing, long order, double rate, int run, long step) {
    return new RunCommand.RateFrom(FoldedRoom.id(), showing, order, run, rate, step);
  }
}
