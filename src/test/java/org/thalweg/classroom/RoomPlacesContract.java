package org.thalweg.classroom;

import static java.util.stream.IntStream.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.PreparedRoom.Who;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;

/** How much a room of every store takes in, and from whom. */
abstract class RoomPlacesContract {
  private static final Predicate<Appended> STORED = Appended.Stored.class::isInstance;

  /** An empty store with these limits, on the time of the test. */
  abstract Rooms rooms(RoomLimits limits);

  @Test
  void lets250InAndNoMore() {
    PreparedRoom room = PreparedRoom.empty(rooms(RoomLimits.defaults()));
    for (int i = 0; i < 250; i++) {
      assertInstanceOf(Appended.Stored.class, room.join("token " + i));
    }
    assertEquals(new Appended.Refused(Reason.FULL), room.join("one more"));
    room.teach(new SeatCommand.Removed(SampleCommands.id(), 7));
    assertInstanceOf(Appended.Stored.class, room.join("one more"));
  }

  @Test
  void keepsAPlaceForTheTeacherInAFullLog() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(200, 1_000)));
    Credential student = room.shownBy(Who.STUDENT);
    List<Appended> answers = range(0, 100).mapToObj(i -> answer(room, student)).toList();
    assertEquals(new Appended.Refused(Reason.TOO_MANY), answers.getLast());
    room.teach(new QuestionCommand.StageMoved(SampleCommands.id(), 1, Stage.WATCH));
    assertFalse(answers.getFirst() instanceof Appended.Refused);
  }

  /**
   * Whichever part of a log is filled first, by a run of hours, by an explorer or by votes, each
   * other one has the place that it had: 70 entries of 200, of which 3 are taken; and for one of
   * 250 students, a quarter of 35. Who explores needs no more place than for what comes last.
   */
  @ParameterizedTest
  @ValueSource(strings = {"run, explore, vote", "explore, vote, run", "vote, run, explore"})
  void noPartOfALogTakesThePlaceOfAnother(String order) {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(200, 1_000)));
    Credential student = room.shownBy(Who.STUDENT);
    for (String part : order.split(", ")) {
      long stored =
          LongStream.range(10, 210)
              .mapToObj(step ->
                  switch (part) {
                    case "run" -> room.append(room.shownBy(Who.TEACHER), playedTo(step));
                    case "explore" -> room.append(student, explored(step));
                    default -> answer(room, student);
                  })
              .filter(STORED)
              .count();
      assertEquals(Map.of("run", 67L, "explore", 200L, "vote", 8L).get(part), stored, part);
    }
    room.teach(new QuestionCommand.StageMoved(SampleCommands.id(), 1, Stage.WATCH));
  }

  /** Who has brought 19 of 20 seats and fills them all can't keep the last one from voting. */
  @Test
  void manySeatsOfOnePersonLeaveTheOthersTheirs() {
    PreparedRoom room = PreparedRoom.empty(rooms(Limits.shared(20, 500, 8_000, 2_000_000)));
    range(0, 20).forEach(seat -> room.join("token " + seat));
    room.teach(
        new QuestionCommand.Asked(
            SampleCommands.id(), 1, SampleQuestions.asking(SampleQuestions.CHOICE)));
    range(1, 20).forEach(seat -> answers(room, seat, 1_000));
    long last = answers(room, 20, 35);
    assertEquals(35, last, "an even share of a half of the 1,400 entries for students");
  }

  /** Whoever fills all rooms but one can't keep its teacher from teaching, nor its class out. */
  @Test
  void manyRoomsOfOnePersonLeaveTheOthersTheirs() {
    Rooms rooms = rooms(Limits.shared(250, 20, 100_000, 20_000));
    for (int other = 1; other < 20; other++) {
      PreparedRoom room = PreparedRoom.empty(rooms);
      assertTrue(lines(room, 3_000) >= 49, "a greedy room finds less than its share");
      range(0, 250).forEach(seat -> room.join("token " + seat));
    }
    PreparedRoom room = PreparedRoom.empty(rooms);
    assertEquals(49, lines(room, 49), "1,000 entries for 20 rooms, one taken by its opening");
    for (int seat = 0; seat < 62; seat++) { // 1,250 entries for 20 rooms
      assertInstanceOf(Appended.Stored.class, room.join("token " + seat));
    }
    room.teach(
        new RunCommand.Showed(
            SampleCommands.id(), 1, SampleCommands.SCENE, List.of(RunProgress.NONE)));
  }

  /** What a greedy room took is there for others when it is forgotten. */
  @Test
  void aRoomThatIsOverGivesItsPlaceBack() {
    Rooms rooms = rooms(Limits.shared(250, 2, 100_000, 20_000));
    PreparedRoom first = PreparedRoom.empty(rooms);
    long all = lines(first, 3_000);
    first.teach(new RoomCommand.Ended(SampleCommands.id()));
    PreparedRoom second = PreparedRoom.empty(rooms);
    assertEquals(all, lines(second, 3_000));
  }

  private static long answers(PreparedRoom room, int seat, int times) {
    Credential student = new Credential.Student("token " + (seat - 1));
    return range(0, times).mapToObj(i -> answer(room, student, seat)).filter(STORED).count();
  }

  private static long lines(PreparedRoom room, int times) {
    Credential teacher = room.shownBy(Who.TEACHER);
    return range(0, times)
        .mapToObj(i -> room.append(teacher, new ActivityCommand.LineSet(SampleCommands.id(), i, 0)))
        .filter(STORED)
        .count();
  }

  private static Command playedTo(long step) {
    return new RunCommand.PlayUntil(SampleCommands.id(), 1, step, List.of(step));
  }

  private static Command explored(long order) {
    return new ActivityCommand.Explored(
        SampleCommands.id(), 1, 1, order, SampleCommands.SCENE, true);
  }

  @Test
  void letsNoSeatFillTheLogAlone() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(1_000, 20)));
    Credential student = room.shownBy(Who.STUDENT);
    List<Appended> answers = range(0, 30).mapToObj(i -> answer(room, student)).toList();
    assertEquals(10, answers.stream().filter(each -> each instanceof Appended.Stored).count());
  }

  private static Appended answer(PreparedRoom room, Credential student) {
    return answer(room, student, 1);
  }

  private static Appended answer(PreparedRoom room, Credential student, int seat) {
    return room.append(
        student,
        new QuestionCommand.Answered(
            SampleCommands.id(), 1, Stage.PREDICT, seat, new Answer.Option(1)));
  }
}
