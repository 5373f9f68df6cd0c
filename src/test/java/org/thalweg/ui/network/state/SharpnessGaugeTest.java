package org.thalweg.ui.network.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.DataSets;
import org.thalweg.math.network.Example;
import org.thalweg.ui.network.OpenedNetwork;

/** λmax is found where somebody looks, and nowhere else. */
class SharpnessGaugeTest {

  /** The Hessian of the mean squared error of w·x + b is 2·mean of ((x², x), (x, 1)). */
  @Test
  void findsTheLargestCurvatureOfALine() {
    List<Example> rows = DataSets.byId("fertilizer").orElseThrow().examples().rows();
    double x = rows.stream().mapToDouble(row -> row.inputs().get(0)).average().orElseThrow();
    double xx =
        rows.stream().mapToDouble(row -> Math.pow(row.inputs().get(0), 2)).average().orElseThrow();
    double expected = xx + 1 + Math.sqrt((xx - 1) * (xx - 1) + 4 * x * x);
    Model model = OpenedNetwork.open("preset=line");
    assertEquals(expected, model.snapshot().sharpnessHere(), 1e-6 * expected);
    model.step();
    assertEquals(expected, model.snapshot().sharpnessHere(), 1e-6 * expected);
  }

  @Test
  void isNotSearchedForWhileNobodyNeedsIt() {
    Model model = OpenedNetwork.open("preset=iris&optimizer=adam");
    for (int i = 0; i < 20; i++) {
      model.step();
      assertNull(model.snapshot().sharpness().along());
      assertEquals(Double.NaN, model.snapshot().sharpnessHere());
    }
    assertEquals(0, searches(model));
    assertTrue(model.snapshot().isComplete(), "there is nothing to wait for");
  }

  @Test
  void theLimitOfTheRateNeedsOneSearchForTheStepShown() {
    Model model = OpenedNetwork.open("preset=edge&step=200");
    model.snapshot();
    model.snapshot();
    assertEquals(1, searches(model));
    model.step();
    model.snapshot();
    assertEquals(2, searches(model));
  }

  @Test
  void alongTheRunItIsFoundOnlyWhileItsPictureIsShown() {
    Model model = OpenedNetwork.open("preset=edge&step=150");
    model.watchEdge(true);
    Snapshot seen = model.snapshot();
    for (int i = 0; i < 10 && !seen.isComplete(); i++) {
      seen = model.snapshot();
    }
    var along = seen.sharpness().along();
    assertNotNull(along);
    assertEquals(151, along.all().size());
    assertEquals(along.all().getLast().value(), seen.sharpnessHere(), 1e-3 * seen.sharpnessHere());
    long found = searches(model);
    model.watchEdge(false);
    assertNull(model.snapshot().sharpness().along());
    model.scrub(20);
    model.snapshot();
    assertEquals(found + 1, searches(model), "the step shown, for the limit of the rate");
  }

  /** Nobody reads a number that changes with every picture. */
  @Test
  void whileItPlaysEveryFourthLookSearches() {
    Model model = OpenedNetwork.open("preset=edge");
    SharpnessGauge gauge = new SharpnessGauge(model.state().bench().training());
    Descent descent = model.log().head();
    for (int look = 0; look <= 20; look++) {
      gauge.look(model.log(), descent, false, true);
      descent = descent.next();
    }
    assertEquals(1 + 20 / 4, gauge.searches());
    double whilePlaying = gauge.look(model.log(), descent, false, true).here();
    double standing = gauge.look(model.log(), descent, false, false).here();
    assertEquals(1 + 20 / 4 + 1, gauge.searches(), "who stands still sees that very step");
    assertTrue(standing != whilePlaying);
  }

  private static long searches(Model model) {
    return model.state().bench().sharpness().searches();
  }
}
