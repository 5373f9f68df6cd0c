package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.live.ManualScheduler;

class ExplorerReportTest {
  private final ManualScheduler time = new ManualScheduler();
  private final List<List<Scene>> order = new ArrayList<>();
  private TestClass room = new TestClass(2);

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
            there.rooms().read(there.room(), 0).size(),
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

  private ExplorerReport report() {
    assertTrue(
        room.teaching().tell(new ActivityCommand.FreeExploration(Teaching.id(), Optional.empty())));
    Teaching there = room.teaching();
    int number = room.state().activities().exploration().number();
    return new ExplorerReport(
        new Seated(there.rooms(), there.room(), room.student(1)), number, time);
  }

  private List<Scene> told() {
    Teaching there = room.teaching();
    return there.rooms().read(there.room(), 0).stream()
        .map(entry -> entry.command())
        .filter(ActivityCommand.Explored.class::isInstance)
        .map(command -> ((ActivityCommand.Explored) command).shown())
        .toList();
  }

  private static Scene step(int number) {
    return new Scene(Screen.DESCEND, "surface=bowl&steps=" + number);
  }
}
