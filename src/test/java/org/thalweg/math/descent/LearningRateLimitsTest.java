package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.LearningRateLimits.Reason;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.RmsProp;
import org.thalweg.math.optimizer.State;
import org.thalweg.math.optimizer.Update;
import org.thalweg.math.vector.Vector;

/** The bounds of the learning rate against what the optimizers do on quadratic valleys. */
class LearningRateLimitsTest {
  private static final Curvature VALLEY = new Curvature(Vector.of(0.5, 4));

  static Stream<Optimizer> withoutAdaption() {
    return Stream.of(
        new GradientDescent(),
        new Momentum(1, 0),
        new Momentum(1, 0.5),
        new Momentum(1, 0.9),
        new Momentum(1, 0.99),
        new Nesterov(1, 0),
        new Nesterov(1, 0.5),
        new Nesterov(1, 0.9),
        new Nesterov(1, 0.99));
  }

  @ParameterizedTest
  @MethodSource("withoutAdaption")
  void convergesJustBelowTheLimitAndDivergesJustAbove(Optimizer optimizer) {
    double limit = LearningRateLimits.of(optimizer, VALLEY).limit().orElseThrow();
    assertTrue(errorAfter(20_000, optimizer.withLearningRate(0.999 * limit)) < 1e-6);
    assertTrue(errorAfter(20_000, optimizer.withLearningRate(1.001 * limit)) > 1e6);
  }

  @ParameterizedTest
  @MethodSource("withoutAdaption")
  void doesNotSwingUpToTheFirstBoundAndSwingsBeyond(Optimizer optimizer) {
    double bound = LearningRateLimits.of(optimizer, VALLEY).steadyUpTo().orElseThrow();
    assertEquals(0, signChanges(optimizer.withLearningRate(0.99 * bound)));
    assertTrue(signChanges(optimizer.withLearningRate(1.2 * bound)) > 0);
  }

  @ParameterizedTest
  @MethodSource("withoutAdaption")
  void contractsBelowTheLimitOnly(Optimizer optimizer) {
    double limit = LearningRateLimits.of(optimizer, VALLEY).limit().orElseThrow();
    assertTrue(contraction(optimizer.withLearningRate(0.999 * limit)) < 1);
    assertTrue(contraction(optimizer.withLearningRate(1.001 * limit)) > 1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.024, CRAWL",
    "0.026, STEADY",
    "0.25, STEADY",
    "0.26, ZIGZAG",
    "0.499, ZIGZAG",
    "0.5, UNSTABLE"
  })
  void putsTheRatesOfGradientDescentIntoZones(double rate, Zone zone) {
    var limits = LearningRateLimits.of(new GradientDescent(), VALLEY);
    assertEquals(Optional.of(zone), limits.zoneOf(rate));
  }

  @Test
  void knowsTheFormulasOfTheHeavyBallAndOfNesterov() {
    Curvature unit = new Curvature(Vector.of(1, 1));
    var ball = LearningRateLimits.of(new Momentum(1, 0.25), unit);
    assertEquals(2.5, ball.limit().orElseThrow());
    assertEquals(0.25, ball.steadyUpTo().orElseThrow());
    assertEquals(0.025, ball.crawlBelow().orElseThrow());
    var nesterov = LearningRateLimits.of(new Nesterov(1, 0.5), unit);
    assertEquals(1.5, nesterov.limit().orElseThrow());
    assertEquals(1.0 / 9, nesterov.steadyUpTo().orElseThrow(), 1e-16);
  }

  @Test
  void givesTheBestRateForPlainDescentInAValleyOnly() {
    var plain = LearningRateLimits.of(new GradientDescent(), VALLEY);
    assertEquals(2 / 4.5, plain.best().orElseThrow());
    var ball = LearningRateLimits.of(new Momentum(), VALLEY);
    assertEquals(OptionalDouble.empty(), ball.best());
    assertEquals(Optional.of(Reason.MOMENTUM), ball.whyNoBest());
    var pass = LearningRateLimits.of(new GradientDescent(), new Curvature(Vector.of(-2, 2)));
    assertEquals(1, pass.limit().orElseThrow());
    assertEquals(Optional.of(Reason.NOT_A_VALLEY), pass.whyNoBest());
  }

