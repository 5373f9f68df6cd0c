package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;

class RoomStateTest {
  private static final RoomCode CODE = FoldedRoom.CODE;

  @Test
  void isNothingBeforeItIsOpenedAndAfterItIsEnded() {
    RoomState unopened = RoomState.unopened(CODE);
    Command lock = new RoomCommand.LockSet(FoldedRoom.id(), true);
    assertEquals(new Outcome.Refused(Reason.NOT_OPEN), unopened.apply(Actor.TEACHER, lock));
    FoldedRoom room = new FoldedRoom();
    RoomCommand.Ended end = new RoomCommand.Ended(FoldedRoom.id());
    room.teach(end);
    room.refuses(Reason.NO_ROOM, Actor.TEACHER, lock);
    assertEquals(new Outcome.Repeated(), room.state().apply(Actor.TEACHER, end));
  }

  @Test
  void sharesWhatACommandDoesNotTouch() {
    FoldedRoom room = new FoldedRoom().withStudents(3);
    RoomState before = room.state();
    room.ask(1, SampleQuestions.asking(SampleQuestions.CHOICE));
    assertSame(before.roster(), room.state().roster());
    assertSame(before.showing(), room.state().showing());
    RoomState asked = room.state();
    room.answers(Stage.PREDICT, 1, new Answer.Option(0));
    assertSame(asked.activities(), room.state().activities());
    assertEquals(0, asked.rounds().current().orElseThrow().in(Stage.PREDICT).size());
  }

  /** Doubled entries change nothing, wherever the double stands behind the first. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheSameForALogWithDoubledEntries(long seed) {
    List<LogEntry> log = lesson();
    Random random = new Random(seed);
    List<LogEntry> doubled = new ArrayList<>(log);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(doubled.size());
      doubled.add(at + 1 + random.nextInt(doubled.size() - at), doubled.get(at));
    }
    assertEquals(RoomState.of(CODE, log), RoomState.of(CODE, doubled));
  }

  /** A store forgets what the state does not need, at any time. */
  @Test
  void isTheSameForALogWithoutWhatItDoesNotNeed() {
    List<LogEntry> log = lesson();
    List<LogEntry> kept = new ArrayList<>();
    for (int i = 1; i <= log.size(); i++) {
      RoomState state = RoomState.of(CODE, log.subList(0, i));
      kept.add(log.get(i - 1));
      kept.removeIf(entry -> !state.needs(entry.command()));
      assertEquals(state, RoomState.of(CODE, kept));
    }
    assertEquals(log.size() - 40 + 4, kept.size(), "seat 5 is out");
  }

  /** In a wrong order entries are refused or carried out, and never fail. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void atMostRefusesWhatComesOutOfOrder(long seed) {
    List<LogEntry> shuffled = new ArrayList<>(lesson());
    LogEntry opened = shuffled.removeFirst();
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.addFirst(opened);
    RoomState state = RoomState.unopened(CODE);
    long until = 0;
    for (LogEntry entry : shuffled) {
      Outcome outcome = state.apply(entry.actor(), entry.command());
      if (outcome instanceof Outcome.Done done) {
        state = done.state();
      } else {
        assertInstanceOf(Outcome.Refused.class, outcome);
      }
      long bound = state.showing().runs().stream().mapToLong(RunProgress::steps).sum();
      assertTrue(bound >= until || bound == 0);
      until = bound;
    }
  }

  @Test
  void foldsALargeLessonWithoutCopyingItsHistory() {
    FoldedRoom room = new FoldedRoom().withStudents(250);
    for (int round = 1; round <= 40; round++) {
      room.ask(round, SampleQuestions.asking(SampleQuestions.CHOICE));
      for (int seat = 1; seat <= 250; seat++) {
        room.answers(Stage.PREDICT, seat, new Answer.Option(seat % 3));
      }
    }
    assertEquals(1 + 250 + 40 + 40 * 250, room.state().done().size());
    for (Round round : room.state().rounds().all()) {
      assertEquals(250, round.in(Stage.PREDICT).size());
    }
  }

  /** The log of a short lesson in which everybody does something, and thinks better of it. */
  private static List<LogEntry> lesson() {
    List<LogEntry> log = new ArrayList<>();
    add(log, Actor.HOUSE, new RoomCommand.Opened(FoldedRoom.id(), Secret.of("s"), 250));
    for (int seat = 1; seat <= 5; seat++) {
      add(log, Actor.NEWCOMER, FoldedRoom.joined("token " + seat));
    }
    RunCommand.Showed first =
        new RunCommand.Showed(FoldedRoom.id(), 1, SampleCommands.SCENE, List.of(RunProgress.NONE));
    add(log, Actor.TEACHER, first);
    add(log, Actor.TEACHER, new RunCommand.RunStarted(FoldedRoom.id(), 1, 1));
    for (int i = 2; i < 12; i++) {
      add(log, Actor.TEACHER, new RunCommand.PlayUntil(FoldedRoom.id(), 1, i, List.of(3L * i)));
    }
    add(log, Actor.TEACHER, new RunCommand.RateFrom(FoldedRoom.id(), 1, 13, 0, 0.4, 33));
    for (int round = 1; round <= 3; round++) {
      addRound(log, round);
    }
    add(
        log,
        Actor.TEACHER,
        new ActivityCommand.ActivitySet(
            FoldedRoom.id(), Optional.of(Activity.SWEEP), Optional.of(SampleCommands.SCENE)));
    add(log, Actor.student(2), new ActivityCommand.RateSent(FoldedRoom.id(), 1, 2, 0.3));
    for (int exploration = 1; exploration <= 2; exploration++) {
      addExploration(log, exploration);
    }
    add(log, Actor.TEACHER, new SeatCommand.Removed(FoldedRoom.id(), 5));
    return log;
  }

  private static void addExploration(List<LogEntry> log, int number) {
    if (number > 1) {
      add(log, Actor.TEACHER, new ActivityCommand.CalledBack(FoldedRoom.id()));
    }
    add(log, Actor.TEACHER, new ActivityCommand.FreeExploration(FoldedRoom.id(), Optional.empty()));
    for (int i = 0; i < 20; i++) {
      int seat = 1 + i % 5;
      Scene shown = new Scene(Screen.DESCEND, "step=" + i);
      add(
          log,
          Actor.student(seat),
          new ActivityCommand.Explored(FoldedRoom.id(), number, seat, 1 + i / 5, shown, true));
    }
  }

  private static void addRound(List<LogEntry> log, int round) {
    add(
        log,
        Actor.TEACHER,
        new QuestionCommand.Asked(
            FoldedRoom.id(), round, SampleQuestions.asking(SampleQuestions.CHOICE)));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.PREDICT) {
        add(log, Actor.TEACHER, new QuestionCommand.StageMoved(FoldedRoom.id(), round, stage));
      }
      for (int i = 0; i < 10 && stage.takesAnswers(); i++) {
        int seat = 1 + i % 5;
        Answer answer = new Answer.Option((i + round) % 3);
        add(
            log,
            Actor.student(seat),
            new QuestionCommand.Answered(FoldedRoom.id(), round, stage, seat, answer));
      }
    }
  }

  private static void add(List<LogEntry> log, Actor actor, Command command) {
    log.add(new LogEntry(log.size(), Instant.EPOCH, actor, command));
  }
}
