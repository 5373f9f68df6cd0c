package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

class LandingTest {
  private static final LossSurface BOWL = Surfaces.byId("bowl").orElseThrow();

  private static Descent descent(String optimizer, double rate) {
    return Descent.from(
        BOWL.objective(),
        Optimizer.of(optimizer, Map.of("learningRate", rate)),
        Stopping.after(100),
        Vector.of(1, -2));
  }

  @Test
  void inABowlItIsAParabolaOverTheRate() {
    // x² + y² from (1, −2): every coordinate becomes (1 − 2α) times itself, so f = 5·(1 − 2α)²
    Landing landing = Landing.of(descent("gradient-descent", 0.3), 1.5, 16);
    for (int i = 0; i < 16; i++) {
      double rate = i / 10.0;
      assertEquals(rate, landing.rate(i), 1e-15);
      double factor = 1 - 2 * rate;
      assertEquals(5 * factor * factor, landing.values().get(i), 1e-12);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"})
  void theNextStepLandsWhereItSays(String optimizer) {
    Descent before = descent(optimizer, 0.1).next().next();
    double said = Landing.valueAt(before, 0.07);
    assertEquals(before.withLearningRate(0.07).next().current().value(), said);
    assertFalse(before.isOver());
  }
}
