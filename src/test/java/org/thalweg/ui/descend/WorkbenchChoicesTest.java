package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.NotFiniteException;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;

/** Changing surface, start and optimizer on the workbench, and having the change refused. */
class WorkbenchChoicesTest {
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  private final OpenedPage page = new OpenedPage();
  private final Workbench bench = page.open(OpenedPage.bowl(0.1));

  @Test
  void anotherStartBeginsANewRunThere() {
    bench.step();
    bench.startAt(Vector.of(-3, 0.5));
    assertEquals(0, bench.scene().active().last().index());
    assertEquals(Vector.of(-3, 0.5), bench.scene().active().last().point());
    assertEquals(0.1, bench.scene().active().learningRate());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void anotherOptimizerBeginsANewRunAtTheSameStart() {
    bench.step();
    bench.use(OpenedPage.optimizer("nesterov", 0.2));
    assertEquals(0, bench.scene().active().last().index());
    assertEquals(Vector.of(1, -2), bench.scene().active().last().point());
    assertEquals("nesterov", bench.scene().active().choice().optimizer().id());
    assertEquals(0.2, bench.scene().nextRate());
  }

  @Test
  void noiseAndStepLimitBeginANewRun() {
    bench.step();
    RunChoice noisy =
        bench.fresh().withNoise(Optional.of(new GradientNoise(0.5, 3))).withStepLimit(2);
    bench.restart(noisy);
    assertEquals(0, bench.scene().active().last().index());
    bench.step();
    bench.step();
    bench.step();
    assertEquals(2, bench.scene().active().last().index());
    RunChoice two = noisy.withProgress(new TreeMap<>(), 2);
    assertEquals(OpenedPage.byHand(bench.scene().surface(), two), bench.scene().active().last());
  }

  @Test
  void anotherSurfaceComesWithItsOwnStartRateAndView() {
    bench.step();
    bench.pin();
    LossSurface beale = Surfaces.byId("beale").orElseThrow();
    bench.choose(beale);
    Scene scene = bench.scene();
    assertEquals(beale, scene.surface());
    assertEquals(beale.domain(), scene.view());
    assertEquals(beale.start(), scene.active().last().point());
    assertEquals(beale.learningRate(), scene.nextRate());
    assertEquals(1, scene.lanes().size());
    assertEquals(1, page.feed.runs().size());
  }

  @Test
  void anotherOptimizerThanPlainDescentStaysOnANewSurface() {
    bench.use(OpenedPage.optimizer("adam", 0.05));
    bench.choose(Surfaces.byId("booth").orElseThrow());
    assertEquals(OpenedPage.optimizer("adam", 0.05), bench.scene().active().choice().optimizer());
  }

  @Test
  void ownFormulaIsDescended() {
    bench.choose(LossSurface.ofFormula("(x-1)^2 + 4(y+2)^2", DOMAIN));
    bench.startAt(Vector.of(0, 0));
    bench.setRate(0.125);
    bench.step();
    assertEquals(Vector.of(0.25, -2), bench.scene().active().last().point());
  }

  @Test
  void aStartWithoutAValueIsRefusedAndAllStays() {
    bench.choose(LossSurface.ofFormula("x - ln(x) + y^2", DOMAIN));
    bench.startAt(Vector.of(3, 1));
    bench.step();
    Scene before = bench.scene();
    assertThrows(NotFiniteException.class, () -> bench.startAt(Vector.of(-1, 1)));
    assertThrows(NotFiniteException.class, () -> bench.startAt(Vector.of(1e308, 1e308)));
    assertEquals(before, bench.scene());
    assertEquals(1, page.feed.runs().size());
    bench.step();
    assertEquals(2, bench.scene().active().last().index());
  }

  @Test
  void choicesThatCannotBeOpenedLeaveEveryRunAsItIs() {
    bench.step();
    bench.pin();
    bench.step();
    Scene before = bench.scene();
    Choices unusable =
        OpenedPage.with(OpenedPage.bowl(0.1), RunChoice.of(bowlOptimizer(), Vector.of(1e200, 0)));
    assertThrows(NotFiniteException.class, () -> bench.open(unusable));
    assertEquals(before, bench.scene());
    assertEquals(2, page.feed.runs().size());
    bench.step();
    assertEquals(2, bench.scene().active().last().index());
  }

  @Test
  void openingReplacesEveryRun() {
    bench.pin();
    Choices other = OpenedPage.read("surface=booth&step=10&pin=step:3");
    bench.open(other);
    assertEquals(other, bench.scene().choices());
    assertEquals(2, page.feed.runs().size());
  }

  @Test
  void whatIsOnTheScreenIsWhatTheAddressHolds() {
    bench.step();
    bench.step();
    bench.setRate(0.2);
    bench.step();
    bench.pin();
    bench.setSpeed(60);
    bench.look(true, false);
    bench.use(OpenedPage.optimizer("rmsprop", 0.01));
    bench.step();
    Scene here = bench.scene();
    Scene there = new OpenedPage().open(OpenedPage.write(here.choices())).scene();
    assertEquals(here.choices(), there.choices());
    assertEquals(here.active().last(), there.active().last());
    assertEquals(here.pinned().getFirst().last(), there.pinned().getFirst().last());
    assertEquals(0.2, there.pinned().getFirst().learningRate());
    assertNotEquals(Map.of(), there.pinned().getFirst().replay().rateChanges());
  }

  private static org.thalweg.math.optimizer.Optimizer bowlOptimizer() {
    return OpenedPage.optimizer("gradient-descent", 0.1);
  }
}