  @Test
  void bestRateIsFasterThanItsNeighbours() {
    double best = LearningRateLimits.of(new GradientDescent(), VALLEY).best().orElseThrow();
    double error = errorAfter(200, new GradientDescent(best));
    assertTrue(error < errorAfter(200, new GradientDescent(1.02 * best)));
    assertTrue(error < errorAfter(200, new GradientDescent(0.98 * best)));
  }

  /** Elsewhere 0.906 is printed for the first and 2√μ for the second. */
  @Test
  void contractsByTheConditionNumberOrByTheRootOfTheMomentum() {
    Curvature valley = new Curvature(Vector.of(1, 3));
    double best = LearningRateLimits.of(new GradientDescent(), valley).best().orElseThrow();
    assertEquals(0.5, Contraction.of(new GradientDescent(best), valley).orElseThrow(), 1e-15);
    assertEquals(0.9, Contraction.of(new Momentum(0.5, 0.81), valley).orElseThrow(), 1e-15);
    assertEquals(Math.pow(0.9, 300), errorAfter(300, new Momentum(0.3, 0.81)), 1e-13);
  }

  @Test
  void inventsNoLimitWhereTheGroundDoesNotBendUp() {
    for (Vector bends : List.of(Vector.of(-3, -1), Vector.of(-3, 0), Vector.of(0, 0))) {
      assertNone(Reason.NO_POSITIVE_CURVATURE, new GradientDescent(), new Curvature(bends));
    }
    assertNone(
        Reason.NOT_DIFFERENTIABLE,
        new GradientDescent(),
        new Curvature(Vector.of(Double.NaN, Double.NaN)));
  }

  @Test
  void givesTheAdaptiveOnesNoLimit() {
    for (Optimizer adaptive : List.of(new AdaGrad(), new RmsProp(), new Adam())) {
      assertNone(Reason.ADAPTIVE, adaptive, VALLEY);
      assertEquals(OptionalDouble.empty(), Contraction.of(adaptive, VALLEY));
    }
  }

  @Test
  void readsTheCurvatureFromTheHessian() {
    var valley = Surfaces.byId("stretched-valley").orElseThrow();
    Curvature curvature = Curvature.at(valley.objective(), valley.start());
    assertEquals(1, curvature.lambdaMin(), 1e-14);
    assertEquals(20, curvature.lambdaMax(), 1e-13);
    assertEquals(0, new Curvature(Vector.of(-1e-17, 5)).lambdaMin(), "rounding is no ridge");
  }

  private static void assertNone(Reason reason, Optimizer optimizer, Curvature curvature) {
    var limits = LearningRateLimits.of(optimizer, curvature);
    assertEquals(OptionalDouble.empty(), limits.limit());
    assertEquals(OptionalDouble.empty(), limits.best());
    assertEquals(Optional.of(reason), limits.whyNoLimit());
    assertEquals(Optional.empty(), limits.zoneOf(0.1));
    assertEquals(OptionalDouble.empty(), limits.crawlBelow());
  }

  private static double contraction(Optimizer optimizer) {
    return Contraction.of(optimizer, VALLEY).orElseThrow();
  }

  /** The distance to the minimum of (0.5·x² + 4·y²)/2 from (1, 1), at most 1e100. */
  private static double errorAfter(int steps, Optimizer optimizer) {
    Vector point = Vector.of(1, 1);
    State state = optimizer.start(2);
    for (int i = 0; i < steps && point.norm() < 1e100; i++) {
      Vector gradient = Vector.of(0.5 * point.get(0), 4 * point.get(1));
      Update update = optimizer.update(state, gradient);
      state = update.next();
      point = point.plus(update.step());
    }
    return point.norm();
  }

  /** How often the steeper coordinate changes its side, as far as rounding lets tell. */
  private static int signChanges(Optimizer optimizer) {
    Vector point = Vector.of(1);
    State state = optimizer.start(1);
    int changes = 0;
    for (int i = 0; i < 20_000 && Math.abs(point.get(0)) > 1e-200; i++) {
      Update update = optimizer.update(state, point.times(4));
      state = update.next();
      Vector next = point.plus(update.step());
      changes += next.get(0) * point.get(0) < 0 ? 1 : 0;
      point = next;
    }
    return changes;
  }
}
