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

class SnapshotTest {
  private final OpenedPage page = new OpenedPage();
  private final ContourMaps maps = new ContourMaps();

  @Test
  void theLimitIsThatOfThePlaceShown() {
    // Rosenbrock at (-1.2, 1): λmax = 1506, at (1, 1): 1001.6006
    Model model =
        page.open(
            OpenedPage.settings(
                "rosenbrock", OpenedPage.optimizer("gradient-descent", 1e-3), Vector.of(1, 1)));
    assertEquals(0.0019968, snapshot(model).limits().limit().orElseThrow(), 5e-8);
    model.startAt(Vector.of(-1.2, 1));
    double trace = 1200 * 1.44 - 400 + 2 + 200;
    double determinant = (1200 * 1.44 - 400 + 2) * 200 - 480.0 * 480;
    double steepest = trace / 2 + Math.sqrt(trace * trace / 4 - determinant);
    assertEquals(2 / steepest, snapshot(model).limits().limit().orElseThrow(), 1e-12);
  }

  @Test
  void everyNumberIsThatOfTheStepShown() {
    Model model = page.open(OpenedPage.bowl(0.1));
    for (int i = 0; i < 6; i++) {
      model.step();
    }
    model.scrub(2);
    Snapshot snapshot = snapshot(model);
    assertEquals(2, snapshot.iterate().index());
    assertEquals(6, snapshot.last());
    assertFalse(snapshot.isNewest());
    assertEquals(0.64 * 0.64 * 5, snapshot.iterate().value(), 1e-12);
    assertEquals(0.64, snapshot.iterate().point().get(0), 1e-15);
  }

  @Test
  void theSlicesGoThroughTheStepShown() {
    Model model = page.open(OpenedPage.bowl(0.1));
    for (int i = 0; i < 6; i++) {
      model.step();
    }
    model.scrub(1);
    Snapshot snapshot = snapshot(model);
    assertSlice(snapshot.alongX(), -1.6);
    assertSlice(snapshot.alongY(), 0.8);
  }

  @Test
  void theRateShownForAnEarlierStepIsTheOneItUsed() {
    Model model = page.open(OpenedPage.bowl(0.1));
    model.step();
    model.setRate(0.2);
    model.step();
    model.scrub(0);
    assertEquals(0.1, snapshot(model).descent().optimizer().learningRate());
    model.scrub(1);
    assertEquals(0.2, snapshot(model).descent().optimizer().learningRate());
    assertEquals(0.2, snapshot(model).nextRate());
  }

  @Test
  void onlyTheLastStepIsTheEnd() {
    Model model = page.open(OpenedPage.bowl(0.5));
    model.step();
    assertEquals(Ending.CONVERGED, snapshot(model).ending().orElseThrow());
    model.back();
    assertTrue(snapshot(model).ending().isEmpty());
  }

  @Test
  void theContoursAreThoseOfTheViewAndAreMadeOnce() {
    Model model = page.open(OpenedPage.bowl(0.1));
    Snapshot first = snapshot(model);
    assertEquals(Surfaces.byId("bowl").orElseThrow().domain(), first.contours().domain());
    model.step();
    assertSame(first.contours(), snapshot(model).contours());
    Domain close = new Domain(new Interval(-0.1, 0.1), new Interval(0, 0.3));
    model.show(state -> state.withView(close));
    Snapshot zoomed = snapshot(model);
    assertEquals(close, zoomed.contours().domain());
    assertEquals(close.x(), zoomed.alongX().interval());
    assertEquals(close.y(), zoomed.alongY().interval());
  }

  @Test
  void theLossAxisStartsAtTheLowestKnownMinimum() {
    Surfaces.all()
        .forEach(surface -> {
          Model model = new OpenedPage().open(Settings.on(surface));
          assertEquals(0, LossPanel.offset(model.snapshot()));
          model.show(
              state -> state.choosing(it -> it.withLook(Look.FRESH.withLogarithmicLoss(true))));
          double lowest =
              surface.minima().stream().mapToDouble(minimum -> minimum.value()).min().orElse(0);
          assertEquals(lowest, LossPanel.offset(model.snapshot()), surface.id());
        });
  }

  /** On x² + y² with one coordinate frozen, f is the square of the place plus a constant. */
  private static void assertSlice(Slice slice, double frozen) {
    for (int i = 0; i < slice.values().length(); i++) {
      double at = slice.at(i);
      assertEquals(at * at + frozen * frozen, slice.values().get(i), 1e-12);
    }
  }

  private Snapshot snapshot(Model model) {
    return model.snapshot();
  }
}
