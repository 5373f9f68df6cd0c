package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.classroom.PreparedRoom.Who;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.Rooms.Lookup;
import org.thalweg.classroom.Rooms.Opening;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.live.Subscription;

/** What every store of rooms must do. */
abstract class RoomsContract extends RoomReportsContract {
  private static final String ADDRESS = "192.0.2.1";

  /** The time, which a test moves by hand. */
  static final class Time implements InstantSource {
    private Instant now = Instant.parse("2030-01-01T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  final Time time = new Time();

  static Stream<Arguments> everyCommandByEverybody() {
    return EveryCommandByEverybody.all();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("everyCommandByEverybody")
  void storesWhatSomebodyMayAndRefusesTheRest(Command command, Who who, Optional<Reason> refused) {
    Activity activity = command instanceof ActivityCommand.Sent sent ? sent.kind() : Activity.SWEEP;
    PreparedRoom room = PreparedRoom.full(rooms(RoomLimits.defaults()), activity);
    Credential shown = room.shownBy(who);
    RoomState before = room.state();
    Appended appended = room.append(shown, command);
    if (refused.isPresent()) {
      assertEquals(new Appended.Refused(refused.get()), appended);
      assertEquals(before, room.state());
    } else {
      assertInstanceOf(Appended.Stored.class, appended);
    }
  }

  @Test
  void findsAnOpenRoomByItsCodeHoweverItIsTyped() {
    Rooms rooms = rooms(RoomLimits.defaults());
    RoomCode code = PreparedRoom.empty(rooms).code();
    String typed = " " + code.spaced().toLowerCase(Locale.ROOT);
    assertEquals(new Lookup.Found(code), rooms.find(typed, ADDRESS));
    assertEquals(new Lookup.Nothing(), rooms.find("not a code", ADDRESS));
  }

  @Test
  void answersAWrongCodeAndThatOfAClosedRoomAlike() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    room.teach(new RoomCommand.Ended(SampleCommands.id()));
    String wrong = room.code().text().equals("000000") ? "000001" : "000000";
    assertEquals(rooms.find(wrong, ADDRESS), rooms.find(room.code().text(), ADDRESS));
    assertEquals(new Appended.Refused(Reason.NO_ROOM), room.join("late"));
    assertEquals(
        new Appended.Refused(Reason.NO_ROOM),
        rooms.append(
            new RoomCode(wrong),
            new Credential.None(),
            new SeatCommand.Joined(SampleCommands.id(), Secret.of("late"), Optional.empty())));
  }

  /** Somebody behind the address of a school sends wrong codes all the time. */
  @Test
  void findsARoomKnownToANetworkHoweverManyCodesWereWrongThere() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    String wrong = room.code().text().equals("000000") ? "000001" : "000000";
    String elsewhere = "198.51.100.7";
    assertEquals(new Lookup.Found(room.code()), rooms.find(room.code().text(), elsewhere));
    for (String address : List.of(ADDRESS, elsewhere)) {
      for (int pupil = 0; pupil < 199; pupil++) {
        for (int i = 0; i < 20; i++) {
          rooms.find(wrong, address);
        }
        assertEquals(new Lookup.TooManyMisses(), rooms.find(wrong, address));
        assertEquals(new Lookup.Found(room.code()), rooms.find(room.code().text(), address));
      }
    }
    room.teach(new RoomCommand.Ended(SampleCommands.id()));
    rooms.find(wrong, ADDRESS);
    assertEquals(new Lookup.TooManyMisses(), rooms.find(wrong, ADDRESS));
    assertEquals(new Lookup.TooManyMisses(), rooms.find(room.code().text(), ADDRESS), "as wrong");
  }

  @Test
  void carriesOutACommandOnceHoweverOftenItComes() {
    PreparedRoom room = PreparedRoom.full(rooms(RoomLimits.defaults()));
    Command answer =
        new QuestionCommand.Answered(
            SampleCommands.id(), 1, Stage.PREDICT, 1, new Answer.Option(0));
    Credential student = room.shownBy(Who.STUDENT);
    assertInstanceOf(Appended.Stored.class, room.append(student, answer));
    RoomState once = room.state();
    assertEquals(new Appended.Repeated(), room.append(student, answer));
    assertEquals(once, room.state());
  }

