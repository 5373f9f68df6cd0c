package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.Rooms;
import org.thalweg.lesson.Screen;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Subscription;

class ExplorerReportTest {
  private final ManualScheduler time = new ManualScheduler();
  private final List<List<Shown>> order = new ArrayList<>();
  private final List<ActivityCommand.Explored> heard = new ArrayList<>();
  private TestClass room = new TestClass(2);
  private Subscription listening = () -> {};

  @Test
  void tellsAtOnceAndThenOnlyWhatComesLastEveryThreeSeconds() {
    ExplorerReport report = report();
    report.put(step(1));
    time.advanceMillis(0);
    assertEquals(List.of(step(1)), told());
    report.put(step(2));
    time.advanceMillis(1_000);
    report.put(step(3));
    time.advanceMillis(1_999);
    assertEquals(List.of(step(1)), told());
    time.advanceMillis(1);
    assertEquals(List.of(step(1), step(3)), told());
    time.advanceMillis(60_000);
    assertEquals(2, told().size());
    assertEquals(0, time.waiting());
  }

  @Test
  void tellsNothingWhileNothingChanges() {
    ExplorerReport report = report();
    report.put(step(1));
    time.advanceMillis(5_000);
    report.put(step(1));
    report.put(step(2));
    report.put(step(1));
    time.advanceMillis(5_000);
    assertEquals(List.of(step(1)), told());
  }

  /** Of 50 students each tells something every 5 seconds: ten a second of all together. */
  @Test
  void tellsTheRarerTheMoreAreIn() {
    room = new TestClass(50);
    ExplorerReport report = report();
    report.put(step(1));
    time.advanceMillis(0);
    report.put(step(2));
    time.advanceMillis(4_999);
    assertEquals(1, told().size());
    time.advanceMillis(1);
    assertEquals(List.of(step(1), step(2)), told());
  }

  @Test
  void whatIsLeftInTheMiddleOfAPauseIsToldToo() {
    ExplorerReport report = report();
    report.put(step(1));
    time.advanceMillis(0);
    report.put(step(2));
    report.end();
    assertEquals(List.of(step(1), step(2)), told());
    time.advanceMillis(5_000);
    assertEquals(2, told().size());
  }

  @Test
  void toldAfterTheCallBackItIsRefused() {
    ExplorerReport report = report();
    room.teaching().tell(new ActivityCommand.CalledBack(Teaching.id()));
    report.put(step(1));
    time.advanceMillis(0);
    assertEquals(List.of(), told());
  }

  /** The teacher calls back and begins anew before a page has heard of it. */
  @Test
  void toldInTheNextExplorationItIsRefused() {
    ExplorerReport report = report();
    report.put(step(1));
    time.advanceMillis(0);
    room.teaching().tell(new ActivityCommand.CalledBack(Teaching.id()));
    report.put(step(2));
    report();
    report.end();
    assertEquals(List.of(step(1)), told());
  }

  /** The page is left while another thread brings what was there before. */
  @Test
  void whatComesLastIsToldLast() {
    ExplorerReport report = report();
    Teaching there = room.teaching();
    there
        .rooms()
        .listen(
            there.room(),
            0,
            there.rooms().next(there.room()),
            entries -> {
              report.put(step(2));
              report.end();
              order.add(told());
            });
    report.put(step(1));
    time.advanceMillis(0);
    assertEquals(List.of(step(1), step(2)), told());
    assertEquals(List.of(step(1)), order.getFirst(), "one after the other");
  }

  /** A slider that is dragged for 40 seconds while a run is played makes such an address. */
  @Test
  void whatIsTooLongToBeToldMakesWhatWasToldAnEarlierOne() {
    ExplorerReport report = report();
    Shown tooLong = new Shown(Screen.DESCEND, "x".repeat(8_001));
    tells(report, tooLong);
    assertEquals(List.of(), heard, "nothing stands there that could be taken for the present");
    tells(report, step(1));
    tells(report, tooLong);
    tells(report, new Shown(Screen.DESCEND, "x".repeat(9_000)));
    assertEquals(List.of(step(1), step(1)), told());
    assertEquals(List.of(true, false), heard.stream().map(each -> each.current()).toList());
    tells(report, step(1));
    assertTrue(heard.getLast().current(), "it is back");
    assertEquals(3, heard.size());
  }

