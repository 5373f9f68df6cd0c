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
class DeskTest extends BrowserlessTest {
  private final OpenedPage page = new OpenedPage();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ContourMaps maps = new ContourMaps();
  private final List<Long> shown = new ArrayList<>();
  private final Desk desk = new Desk(work::add, scene -> Moment.of(scene, maps));

  @Test
  void carriesOutAWishAndShowsWhatCameOfIt() {
    open(desk);
    desk.wish(Workbench::step);
    finishWork();
    assertEquals(List.of(0L, 1L), shown);
  }

  @Test
  void ofManyWishesAtOnceOnlyTheLastMomentIsShown() {
    open(desk);
    for (int i = 0; i < 50; i++) {
      desk.wish(Workbench::step);
    }
    assertEquals(1, work.size());
    finishWork();
    assertEquals(50, shown.getLast());
    assertTrue(shown.size() <= 3, "shown " + shown);
  }

  @Test
  void whatHappensWhileAMomentIsUnderWayIsShownByTheNext() {
    open(desk);
    desk.wish(Workbench::step);
    work.remove().run();
    desk.wish(Workbench::step);
    OpenedPage.runWhatWaits();
    finishWork();
    assertEquals(2, shown.getLast());
  }

  @Test
  void tellsWhyAWishWasRefusedAndThatTheNextWasNot() {
    List<Optional<RuntimeException>> outcomes = new ArrayList<>();
    desk.onOutcome(outcomes::add);
    open(desk);
    desk.wish(bench -> bench.startAt(Vector.of(Double.NaN, 0)));
    desk.wish(Workbench::step);
    assertEquals(2, outcomes.size());
    assertEquals("descent.error.notFinite", Refusal.of(outcomes.getFirst().orElseThrow()).key());
    assertTrue(outcomes.getLast().isEmpty());
  }

  @Test
  void whatNobodyWishedTakesNoSentenceAway() {
    List<Optional<RuntimeException>> outcomes = new ArrayList<>();
    desk.onOutcome(outcomes::add);
    open(desk);
    desk.wish(bench -> bench.startAt(Vector.of(Double.NaN, 0)));
    desk.adapt(Workbench::step);
    finishWork();
    assertEquals(1, outcomes.size());
    assertEquals(1, shown.getLast());
  }

  @Test
  void aMomentThatCannotBeFoundDoesNotStopTheNext() {
    List<Scene> asked = new ArrayList<>();
    Desk unlucky =
        new Desk(
            work::add,
            scene -> {
              asked.add(scene);
              if (asked.size() == 2) {
                throw new IllegalStateException("once");
              }
              return Moment.of(scene, maps);
            });
    open(unlucky);
    unlucky.wish(Workbench::step);
    try {
      finishWork();
    } catch (IllegalStateException once) {
      assertEquals("once", once.getMessage());
    }
    unlucky.wish(Workbench::step);
    finishWork();
    assertEquals(2, shown.getLast());
  }

  @Test
  void showsNothingAndTakesNoWishesWhenItIsClosed() {
    open(desk);
    desk.wish(Workbench::step);
    desk.close();
    finishWork();
    desk.wish(Workbench::step);
    assertEquals(List.of(0L), shown);
    assertNull(desk.scene());
  }

  private void open(Desk closed) {
    closed.add(moment -> shown.add(moment.iterate().index()));
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
