package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.live.ManualScheduler;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.OwnRun;
import org.thalweg.ui.screen.OwnRuns;

/** More students than the runs that a node keeps, as on one with some large classes. */
@ViewPackages(classes = Numbers.class)
class LookoutTest extends BrowserlessTest {
  private static final int STUDENTS = 1_200;

  private final CountedRuns counted = new CountedRuns();
  private final ManualScheduler time = new ManualScheduler();
  private final Div host = new Div();
  private Explorers seen = Explorers.none();

  /** Counts how often a run is computed. */
  private static final class CountedRuns implements OwnRuns {
    private final OwnRuns runs = new ToyTrainings();
    private final AtomicInteger computed = new AtomicInteger();

    @Override
    public Screen screen() {
      return runs.screen();
    }

    @Override
    public OwnRun run(Map<String, List<String>> query) {
      computed.incrementAndGet();
      return runs.run(query);
    }
  }

  @BeforeEach
  void open() {
    UI.getCurrent().add(host);
  }

  @Test
  void aRunIsComputedAnewOnlyWhenItsScreenHasChanged() {
    Lookout lookout = lookout(Runnable::run);
    SortedMap<Integer, Scene> screens = new TreeMap<>();
    IntStream.rangeClosed(1, STUDENTS).forEach(seat -> screens.put(seat, steps(seat, 0)));
    look(lookout, screens);
    assertEquals(STUDENTS, counted.computed.get());
    for (int made = 1; made <= 5; made++) {
      screens.put(7, steps(7, made));
      look(lookout, screens);
      assertEquals(STUDENTS + made, counted.computed.get());
    }
    assertEquals(STUDENTS, seen.all().size());
    assertEquals(new Shown(Screen.NETWORK, steps(7, 5).query()), seen.at(7).orElseThrow().shown());
  }

  /** Until the run is there, the student stands where they stood, and it is asked for once. */
  @Test
  void aRunThatTakesLongIsAskedForOnce() {
    Queue<Runnable> later = new ArrayDeque<>();
    Lookout lookout = lookout(later::add);
    SortedMap<Integer, Scene> screens = new TreeMap<>(Map.of(1, steps(1, 0)));
    look(lookout, screens);
    assertEquals(Optional.empty(), seen.at(1));
    screens.put(2, steps(2, 0));
    look(lookout, screens);
    while (!later.isEmpty()) {
      later.remove().run();
    }
    pass();
    assertEquals(2, seen.all().size());
    assertEquals(2, counted.computed.get());
  }

  private Lookout lookout(Executor executor) {
    ClassRuns runs = new ClassRuns(List.of(counted), executor);
    ClassWork work = new ClassWork(room -> Optional.empty(), runs, time);
    return new Lookout(host, work, now -> seen = now);
  }

  private void look(Lookout lookout, SortedMap<Integer, Scene> screens) {
    SortedMap<Integer, ActivityCommand.Explored> told = new TreeMap<>();
    screens.forEach((seat, shown) ->
        told.put(seat, new ActivityCommand.Explored(CommandId.random(), 1, seat, 1, shown, true)));
    lookout.look(told);
    pass();
  }

  private void pass() {
    time.advanceMillis(1_000);
    OpenClass.settle();
  }

  private static Scene steps(int seat, int made) {
    return new Scene(Screen.NETWORK, "right=2&steps=" + made + "&seat=" + seat);
  }
}
