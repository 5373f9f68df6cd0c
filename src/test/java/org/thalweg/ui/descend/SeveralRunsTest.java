package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.live.ShownRun;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.OpenLoop;

/** Several runs on one map: together, alone, in a fan, hidden, taken up again. */
@ViewPackages(classes = Numbers.class)
class SeveralRunsTest extends BrowserlessTest {
  private static final String THREE =
      "surface=bowl&x=1&y=-2&rate=0.1&pin=x:1;y:-2;rate:0.2&pin=x:1;y:-2;rate:0.3;step:2";

  private OpenedPage page;
  private Model model;

  @BeforeEach
  void open() {
    page = new OpenedPage();
    model = page.open(OpenedPage.read(THREE));
  }

  private List<Long> steps() {
    return model.state().runs().stream().map(shown -> shown.last().index()).toList();
  }

  @Test
  void aloneOnlyTheActiveOneMoves() {
    model.step();
    assertEquals(List.of(0L, 2L, 1L), steps());
  }

  /** Neither "converged" nor "hopping" is said while a class is to tell it. */
  @Test
  void theListTellsNoVerdictWhileThatIsCovered() {
    model.setRate(0.5);
    model.step();
    RunsPanel list = new RunsPanel(OpenLoop.of(model), shown -> {});
    list.show(model.snapshot());
    assertTrue(list.getElement().getTextRecursively().contains("converged"));
    Veil.cover(list.getElement(), Set.of("verdict"), "later");
    assertFalse(list.getElement().getTextRecursively().contains("converged"));
    Veil.cover(list.getElement(), Set.of(), "");
    assertTrue(list.getElement().getTextRecursively().contains("converged"));
  }

  @Test
  void togetherTheyStepGoBackAndForthAndStartOver() {
    model.moveTogether(true);
    model.step();
    model.step();
    assertEquals(List.of(2L, 4L, 2L), steps());
    model.back();
    assertEquals(3, model.state().cursor());
    assertEquals(3, model.snapshot().index());
    model.scrub(1);
    // each coordinate of x² + y² becomes 1 − 2α times itself
    assertEquals(0.8, model.snapshot().iterate().point().get(0), 1e-15);
    model.reset();
    assertEquals(List.of(0L, 0L, 0L), steps());
    model.startAt(Vector.of(2, 2));
    assertTrue(
        model.state().runs().stream()
            .allMatch(shown -> shown.settings().start().equals(Vector.of(2, 2))));
  }

  @Test
  void togetherTheyPlayOnFromTheStepShown() {
    model.moveTogether(true);
    for (int i = 0; i < 5; i++) {
      model.step();
    }
    model.scrub(3);
    model.play();
    assertTrue(model.isPlaying());
    assertEquals(List.of(3L, 3L, 3L), steps());
    assertTrue(model.state().runs().stream().allMatch(ShownRun::isPlaying));
    model.pause();
    assertFalse(model.isBusy());
  }

  @Test
  void aFanIsFourRatesFromTheStepShown() {
    model.step();
    model.step();
    model.scrub(1);
    model.fan();
    List<ShownRun> bySlot =
        model.state().runs().stream().sorted(Comparator.comparingInt(ShownRun::slot)).toList();
    assertEquals(
        List.of(0.025, 0.1, 0.2, 0.4),
        bySlot.stream().map(shown -> shown.settings().optimizer().learningRate()).toList());
    for (ShownRun shown : bySlot) {
      assertEquals(0.8, shown.settings().start().get(0), 1e-15);
      assertEquals(-1.6, shown.settings().start().get(1), 1e-15);
    }
    assertEquals(0.1, model.state().active().nextRate(), "the rate in the hand stays");
    assertTrue(model.settings().together());
  }

  @Test
  void aRunIsTakenUpAgain() {
    int second = model.state().runs().get(1).run().id();
    model.takeUp(second);
    assertEquals(second, model.state().active().run().id());
    assertEquals(3, model.state().runs().size());
    model.step();
    assertEquals(3, model.state().active().last().index());
    assertEquals(0.3, model.snapshot().nextRate());
  }

  @Test
  void aHiddenRunIsNotDrawnButStays() {
    ShownRun first = model.state().runs().getFirst();
    model.show(state -> state.withHidden(first.slot(), true));
    Snapshot snapshot = model.snapshot();
    assertEquals(3, snapshot.runs().size());
    assertEquals(2, snapshot.drawn().size());
    assertEquals(Set.of(0), model.settings().hidden());
    assertEquals(model.settings(), OpenedPage.read(OpenedPage.write(model.settings())));
    model.remove(first.run().id());
    assertEquals(Set.of(), model.settings().hidden());
    model.takeUp(model.state().runs().getFirst().run().id());
    assertEquals(2, model.snapshot().drawn().size());
  }

  @Test
  void moreStepsAreNothingToUndoAndALostRunIs() {
    Settings before = model.settings();
    model.step();
    assertTrue(model.goesOn(before, model.settings()));
    Settings farther = model.settings();
    model.reset();
    assertFalse(model.goesOn(farther, model.settings()));
    model.open(farther);
    model.remove(model.state().runs().getFirst().run().id());
    assertFalse(model.goesOn(farther, model.settings()));
    model.open(farther);
    assertEquals(farther, model.settings());
    model.setRate(0.15);
    assertFalse(model.goesOn(farther, model.settings()));
  }

  @Test
  void whatTheMapShowsStaysWithItsGround() {
    Domain close = new Domain(new Interval(-0.5, 0.5), new Interval(0, 1));
    Settings before = model.settings();
    model.show(state -> state.withView(close));
    model.remove(model.state().runs().getFirst().run().id());
    model.open(before);
    assertEquals(
        close, model.state().view(), "the browser shows it still and does not say so again");
    model.open(OpenedPage.read("surface=booth"));
    assertEquals(model.state().surface().domain(), model.state().view());
  }

  @Test
  void aPreparedRateStartsOverAndPlays() {
    model.show(state -> state.choosing(settings -> settings.withRates(List.of(0.4, 0.01))));
    model.step();
    model.demonstrate(1);
    assertEquals(0.4, model.snapshot().nextRate());
    assertTrue(model.isPlaying());
    model.demonstrate(4);
    assertEquals(0.4, model.snapshot().nextRate(), "there is no fifth");
    model.again();
    assertEquals(2, model.settings().speed(), "a quarter of 8");
    assertTrue(model.isPlaying());
    assertNotEquals(0.01, model.snapshot().nextRate());
  }
}
