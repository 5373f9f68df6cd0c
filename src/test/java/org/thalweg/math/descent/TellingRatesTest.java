package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

class TellingRatesTest {
  private static final int MANY = 100_000;

  private static List<Double> rates(String surface, Vector start) {
    LossSurface ground = Surfaces.byId(surface).orElseThrow();
    Descent first =
        Descent.from(
            ground.objective(),
            new GradientDescent(ground.learningRate()),
            Stopping.after(1_000),
            start);
    return TellingRates.of(first, ground.domain(), () -> true);
  }

  /** Steps until the slope of Himmelblau's function is a thousandth of a unit; MANY when never. */
  private static int himmelblauByHand(double rate) {
    double x = -0.5;
    double y = 2.2;
    for (int step = 0; step < MANY; step++) {
      double p = x * x + y - 11;
      double q = x + y * y - 7;
      double dx = 4 * x * p + 2 * q;
      double dy = 2 * p + 4 * y * q;
      if (Math.hypot(dx, dy) < 1e-3) {
        return step;
      }
      if (Double.isNaN(dx) || Math.abs(x) > 100) {
        return -1;
      }
      x -= rate * dx;
      y -= rate * dy;
    }
    return MANY;
  }

  @Test
  void showAllFiveFatesOnTheFirstScreen() {
    List<Double> rates = rates("himmelblau", Vector.of(-0.5, 2.2));
    assertEquals(5, rates.size(), rates.toString());
    int best = himmelblauByHand(rates.get(1));
    assertTrue(himmelblauByHand(rates.get(0)) > 10 * best, "too small: " + rates);
    assertTrue(best > 0 && best < 60, "right: " + rates);
    assertTrue(himmelblauByHand(rates.get(2)) > best, "too large: " + rates);
    assertTrue(himmelblauByHand(rates.get(2)) < MANY, "but it settles: " + rates);
    assertEquals(MANY, himmelblauByHand(rates.get(3)), "hops: " + rates);
    assertEquals(-1, himmelblauByHand(rates.get(4)), "flies out: " + rates);
  }

  @Test
  void inABowlTheyAreThoseOfTheAlgebra() {
    // x² + y²: each step multiplies by 1 − 2α; α = 1/2 is there in one step, α = 1 hops for ever
    List<Double> rates = rates("bowl", Vector.of(1, -2));
    assertTrue(rates.get(0) < 0.1, rates.toString());
    assertTrue(Math.abs(1 - 2 * rates.get(1)) < 0.2, rates.toString());
    assertTrue(rates.contains(1.0), rates.toString());
    assertTrue(rates.getLast() > 1 && rates.getLast() < 1.4, rates.toString());
  }

  @Test
  void withoutTimeThereAreNone() {
    LossSurface ground = Surfaces.byId("bowl").orElseThrow();
    Descent first =
        Descent.from(
            ground.objective(), new GradientDescent(0.1), Stopping.after(10), Vector.of(1, 1));
    assertEquals(List.of(), TellingRates.of(first, ground.domain(), () -> false));
  }
}
