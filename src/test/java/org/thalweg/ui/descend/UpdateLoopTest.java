package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.Refusal;

@ViewPackages(classes = Numbers.class)
class UpdateLoopTest extends BrowserlessTest {
  private final OpenedPage page = new OpenedPage();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ContourMaps maps = new ContourMaps();
  private final List<Long> shown = new ArrayList<>();
  private final Desk loop = new Desk(work::add, state -> Snapshot.of(state, maps));

  @Test
  void carriesOutAWishAndShowsWhatCameOfIt() {
    open(loop);
    loop.act(Model::step);
    finishWork();
    assertEquals(List.of(0L, 1L), shown);
  }

  @Test
  void ofManyWishesAtOnceOnlyTheLastMomentIsShown() {
    open(loop);
    for (int i = 0; i < 50; i++) {
      loop.act(Model::step);
    }
    assertEquals(1, work.size());
    finishWork();
    assertEquals(50, shown.getLast());
    assertTrue(shown.size() <= 3, "shown " + shown);
  }

  @Test
  void whatHappensWhileAMomentIsUnderWayIsShownByTheNext() {
    open(loop);
    loop.act(Model::step);
    work.remove().run();
    loop.act(Model::step);
    OpenedPage.runWhatWaits();
    finishWork();
    assertEquals(2, shown.getLast());
  }

  @Test
  void tellsWhyAWishWasRefusedAndThatTheNextWasNot() {
    List<Optional<RuntimeException>> outcomes = new ArrayList<>();
    loop.onOutcome(outcomes::add);
    open(loop);
    loop.act(model -> model.startAt(Vector.of(Double.NaN, 0)));
    loop.act(Model::step);
    assertEquals(2, outcomes.size());
    assertEquals("descent.error.notFinite", Refusal.of(outcomes.getFirst().orElseThrow()).key());
    assertTrue(outcomes.getLast().isEmpty());
  }

  @Test
  void whatNobodyWishedTakesNoSentenceAway() {
    List<Optional<RuntimeException>> outcomes = new ArrayList<>();
    loop.onOutcome(outcomes::add);
    open(loop);
    loop.act(model -> model.startAt(Vector.of(Double.NaN, 0)));
    loop.adapt(Model::step);
    finishWork();
    assertEquals(1, outcomes.size());
    assertEquals(1, shown.getLast());
  }

  @Test
  void aMomentThatCannotBeFoundDoesNotStopTheNext() {
    List<State> asked = new ArrayList<>();
    Desk unlucky =
        new Desk(
            work::add,
            state -> {
              asked.add(state);
              if (asked.size() == 2) {
                throw new IllegalStateException("once");
              }
              return Snapshot.of(state, maps);
            });
    open(unlucky);
    unlucky.act(Model::step);
    try {
      finishWork();
    } catch (IllegalStateException once) {
      assertEquals("once", once.getMessage());
    }
    unlucky.act(Model::step);
    finishWork();
    assertEquals(2, shown.getLast());
  }

  @Test
  void showsNothingAndTakesNoWishesWhenItIsClosed() {
    open(loop);
    loop.act(Model::step);
    loop.close();
    finishWork();
    loop.act(Model::step);
    assertEquals(List.of(0L), shown);
    assertNull(loop.state());
  }

  private void open(Desk closed) {
    closed.add(snapshot -> shown.add(snapshot.iterate().index()));
    closed.open(page.open(OpenedPage.bowl(0.1)), UI.getCurrent());
    finishWork();
  }

  private void finishWork() {
    for (Runnable task = work.poll(); task != null; task = work.poll()) {
      task.run();
      OpenedPage.runWhatWaits();
    }
  }
}
