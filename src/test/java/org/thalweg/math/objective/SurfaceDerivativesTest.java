package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * Value, gradient and Hessian of every surface at 1,000 seeded points against automatic
 * differentiation of the function written by hand, and against central differences.
 */
class SurfaceDerivativesTest {
  private static final int POINTS = 1000;
  private static final long SEED = 20250713;

  static List<String> surfaces() {
    return Surfaces.all().stream().map(LossSurface::id).toList();
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void agreeWithAutomaticDifferentiation(String id) {
    FormulaObjective objective = surface(id).objective();
    for (Vector point : points(id)) {
      DerivativeStructure expected = SurfacesByHand.at(id, point.get(0), point.get(1));
      Objective.Evaluation evaluation = objective.evaluate(point);
      Matrix hessian = objective.hessian(point);
      double size = size(expected);
      assertClose(expected.getValue(), evaluation.value(), size, point);
      assertClose(expected.getPartialDerivative(1, 0), evaluation.gradient().get(0), size, point);
      assertClose(expected.getPartialDerivative(0, 1), evaluation.gradient().get(1), size, point);
      assertClose(expected.getPartialDerivative(2, 0), hessian.get(0, 0), size, point);
      assertClose(expected.getPartialDerivative(1, 1), hessian.get(0, 1), size, point);
      assertClose(expected.getPartialDerivative(1, 1), hessian.get(1, 0), size, point);
      assertClose(expected.getPartialDerivative(0, 2), hessian.get(1, 1), size, point);
    }
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void agreeWithCentralDifferences(String id) {
    FormulaObjective objective = surface(id).objective();
    for (Vector point : points(id)) {
      Vector gradient = objective.gradient(point);
      Matrix hessian = objective.hessian(point);
      double size = size(SurfacesByHand.at(id, point.get(0), point.get(1)));
      for (int i = 0; i < 2; i++) {
        Vector step = i == 0 ? Vector.of(1e-5, 0) : Vector.of(0, 1e-5);
        Vector after = point.plus(step);
        Vector before = point.minus(step);
        double slope = (objective.value(after) - objective.value(before)) / 2e-5;
        assertEquals(slope, gradient.get(i), 1e-6 * size, () -> id + " at " + point);
        Vector bend = objective.gradient(after).minus(objective.gradient(before)).times(0.5e5);
        assertEquals(bend.get(0), hessian.get(0, i), 1e-6 * size, () -> id + " at " + point);
        assertEquals(bend.get(1), hessian.get(1, i), 1e-6 * size, () -> id + " at " + point);
      }
    }
  }

  private static LossSurface surface(String id) {
    return Surfaces.byId(id).orElseThrow();
  }

  /**
   * Points of the domain; none nearer to the axes than the differences reach, for corners lie
   * there.
   */
  private static List<Vector> points(String id) {
    Domain domain = surface(id).domain();
    SplittableRandom random = new SplittableRandom(SEED);
    return Stream.generate(() ->
            Vector.of(
                random.nextDouble(domain.x().low(), domain.x().high()),
                random.nextDouble(domain.y().low(), domain.y().high())))
        .filter(point -> Math.abs(point.get(0)) > 1e-3 && Math.abs(point.get(1)) > 1e-3)
        .limit(POINTS)
        .toList();
  }

  /** The magnitude of what is compared: cancellation makes errors relative to the largest. */
  private static double size(DerivativeStructure function) {
    double size = 1;
    for (double derivative : function.getAllDerivatives()) {
      size = Math.max(size, Math.abs(derivative));
    }
    return size;
  }

  private static void assertClose(double expected, double actual, double size, Vector point) {
    assertEquals(expected, actual, 1e-12 * size, () -> "at " + point);
  }
}
