package org.thalweg.classroom;

import static java.util.stream.IntStream.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Subscription;

/** A class explores as long as it likes: every store keeps what each has told last, no more. */
abstract class RoomReportsContract extends RoomPlacesContract {
  private static final Scene LONG = new Scene(Screen.DESCEND, "x".repeat(Scene.LONGEST));

  /** Size of the longest report. */
  private static final int LARGE = 33;

  @Test
  void aSeatReportsWithoutEndAndTakesNoPlaceFromAnybody() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(600, 2 * LARGE)));
    int before = room.size();
    int entries = room.log().size();
    CommandIds done = room.state().done();
    for (int order = 1; order <= 10_000; order++) {
      assertInstanceOf(Appended.Stored.class, report(room, 1, order, LONG));
    }
    assertEquals(before + LARGE, room.size());
    assertEquals(entries + 1, room.log().size());
    assertEquals(done, room.state().done());
    assertInstanceOf(Appended.Stored.class, report(room, 2, 1, SampleCommands.SCENE));
    room.teach(new QuestionCommand.StageMoved(SampleCommands.id(), 1, Stage.WATCH));
  }

  /** 70 entries can be borrowed, and 3 are each one's own: 30 are borrowed, and then 12. */
  @Test
  void whatSomebodyToldIsReplacedThoughItCouldNotBeToldNow() {
    Scene fifteen = new Scene(Screen.DESCEND, "x".repeat(3_500));
    PreparedRoom room = PreparedRoom.empty(rooms(Limits.shared(20, 2, 560, 2_000_000)));
    range(1, 4).forEach(seat -> room.join("token " + seat));
    explore(room);
    assertInstanceOf(Appended.Stored.class, report(room, 1, 1, LONG));
    assertInstanceOf(Appended.Stored.class, report(room, 2, 1, fifteen));
    assertEquals(new Appended.Refused(Reason.TOO_MANY), report(room, 3, 1, LONG));
    for (int order = 2; order < 100; order++) {
      assertInstanceOf(Appended.Stored.class, report(room, 1, order, LONG));
      assertInstanceOf(Appended.Stored.class, report(room, 2, order, fifteen));
    }
    assertInstanceOf(Appended.Stored.class, report(room, 1, 100, SampleCommands.SCENE));
    assertInstanceOf(Appended.Stored.class, report(room, 2, 100, SampleCommands.SCENE));
    assertInstanceOf(Appended.Stored.class, report(room, 3, 1, LONG), "what was given back");
  }

  /** With the limits that are shipped 50 entries are kept for each seat. */
  @Test
  void aWholeClassFindsPlaceForTheLongestAddresses() {
    PreparedRoom room = PreparedRoom.empty(rooms(RoomLimits.defaults()));
    explore(room);
    for (int seat = 1; seat <= 250; seat++) {
      room.join("token " + seat);
      assertInstanceOf(Appended.Stored.class, report(room, seat, 1, LONG));
    }
  }

  @Test
  void aReportForWhichThereIsNoPlaceLeavesTheOneBefore() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(400, 2 * LARGE - 2)));
    assertInstanceOf(Appended.Stored.class, report(room, 1, 1, SampleCommands.SCENE));
    List<LogEntry> before = room.log();
    assertEquals(new Appended.Refused(Reason.TOO_MANY), report(room, 1, 2, LONG));
    assertEquals(before, room.log());
    assertEquals(room.state(), RoomState.of(room.code(), before));
  }

  /** Some are sent out one after the other, and explorations come and go. */
  @Test
  void nothingIsLeftOfWhoIsOutNorOfAnExplorationThatIsOver() {
    PreparedRoom room = PreparedRoom.empty(rooms(Limits.ofLog(6_000, 2 * LARGE)));
    for (int seat = 1; seat <= 200; seat++) {
      assertInstanceOf(Appended.Stored.class, room.join("token " + seat));
      explore(room);
      assertInstanceOf(Appended.Stored.class, report(room, seat, 1, LONG));
      if (seat % 2 == 0) {
        room.teach(new SeatCommand.Removed(SampleCommands.id(), seat));
      } else {
        room.teach(new ActivityCommand.CalledBack(SampleCommands.id()));
      }
      assertEquals(0, reports(room), "after seat " + seat);
    }
  }

  /** A phone sleeps and wakes all lesson long. */
  @Test
  void whoeverComesAndGoesTakesNoPlaceFromAnybody() {
    PreparedRoom room = PreparedRoom.full(rooms(Limits.ofLog(600, 2)));
    CommandIds done = room.state().done();
    int entries = room.log().size();
    for (int i = 0; i < 1_000; i++) {
      assertInstanceOf(Appended.Stored.class, tell(room, false));
      assertInstanceOf(Appended.Repeated.class, tell(room, false));
      assertEquals(List.of(1), away(room.state()));
      assertInstanceOf(Appended.Stored.class, tell(room, true));
      assertInstanceOf(Appended.Repeated.class, tell(room, true));
      assertEquals(List.of(), away(room.state()));
    }
    assertEquals(done, room.state().done());
    assertEquals(entries + 1, room.log().size(), "the latest entry is always there");
    assertInstanceOf(Appended.Stored.class, report(room, 1, 1, SampleCommands.SCENE));
    tell(room, false);
    assertInstanceOf(Appended.Stored.class, report(room, 1, 2, SampleCommands.SCENE));
    assertEquals(entries + 2, room.log().size(), "of each kind the latest is kept");
    assertEquals(List.of(1), away(RoomState.of(room.code(), room.log())));
  }

  /** Whoever is told later than that hears of it all the same. */
  @Test
  void thatSomebodyIsBackIsThereUntilTheyAreAwayAgain() {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.full(rooms);
    tell(room, false);
    FollowedRoom followed = new FollowedRoom(rooms, room.code());
    long next = rooms.next(room.code());
    tell(room, true);
    room.teach(new RunCommand.PlayUntil(SampleCommands.id(), 1, 99, List.of(12L)));
    room.teach(new RunCommand.PlayUntil(SampleCommands.id(), 1, 100, List.of(14L)));
    assertEquals(
        List.of(next, next + 1, next + 2),
        rooms.read(room.code(), next).stream().map(LogEntry::index).toList());
    assertEquals(room.state(), followed.state());
    tell(room, false);
    assertEquals(next + 1, rooms.read(room.code(), next).getFirst().index());
  }

  private static Appended tell(PreparedRoom room, boolean here) {
    return room.append(
        new Credential.Student("token 1"),
        new SeatCommand.PresenceSet(SampleCommands.id(), 1, here));
  }

  private static List<Integer> away(RoomState state) {
    return state.roster().away().stream().map(each -> each.seat().number()).toList();
  }

  private static long reports(PreparedRoom room) {
    return room.log().stream()
        .filter(entry -> entry.command() instanceof ActivityCommand.Explored)
        .count();
  }

  /** The indices of what is forgotten are never used again. */
  @Test
  void aListenerHearsRisingIndicesUpToTheLatest() {
    Rooms rooms = rooms(Limits.ofLog(400, 20));
    PreparedRoom room = PreparedRoom.full(rooms);
    long first = rooms.next(room.code());
    report(room, 1, 1, SampleCommands.SCENE);
    report(room, 1, 2, SampleCommands.SCENE);
    report(room, 2, 1, SampleCommands.SCENE);
    List<Long> heard = new ArrayList<>();
    Subscription listening = listen(rooms, room, first, heard);
    report(room, 1, 3, SampleCommands.SCENE);
    room.teach(new ActivityCommand.CalledBack(SampleCommands.id()));
    assertEquals(LongStream.range(first + 1, first + 5).boxed().toList(), heard);
    List<Long> later = new ArrayList<>();
    Subscription again = listen(rooms, room, first, later);
    assertEquals(List.of(first + 4), later, "what is left of five");
    room.join("token 9");
    assertEquals(List.of(first + 4, first + 5), later);
    assertEquals(first + 6, rooms.next(room.code()));
    listening.close();
    again.close();
  }

  private static Subscription listen(Rooms rooms, PreparedRoom room, long from, List<Long> heard) {
    return rooms
        .listen(room.code(), 0, from, entries -> entries.forEach(entry -> heard.add(entry.index())))
        .orElseThrow();
  }

  /**
   * Whatever happens: the log that is left, all that was ever stored, and what somebody has heard
   * who began in the middle, give the same state.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theStateFollowsFromWhatIsLeftOfTheLog(long seed) {
    Rooms rooms = rooms(RoomLimits.defaults());
    PreparedRoom room = PreparedRoom.full(rooms);
    RandomClass random = new RandomClass(rooms, room, seed);
    List<LogEntry> ever = new ArrayList<>(room.log());
    for (int i = 0; i < 800; i++) {
      random.act().ifPresent(ever::add);
    }
    FollowedRoom followed = new FollowedRoom(rooms, room.code());
    for (int i = 0; i < 1_600; i++) {
      random.act().ifPresent(ever::add);
      assertEquals(room.state(), RoomState.of(room.code(), room.log()));
      assertEquals(room.state().activities().exploration().seen().size(), reports(room));
    }
    assertEquals(room.state(), RoomState.of(room.code(), ever));
    assertEquals(room.state(), followed.state());
    assertTrue(ever.size() > 600, "only " + ever.size() + " were carried out");
  }

  private static void explore(PreparedRoom room) {
    room.teach(new ActivityCommand.FreeExploration(SampleCommands.id(), Optional.empty()));
  }

  private static Appended report(PreparedRoom room, int seat, long order, Scene shown) {
    int number = room.state().activities().exploration().number();
    return room.append(
        new Credential.Student("token " + seat),
        new ActivityCommand.Explored(SampleCommands.id(), number, seat, order, shown, true));
  }
}
