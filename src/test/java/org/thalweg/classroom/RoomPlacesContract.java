package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.IntStream;
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
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(100, 1_000)));
    Credential student = room.shownBy(Who.STUDENT);
    List<Appended> answers = IntStream.range(0, 100).mapToObj(i -> answer(room, student)).toList();
    assertEquals(new Appended.Refused(Reason.TOO_MANY), answers.getLast());
    room.teach(new QuestionCommand.StageMoved(SampleCommands.id(), 1, Stage.WATCH));
    assertFalse(answers.getFirst() instanceof Appended.Refused);
  }

  /**
   * Whichever part of a log is filled first, by a run of hours, by explorers or by votes, each
   * other one has the place that it had: 40, 25 and 25 in a hundred.
   */
  @ParameterizedTest
  @ValueSource(strings = {"run, explore, vote", "explore, vote, run", "vote, run, explore"})
  void noPartOfALogTakesThePlaceOfAnother(String order) {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(100, 1_000)));
    Credential student = room.shownBy(Who.STUDENT);
    for (String part : order.split(", ")) {
      long stored =
          LongStream.range(10, 110)
              .mapToObj(step ->
                  switch (part) {
                    case "run" -> room.append(room.shownBy(Who.TEACHER), playedTo(step));
                    case "explore" -> room.append(student, explored());
                    default -> answer(room, student);
                  })
              .filter(Appended.Stored.class::isInstance)
              .count();
      int before =
          switch (part) {
            case "run" -> 3;
            case "explore" -> 0;
            default -> 4;
          };
      assertEquals((part.equals("run") ? 40 : 25) - before, stored, part);
    }
    room.teach(new QuestionCommand.StageMoved(SampleCommands.id(), 1, Stage.WATCH));
  }

  private static Command playedTo(long step) {
    return new RunCommand.PlayUntil(SampleCommands.id(), 1, step, List.of(step));
  }

  private static Command explored() {
    return new ActivityCommand.Explored(SampleCommands.id(), 1, SampleCommands.SCENE);
  }

  @Test
  void letsNoSeatFillTheLogAlone() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(1_000, 20)));
    Credential student = room.shownBy(Who.STUDENT);
    List<Appended> answers = IntStream.range(0, 30).mapToObj(i -> answer(room, student)).toList();
    assertEquals(10, answers.stream().filter(each -> each instanceof Appended.Stored).count());
  }

  private static Appended answer(PreparedRoom room, Credential student) {
    return room.append(
        student,
        new QuestionCommand.Answered(
            SampleCommands.id(), 1, Stage.PREDICT, 1, new Answer.Option(1)));
  }
}
