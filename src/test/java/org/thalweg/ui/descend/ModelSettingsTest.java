package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.NotFiniteException;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;

/** Changing surface, start and optimizer on the model, and having the change refused. */
class ModelSettingsTest {
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private final OpenedPage page = new OpenedPage();
  private final Model model = page.open(OpenedPage.bowl(0.1));

  @Test
  void anotherStartBeginsANewRunThere() {
    model.step();
    model.startAt(Vector.of(-3, 0.5));
    assertEquals(0, model.state().active().last().index());
    assertEquals(Vector.of(-3, 0.5), model.state().active().last().point());
    assertEquals(0.1, model.state().active().learningRate());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void anotherOptimizerBeginsANewRunAtTheSameStart() {
    model.step();
    model.use(OpenedPage.optimizer("nesterov", 0.2));
    assertEquals(0, model.state().active().last().index());
    assertEquals(Vector.of(1, -2), model.state().active().last().point());
    assertEquals("nesterov", model.state().active().settings().optimizer().id());
    assertEquals(0.2, model.state().active().nextRate());
  }

  @Test
  void noiseAndStepLimitBeginANewRun() {
    model.step();
    RunSettings noisy =
        model
            .fresh()
            .withNoise(Optional.of(new GradientNoise(0.5, 3)))
            .withStopping(Stopping.after(2));
    model.restart(noisy);
    assertEquals(0, model.state().active().last().index());
    model.step();
    model.step();
    model.step();
    assertEquals(2, model.state().active().last().index());
    RunSettings two = noisy.withProgress(new TreeMap<>(), 2);
    assertEquals(OpenedPage.byHand(model.state().surface(), two), model.state().active().last());
  }

  @Test
  void anotherSurfaceComesWithItsOwnStartRateAndView() {
    model.step();
    model.pin();
    LossSurface beale = Surfaces.byId("beale").orElseThrow();
    model.choose(beale);
    State state = model.state();
    assertEquals(beale, state.surface());
    assertEquals(beale.domain(), state.view());
    assertEquals(beale.start(), state.active().last().point());
    assertEquals(beale.learningRate(), state.active().nextRate());
    assertEquals(1, state.runs().size());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void anotherOptimizerThanPlainDescentStaysOnANewSurface() {
    model.use(OpenedPage.optimizer("adam", 0.05));
    model.choose(Surfaces.byId("booth").orElseThrow());
    assertEquals(OpenedPage.optimizer("adam", 0.05), model.state().active().settings().optimizer());
  }

  @Test
  void ownFormulaIsDescended() {
    model.choose(LossSurface.ofFormula("(x-1)^2 + 4(y+2)^2", DOMAIN));
    model.startAt(Vector.of(0, 0));
    model.setRate(0.125);
    model.step();
    assertEquals(Vector.of(0.25, -2), model.state().active().last().point());
  }

  @Test
  void aStartWithoutAValueIsRefusedAndAllStays() {
    model.choose(LossSurface.ofFormula("x - ln(x) + y^2", DOMAIN));
    model.startAt(Vector.of(3, 1));
    model.step();
    State before = model.state();
    assertThrows(NotFiniteException.class, () -> model.startAt(Vector.of(-1, 1)));
    assertThrows(NotFiniteException.class, () -> model.startAt(Vector.of(1e308, 1e308)));
    assertEquals(before, model.state());
    assertEquals(1, page.feed.runs().size());
    model.step();
    assertEquals(2, model.state().active().last().index());
  }

  @Test
  void choicesThatCannotBeOpenedLeaveEveryRunAsItIs() {
    model.step();
    model.pin();
    model.step();
    State before = model.state();
    Settings unusable =
        OpenedPage.with(OpenedPage.bowl(0.1), RunSettings.of(bowlOptimizer(), Vector.of(1e200, 0)));
    assertThrows(NotFiniteException.class, () -> model.open(unusable));
    assertEquals(before, model.state());
    assertEquals(2, page.feed.runs().size());
    model.step();
    assertEquals(2, model.state().active().last().index());
  }

  @Test
  void openingReplacesEveryRun() {
    model.pin();
    Settings other = OpenedPage.read("surface=booth&step=10&pin=step:3");
    model.open(other);
    assertEquals(other, model.state().settings());
    assertEquals(2, page.feed.runs().size());
  }

  @Test
  void whatIsOnTheScreenIsWhatTheAddressHolds() {
    model.step();
    model.step();
    model.setRate(0.2);
    model.step();
    model.pin();
    model.setSpeed(60);
    model.show(
        state -> state.choosing(it -> it.withLook(new Look(true, false, true, Optional.empty()))));
    model.use(OpenedPage.optimizer("rmsprop", 0.01));
    model.step();
    State here = model.state();
    State there = new OpenedPage().open(OpenedPage.write(here.settings())).state();
    assertEquals(here.settings(), there.settings());
    assertEquals(here.active().last(), there.active().last());
    assertEquals(here.pinned().getFirst().last(), there.pinned().getFirst().last());
    assertEquals(0.2, there.pinned().getFirst().learningRate());
    assertNotEquals(Map.of(), there.pinned().getFirst().progress().rateChanges());
  }

  private static org.thalweg.math.optimizer.Optimizer bowlOptimizer() {
    return OpenedPage.optimizer("gradient-descent", 0.1);
  }
}
