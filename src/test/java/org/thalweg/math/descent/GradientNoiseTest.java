package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Vector;

/** The noise is normal, independent, and a pure function of seed and step. */
class GradientNoiseTest {
  private static final int COUNT = 100_000;
  private static final GradientNoise NOISE = new GradientNoise(2, 42);

  @Test
  void isAFunctionOfSeedAndStepAlone() {
    assertEquals(NOISE.at(17, 2), new GradientNoise(2, 42).at(17, 2));
    assertNotEquals(NOISE.at(17, 2), NOISE.at(18, 2));
    assertNotEquals(NOISE.at(17, 2), new GradientNoise(2, 43).at(17, 2));
  }

  @Test
  void growsWithItsDeviation() {
    Vector single = new GradientNoise(1, 42).at(5, 3);
    assertEquals(single.times(2), NOISE.at(5, 3));
  }

  @Test
  void hasMeanZeroAndItsDeviation() {
    double sum = 0;
    double squares = 0;
    double within = 0;
    for (int i = 0; i < COUNT; i++) {
      double noise = NOISE.at(i, 2).get(i % 2);
      sum += noise;
      squares += noise * noise;
      within += Math.abs(noise) < 2 ? 1 : 0;
    }
    assertEquals(0, sum / COUNT, 0.03);
    assertEquals(4, squares / COUNT, 0.06);
    assertEquals(0.6827, within / COUNT, 0.006, "the share within one deviation");
  }

  @Test
  void isIndependentFromCoordinateToCoordinateStepToStepAndSeedToSeed() {
    double coordinates = 0;
    double sizes = 0;
    double steps = 0;
    double seeds = 0;
    for (int i = 0; i < COUNT; i++) {
      Vector here = NOISE.at(i, 2);
      coordinates += here.get(0) * here.get(1);
      sizes += (here.get(0) * here.get(0) - 4) * (here.get(1) * here.get(1) - 4);
      steps += here.get(0) * NOISE.at(i + 1L, 2).get(0);
      seeds +=
          new GradientNoise(2, i).at(0, 1).get(0) * new GradientNoise(2, i + 1L).at(0, 1).get(0);
    }
    assertEquals(0, coordinates / COUNT, 0.06);
    assertEquals(0, sizes / COUNT, 0.6);
    assertEquals(0, steps / COUNT, 0.06);
    assertEquals(0, seeds / COUNT, 0.06);
  }

  @Test
  void repeatsNoNumberInALongDescent() {
    Set<Double> seen = new HashSet<>();
    for (int i = 0; i < COUNT; i++) {
      Vector noise = NOISE.at(i, 2);
      assertTrue(noise.isFinite());
      assertTrue(seen.add(noise.get(0)) && seen.add(noise.get(1)), "step " + i);
    }
  }
}
