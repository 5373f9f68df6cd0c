package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveSamplesTest {
  private static final Interval VIEW = new Interval(-4, 4);

  @Test
  void leavesAGapAtAPoleBetweenTwoPlaces() {
    CurveSamples samples = CurveSamples.of(x -> 1 / (x - 0.013), VIEW, 401);
    int gaps = 0;
    for (int i = 0; i < 401; i++) {
      gaps += Double.isNaN(samples.values().get(i)) ? 1 : 0;
    }
    assertEquals(1, gaps);
  }

  @Test
  void showsASteepCurveWithoutAGap() {
    CurveSamples samples = CurveSamples.of(x -> 1e3 * x * x * x, VIEW, 401);
    assertTrue(samples.values().isFinite());
  }

  @Test
  void looksAtHeightsWithoutTheFarEndsOfAPole() {
    Interval heights = CurveSamples.of(x -> 1 / x, VIEW, 401).heights();
    assertTrue(heights.high() < 10 && heights.high() > 1, heights::toString);
    assertTrue(heights.low() > -10 && heights.low() < -1, heights::toString);
  }

  @Test
  void looksAtAllOfAnOrdinaryCurve() {
    Interval heights = CurveSamples.of(x -> x * x, new Interval(-2, 5), 401).heights();
    assertTrue(heights.contains(0) && heights.contains(25), heights::toString);
  }

  @Test
  void givesALevelCurveAHeightToLookAt() {
    assertTrue(CurveSamples.of(x -> 7, VIEW, 11).heights().contains(7));
    assertTrue(CurveSamples.of(x -> Double.NaN, VIEW, 11).heights().contains(0));
  }
}