  /** With a host's own small limits. */
  @Test
  void whatFindsNoPlaceMakesWhatWasToldAnEarlierOne() {
    room = new TestClass(1, 40);
    ExplorerReport report = report();
    tells(report, step(1));
    tells(report, new Shown(Screen.DESCEND, "x".repeat(8_000)));
    assertEquals(List.of(step(1), step(1)), told());
    assertFalse(heard.getLast().current());
    tells(report, step(2));
    assertEquals(step(2), told().getLast());
    assertTrue(heard.getLast().current());
  }

  @Test
  void twoPagesOfOneStudentTellInTurns() {
    ExplorerReport one = report();
    ExplorerReport other = report();
    for (int i = 1; i < 4; i++) {
      tells(one, step(i));
      tells(other, step(-i));
    }
    assertEquals(
        List.of(1L, 2L, 3L, 4L, 5L, 6L), heard.stream().map(each -> each.order()).toList());
    assertEquals(step(-3), told().getLast());
  }

  /** Another page is faster each time that this one has looked which order comes next. */
  @Test
  void aPageThatWasNotFastEnoughTellsAgain() {
    ExplorerReport other = report();
    List<Shown> faster = new ArrayList<>(List.of(step(1), step(2), step(3)));
    Rooms busy =
        WatchedRooms.of(
            room.rooms(),
            (call, given) -> {
              if (call.equals("state") && !faster.isEmpty()) {
                other.put(faster.removeFirst());
                other.end();
              }
            });
    ExplorerReport slower = report(busy);
    slower.put(step(9));
    slower.end();
    assertEquals(List.of(step(1), step(2), step(3), step(9)), told());
  }

  /** Of a class that has explored for hours there is as much in the log as in the beginning. */
  @Test
  void anHourOfExploringIsTold() {
    ExplorerReport report = report();
    for (int i = 1; i <= 1_200; i++) {
      report.put(step(i));
      time.advanceMillis(3_000);
    }
    assertEquals(1_200, told().size());
    assertTrue(heard.stream().allMatch(ActivityCommand.Explored::current));
    Teaching there = room.teaching();
    List<LogEntry> log = there.rooms().read(there.room(), 0);
    assertEquals(
        1, log.stream().filter(each -> each.command() instanceof ActivityCommand.Explored).count());
  }

  private void tells(ExplorerReport report, Shown shown) {
    report.put(shown);
    time.advanceMillis(5_000);
  }

  private ExplorerReport report() {
    return report(room.rooms());
  }

  private ExplorerReport report(Rooms rooms) {
    assertTrue(
        room.teaching().tell(new ActivityCommand.FreeExploration(Teaching.id(), Optional.empty())));
    Teaching there = room.teaching();
    int number = room.state().activities().exploration().number();
    listening.close();
    listening =
        there
            .rooms()
            .listen(there.room(), 0, there.rooms().next(there.room()), this::hear)
            .orElseThrow();
    return new ExplorerReport(new Seated(rooms, there.room(), room.student(1)), number, time);
  }

  /** Each as soon as it is stored, also what the log forgets then. */
  private void hear(List<LogEntry> entries) {
    for (LogEntry entry : entries) {
      if (entry.command() instanceof ActivityCommand.Explored told) {
        heard.add(told);
      }
    }
  }

  private List<Shown> told() {
    return heard.stream().map(each -> Shown.of(each.shown())).toList();
  }

  private static Shown step(int number) {
    return new Shown(Screen.DESCEND, "surface=bowl&steps=" + number);
  }
}
