package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SerialTaskTest {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();

  @Test
  void whatIsAskedBeforeItRunsIsAnsweredByOneRun() {
    SerialTask task = new SerialTask(waiting::add, () -> said.add("ran"));
    task.ask();
    task.ask();
    runAll();
    assertEquals(List.of("ran"), said);
    task.ask();
    runAll();
    assertEquals(List.of("ran", "ran"), said);
  }

  @Test
  void whatIsAskedWhileItRunsIsAnsweredAfterIt() {
    SerialTask[] task = new SerialTask[1];
    task[0] =
        new SerialTask(
            Runnable::run,
            () -> {
              int run = said.size();
              said.add("begins");
              if (run == 0) {
                task[0].ask();
                task[0].ask();
              }
              said.add("ends");
            });
    task[0].ask();
    assertEquals(List.of("begins", "ends", "begins", "ends"), said);
  }

  @Test
  void aRunThatFailsKeepsNoOtherFromRunning() {
    SerialTask task =
        new SerialTask(
            waiting::add,
            () -> {
              said.add("ran");
              throw new IllegalStateException("no luck");
            });
    task.ask();
    assertThrows(IllegalStateException.class, this::runAll);
    task.ask();
    assertThrows(IllegalStateException.class, this::runAll);
    assertEquals(2, said.size());
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
