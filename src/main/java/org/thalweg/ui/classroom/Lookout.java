package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.live.RateLimiter;
import org.thalweg.ui.classroom.Explorers.Explorer;
import org.thalweg.ui.part.SessionLock;

/**
 * Keeps for a teacher's page what everybody's own screen shows, and shows it four times a second at
 * most. A run is asked for once, when its student's screen has changed. One that takes long to
 * compute holds up none of the others: until it is there, its student stands where they stood
 * before.
 */
final class Lookout {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Component host;
  private final ClassRuns runs;
  private final Consumer<Explorers> show;
  private final RateLimiter bell;
  private final SortedMap<Integer, Explorer> known = new TreeMap<>();
  private final Map<Integer, Asked> asked = new HashMap<>();
  private SortedMap<Integer, ActivityCommand.Explored> seen = new TreeMap<>();
  private volatile @Nullable UI page;

  /** The run that was asked for last at a seat. */
  private record Asked(Shown shown, CompletableFuture<Explored> run) {}

  /**
   * Nobody is seen yet.
   *
   * @param host on whose page it is shown
   * @param show shows it, inside the session lock
   */
  Lookout(Component host, ClassWork work, Consumer<Explorers> show) {
    this.host = host;
    this.runs = work.runs();
    this.show = show;
    bell = new RateLimiter(work.scheduler(), PAUSE::toNanos, this::ring);
  }

  /** This is what the screens show now; inside the session lock. */
  void look(SortedMap<Integer, ActivityCommand.Explored> now) {
    page = host.getUI().orElse(null);
    if (!now.equals(seen)) {
      seen = now;
      bell.press();
    }
  }

  /** The page is left. */
  void end() {
    bell.drop();
    page = null;
    seen = new TreeMap<>();
  }

  private void ring() {
    UI now = page;
    if (now != null) {
      SessionLock.enter(now, this::find);
    }
  }

  private void find() {
    known.keySet().retainAll(seen.keySet());
    asked.keySet().retainAll(seen.keySet());
    seen.values().forEach(this::find);
    show.accept(new Explorers(known));
  }

  private void find(ActivityCommand.Explored told) {
    int seat = told.seat();
    Shown shown = Shown.of(told.shown());
    Asked last = asked.get(seat);
    if (last == null || !last.shown().equals(shown) || last.run().isCompletedExceptionally()) {
      last = ask(seat, shown);
    }
    if (last.run().isDone() && !last.run().isCompletedExceptionally()) {
      known.put(seat, new Explorer(seat, shown, last.run().join(), told.current()));
    }
  }

  private Asked ask(int seat, Shown shown) {
    Asked fresh = new Asked(shown, runs.explored(shown));
    asked.put(seat, fresh);
    if (!fresh.run().isDone()) {
      fresh.run().thenRun(bell::press);
    }
    return fresh;
  }
}
