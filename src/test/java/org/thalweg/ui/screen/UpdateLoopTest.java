package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.LimitReachedException.Limit;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class UpdateLoopTest extends BrowserlessTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<Integer> shown = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();
  private final UpdateLoop<Counter, Integer> loop = new UpdateLoop<>(work::add);
  private final Counter counter = new Counter();

  /** Counts; its snapshot is the number. */
  private static final class Counter implements ScreenModel<Integer, Integer> {
    private int number;
    private boolean unlucky;

    @Override
    public void open(Integer settings) {
      number = settings;
    }

    @Override
    public Integer settings() {
      return number;
    }

    @Override
    public boolean isBusy() {
      return false;
    }

    @Override
    public Integer snapshot() {
      if (unlucky) {
        unlucky = false;
        throw new IllegalStateException("once");
      }
      return number;
    }

    void increment() {
      number++;
    }
  }

  @BeforeEach
  void openTheLoop() {
    loop.add(shown::add);
    loop.onOutcome(refusal -> outcomes.add(refusal.map(UpdateLoopTest::name).orElse("done")));
    loop.attach(UI.getCurrent());
    loop.show(counter);
    finishWork();
  }

  @Test
  void carriesOutAWishSaysSoAndShowsWhatCameOfIt() {
    loop.act(Counter::increment);
    finishWork();
    assertEquals(List.of(0, 1), shown);
    assertEquals(List.of("done"), outcomes);
  }

  @Test
  void ofManyWishesAtOnceOnlyTheLastIsShown() {
    for (int i = 0; i < 50; i++) {
      loop.act(Counter::increment);
    }
    assertEquals(1, work.size());
    finishWork();
    assertEquals(List.of(0, 50), shown);
  }

  @Test
  void whatHappensWhileASnapshotIsUnderWayIsShownByTheNext() {
    loop.act(Counter::increment);
    work.remove().run();
    loop.act(Counter::increment);
    finishWork();
    assertEquals(List.of(0, 1, 2), shown);
  }

  @Test
  void aRefreshBeforeThereIsAModelIsNotMissedWhenItComes() {
    UpdateLoop<Counter, Integer> early = new UpdateLoop<>(work::add);
    early.add(shown::add);
    early.refresh();
    early.attach(UI.getCurrent());
    early.refresh();
    finishWork();
    early.show(counter);
    finishWork();
    counter.increment();
    early.refresh();
    finishWork();
    assertEquals(List.of(0, 0, 1), shown);
  }

  @Test
  void whatIsWishedBeforeThereIsAModelIsCarriedOutWhenItComes() {
    loop.detach();
    loop.act(Counter::increment);
    loop.attach(UI.getCurrent());
    loop.act(Counter::increment);
    loop.expect();
    loop.act(present -> present.open(10 * present.number + 5));
    loop.act(present -> {
      throw new IllegalArgumentException("no");
    });
    loop.act(Counter::increment);
    loop.show(counter);
    finishWork();
    assertEquals(List.of(0, 6), shown, "what was wished of nothing, or of another, is not done");
    assertEquals(List.of("no"), outcomes, "and no sentence is taken away");
    loop.detach();
    loop.attach(UI.getCurrent());
    loop.show(counter);
    finishWork();
    assertEquals(6, counter.number, "once");
  }

  @Test
  void noMoreWaitsForAModelThanAPersonWishes() {
    loop.detach();
    loop.attach(UI.getCurrent());
    for (int i = 0; i < 1000; i++) {
      loop.act(Counter::increment);
    }
    loop.show(counter);
    assertEquals(EarlyWishes.MOST, counter.number);
  }

  @Test
  void aRefusalIsHandedOnAndChangesNothing() {
    loop.act(present -> {
      throw new LimitReachedException(Limit.RUNS);
    });
    loop.act(present -> {
      throw new IllegalArgumentException("no");
    });
    loop.adapt(Counter::increment);
    finishWork();
    assertEquals(List.of("RUNS", "no"), outcomes, "what nobody wished takes no sentence away");
    assertEquals(1, shown.getLast());
  }

  @Test
  void aSnapshotThatCannotBeFoundDoesNotStopTheNext() {
    counter.unlucky = true;
    loop.act(Counter::increment);
    assertThrows(IllegalStateException.class, this::finishWork);
    loop.act(Counter::increment);
    finishWork();
    assertEquals(2, shown.getLast());
  }

  @Test
  void detachedItShowsNothingAndTakesNoWishes() {
    loop.act(Counter::increment);
    loop.prepare(() -> 7, counter::open, refused -> {});
    loop.detach();
    finishWork();
    loop.act(Counter::increment);
    finishWork();
    assertEquals(List.of(0), shown);
    assertEquals(1, counter.number);
    assertNull(loop.model());
  }

  @Test
  void worksAgainOnAnotherPageThoughTheFirstWasLeftInTheMiddle() {
    loop.act(Counter::increment);
    work.remove();
    loop.detach();
    loop.attach(UI.getCurrent());
    loop.show(counter);
    finishWork();
    assertEquals(List.of(0, 1), shown);
  }

  @Test
  void ofWhatIsPreparedOnlyTheLastComesBack() {
    loop.prepare(() -> 5, counter::open, refused -> {});
    loop.prepare(() -> 6, counter::open, refused -> {});
    Runnable first = work.remove();
    finishWork();
    first.run();
    finishWork();
    assertEquals(6, counter.number);
  }

  @Test
  void isComputedOutsideTheSessionLock() {
    List<Boolean> locked = new ArrayList<>();
    VaadinSession session = VaadinSession.getCurrent();
    loop.prepare(
        () -> {
          locked.add(session.hasLock());
          return 5;
        },
        number -> locked.add(session.hasLock()),
        refused -> {});
    assertTrue(locked.isEmpty(), "nothing is computed by the one who asks");
    session.unlock();
    try {
      work.remove().run();
    } finally {
      session.lock();
    }
    finishWork();
    assertEquals(List.of(false, true), locked);
  }

  @Test
  void whatCannotBePreparedIsRefused() {
    loop.prepare(
        () -> {
          throw new IllegalArgumentException("not a formula");
        },
        done -> outcomes.add("done"),
        refused -> outcomes.add(name(refused)));
    finishWork();
    assertEquals(List.of("not a formula"), outcomes);
  }

  private static String name(RuntimeException refusal) {
    return refusal instanceof LimitReachedException full
        ? full.limit().name()
        : Optional.ofNullable(refusal.getMessage()).orElse("");
  }

  private void finishWork() {
    runWhatWaits();
    for (Runnable task = work.poll(); task != null; task = work.poll()) {
      task.run();
      runWhatWaits();
    }
  }

  private static void runWhatWaits() {
    VaadinSession session = VaadinSession.getCurrent();
    session.unlock();
    session.lock();
  }
}