  @Test
  void readsTheLogFromAnyIndexAndItsStateFollowsFromIt() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.full(rooms);
    List<LogEntry> log = rooms.read(room.code(), 0);
    assertEquals(
        LongStream.range(0, log.size()).boxed().toList(),
        log.stream().map(LogEntry::index).toList());
    assertInstanceOf(RoomCommand.Opened.class, log.getFirst().command());
    assertEquals(log.subList(3, log.size()), rooms.read(room.code(), 3));
    assertEquals(List.of(), rooms.read(room.code(), log.size()));
    assertEquals(log.size(), rooms.next(room.code()));
    assertEquals(room.state(), RoomState.of(room.code(), log));
  }

  @Test
  void tellsAListenerWhatWasAndWhatComesWithoutAGap() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    room.join("a");
    List<LogEntry> heard = new ArrayList<>();
    Subscription listening = rooms.listen(room.code(), 0, 1, heard::addAll).orElseThrow();
    room.join("b");
    room.join("c");
    assertEquals(rooms.read(room.code(), 1), heard);
    listening.close();
    room.join("d");
    assertEquals(3, heard.size());
  }

  /** One student keeps nobody else from listening, and all of them together not the teacher. */
  @Test
  void keepsAPlaceForTheTeacherHoweverManyStudentsListen() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    List<Subscription> ofFirst = listen(rooms, room, 1);
    assertEquals(16, ofFirst.size());
    int all = ofFirst.size();
    for (int seat = 2; seat <= 250; seat++) {
      all += listen(rooms, room, seat).size();
    }
    assertEquals(RoomLimits.defaults().listeners(), all);
    assertEquals(100, listen(rooms, room, 0).size());
    ofFirst.getFirst().close();
    assertEquals(1, listen(rooms, room, 250).size());
  }

  /** Listens for a seat as often as it may. */
  private static List<Subscription> listen(Rooms rooms, PreparedRoom room, int seat) {
    return Stream.generate(() -> rooms.listen(room.code(), seat, 0, entries -> {}))
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .toList();
  }

  @Test
  void listensOnThoughOneOfThemFails() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    RoomListener failing =
        entries -> {
          throw new IllegalStateException("as a broken page would");
        };
    RoomListener broken =
        entries -> {
          throw new AssertionError("as a page without memory would");
        };
    assertTrue(rooms.listen(room.code(), 0, 0, failing).isPresent());
    assertTrue(rooms.listen(room.code(), 0, 0, broken).isPresent());
    List<LogEntry> heard = new ArrayList<>();
    assertTrue(rooms.listen(room.code(), 0, 0, heard::addAll).isPresent());
    assertInstanceOf(Appended.Stored.class, room.join("a"));
    assertInstanceOf(Appended.Stored.class, room.join("b"));
    assertEquals(rooms.read(room.code(), 0), heard);
  }

  @Test
  void endsARoomThatNobodyUsedForTwelveHours() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    time.pass(Duration.ofHours(11));
    room.join("a");
    time.pass(Duration.ofHours(11));
    rooms.sweep();
    assertEquals(new Lookup.Found(room.code()), rooms.find(room.code().text(), ADDRESS));
    List<LogEntry> heard = new ArrayList<>();
    assertTrue(rooms.listen(room.code(), 0, 2, heard::addAll).isPresent());
    SeatCommand gone = new SeatCommand.PresenceSet(SampleCommands.id(), 1, false);
    assertInstanceOf(Appended.Stored.class, room.append(new Credential.Student("a"), gone));
    time.pass(Duration.ofHours(1));
    assertEquals(new Lookup.Nothing(), rooms.find(room.code().text(), ADDRESS));
    assertInstanceOf(RoomCommand.Ended.class, heard.getLast().command());
    assertEquals(new Appended.Refused(Reason.NO_ROOM), room.join("b"));
  }

  @Test
  void keepsTheLogOfALessonForAnHourAfterItsEnd() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.empty(rooms);
    room.teach(new RoomCommand.Ended(SampleCommands.id()));
    time.pass(Duration.ofMinutes(59));
    rooms.sweep();
    assertEquals(2, rooms.read(room.code(), 0).size());
    time.pass(Duration.ofMinutes(1));
    rooms.sweep();
    assertEquals(List.of(), rooms.read(room.code(), 0));
    assertTrue(rooms.state(room.code()).isEmpty());
  }

  @Test
  void opensNoMoreRoomsThanThereArePlaces() {
    Rooms rooms = rooms(Limits.ofRooms(2));
    PreparedRoom.empty(rooms);
    PreparedRoom second = PreparedRoom.empty(rooms);
    assertEquals(new Opening.Full(), rooms.open(ADDRESS));
    second.teach(new RoomCommand.Ended(SampleCommands.id()));
    assertInstanceOf(Opening.Open.class, rooms.open(ADDRESS), "the place of a lesson that is over");
  }
}
