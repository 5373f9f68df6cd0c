package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Slice;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;

class MomentTest {
  private final OpenedPage page = new OpenedPage();
  private final ContourMaps maps = new ContourMaps();

  @Test
  void theLimitIsThatOfThePlaceShown() {
    // Rosenbrock at (-1.2, 1): λmax = 1506, at (1, 1): 1001.6006
    Workbench bench =
        page.open(
            OpenedPage.choices(
                "rosenbrock", OpenedPage.optimizer("gradient-descent", 1e-3), Vector.of(1, 1)));
    assertEquals(0.0019968, moment(bench).limits().limit().orElseThrow(), 5e-8);
    bench.startAt(Vector.of(-1.2, 1));
    double trace = 1200 * 1.44 - 400 + 2 + 200;
    double determinant = (1200 * 1.44 - 400 + 2) * 200 - 480.0 * 480;
    double steepest = trace / 2 + Math.sqrt(trace * trace / 4 - determinant);
    assertEquals(2 / steepest, moment(bench).limits().limit().orElseThrow(), 1e-12);
  }

  @Test
  void everyNumberIsThatOfTheStepShown() {
    Workbench bench = page.open(OpenedPage.bowl(0.1));
    for (int i = 0; i < 6; i++) {
      bench.step();
    }
    bench.scrub(2);
    Moment moment = moment(bench);
    assertEquals(2, moment.iterate().index());
    assertEquals(6, moment.last());
    assertFalse(moment.isNewest());
    assertEquals(0.64 * 0.64 * 5, moment.iterate().value(), 1e-12);
    assertEquals(0.64, moment.iterate().point().get(0), 1e-15);
  }

  @Test
  void theSlicesGoThroughTheStepShown() {
    Workbench bench = page.open(OpenedPage.bowl(0.1));
    for (int i = 0; i < 6; i++) {
      bench.step();
    }
    bench.scrub(1);
    Moment moment = moment(bench);
    assertSlice(moment.alongX(), -1.6);
    assertSlice(moment.alongY(), 0.8);
  }

  @Test
  void theRateShownForAnEarlierStepIsTheOneItUsed() {
    Workbench bench = page.open(OpenedPage.bowl(0.1));
    bench.step();
    bench.setRate(0.2);
    bench.step();
    bench.scrub(0);
    assertEquals(0.1, moment(bench).descent().optimizer().learningRate());
    bench.scrub(1);
    assertEquals(0.2, moment(bench).descent().optimizer().learningRate());
    assertEquals(0.2, moment(bench).scene().nextRate());
  }

  @Test
  void onlyTheLastStepIsTheEnd() {
    Workbench bench = page.open(OpenedPage.bowl(0.5));
    bench.step();
    assertEquals(new Ending.GradientSmall(), moment(bench).ending().orElseThrow());
    bench.back();
    assertTrue(moment(bench).ending().isEmpty());
  }

  @Test
  void theContoursAreThoseOfTheViewAndAreMadeOnce() {
    Workbench bench = page.open(OpenedPage.bowl(0.1));
    Moment first = moment(bench);
    assertEquals(Surfaces.byId("bowl").orElseThrow().domain(), first.contours().domain());
    bench.step();
    assertSame(first.contours(), moment(bench).contours());
    Domain close = new Domain(new Interval(-0.1, 0.1), new Interval(0, 0.3));
    bench.look(close);
    Moment zoomed = moment(bench);
    assertEquals(close, zoomed.contours().domain());
    assertEquals(close.x(), zoomed.alongX().interval());
    assertEquals(close.y(), zoomed.alongY().interval());
  }

  @Test
  void theLossAxisStartsAtTheLowestKnownMinimum() {
    Surfaces.all()
        .forEach(surface -> {
          Workbench bench = new OpenedPage().open(Address.on(surface));
          assertEquals(0, LossPanel.offset(bench.scene()));
          bench.look(true, true);
          double lowest =
              surface.minima().stream().mapToDouble(minimum -> minimum.value()).min().orElse(0);
          assertEquals(lowest, LossPanel.offset(bench.scene()), surface.id());
        });
  }

  /** On x² + y² with one coordinate frozen, f is the square of the place plus a constant. */
  private static void assertSlice(Slice slice, double frozen) {
    for (int i = 0; i < slice.values().length(); i++) {
      double at = slice.at(i);
      assertEquals(at * at + frozen * frozen, slice.values().get(i), 1e-12);
    }
  }

  private Moment moment(Workbench bench) {
    return Moment.of(bench.scene(), maps);
  }
}
