package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/**
 * What is foretold of descents, against making the steps and against cycles worked out on paper.
 */
class OutlookTest {
  private static final int LATE = 50_000;
  private static final Domain MAP = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  @ParameterizedTest
  @CsvSource({
    "himmelblau, 0.01, -0.3, -0.9",
    "rosenbrock, 0.00199, -1.2, 1",
    "three-hump-camel, 0.9, 2, 1",
    "bowl, 1.1, 1, 2",
    "saddle, 0.1, 1, 1",
    "ackley, 0.05, 1.5, 2"
  })
  void isWhatTheDescentDoes(String surface, double rate, double x, double y) {
    LossSurface ground = Surfaces.byId(surface).orElseThrow();
    Descent start =
        Descent.from(
            ground.objective(),
            new GradientDescent(rate),
            Stopping.after(100_000),
            Vector.of(x, y));
    Outlook outlook = Outlook.of(start, ground.domain()).orElseThrow();
    Iterate there =
        walked(start, outlook instanceof Outlook.GoesOn ? LookAhead.STEPS : LATE).current();
    switch (outlook) {
      case Outlook.Ends ends -> assertEquals(there, ends.last().current());
      case Outlook.GoesOn on -> assertEquals(there, on.last().current());
      case Outlook.Hops hops ->
          assertTrue(
              hops.cycle().stream()
                  .anyMatch(point -> point.point().minus(there.point()).norm() < 1e-6),
              "after 50,000 steps it is still in its round");
    }
  }

  /** x ← −x on x²; ±0.7071 on ln(1 + x²) at α = 1.5; ±√5/2 on √(1 + x²) at α = 3. */
  @ParameterizedTest
  @CsvSource({
    "x^2, 1, 3, 3",
    "ln(1 + x^2), 1.5, 1, 0.70710678118654752",
    "sqrt(1 + x^2), 3, 1, 1.1180339887498949"
  })
  void findsAHopBetweenTwoPoints(String formula, double rate, double start, double expected) {
    Outlook.Hops hops =
        assertInstanceOf(
            Outlook.Hops.class, outlook(formula + " + y^2*0", new GradientDescent(rate), start, 0));
    assertEquals(2, hops.cycle().size());
    double first = hops.cycle().get(0).point().get(0);
    assertEquals(expected, Math.abs(first), 1e-6 * expected);
    assertEquals(-first, hops.cycle().get(1).point().get(0), 1e-6 * expected);
  }

  /** On cosh(x)'s neighbour x⁴/4 the map x − α·x³ doubles its period, to 4 and on. */
  @Test
  void findsARoundOfMoreThanTwoPoints() {
    Outlook outlook = outlook("x^4/4 - x^2/2", new GradientDescent(1.28), 0.5, 0);
    Outlook.Hops hops = assertInstanceOf(Outlook.Hops.class, outlook);
    List<Iterate> cycle = hops.cycle();
    double x = cycle.getLast().point().get(0);
    assertEquals(cycle.getFirst().point().get(0), x - 1.28 * (x * x * x - x), 1e-9);
    assertTrue(cycle.size() > 2, "points: " + cycle.size());
  }

  /** The steps across the valley come back, but the descent drifts away along it. */
  @Test
  void doesNotTakeADriftForAHop() {
    assertInstanceOf(Outlook.GoesOn.class, outlook("x^2 + 3*y + 25", new GradientDescent(1), 1, 1));
  }

  /** Each step comes 10⁻⁹ or 10⁻¹² nearer: it is no hop, however long it takes. */
  @ParameterizedTest
  @CsvSource({"1e-9", "1e-12"})
  void doesNotTakeASlowZigzagForAHop(double below) {
    assertInstanceOf(
        Outlook.GoesOn.class, outlook("x^2 + y^2", new GradientDescent(1 - below), 1, 1));
  }

  @Test
  void tellsWhenItLeavesTheMap() {
    Outlook.Ends ends =
        assertInstanceOf(Outlook.Ends.class, outlook("x^2 + y^2", new GradientDescent(1.5), 1, 0));
    assertEquals(Optional.of(Ending.DIVERGED), ends.last().ending());
    assertEquals(OptionalLong.of(3), ends.left(), "1, −2, 4, −8");
  }

  @Test
  void goesOnToTheStepLimitOnly() {
    Descent limited =
        Descent.from(
            surface("x^2 + y^2").objective(),
            new GradientDescent(0.1),
            Stopping.after(7),
            Vector.of(1, 1));
    Outlook.GoesOn on =
        assertInstanceOf(Outlook.GoesOn.class, Outlook.of(limited, MAP).orElseThrow());
    assertEquals(7, on.last().current().index());
  }

  /** Where every step takes long, what was seen within the time is told, and is true. */
  @Test
  void tellsHowFarItLookedWhenTheTimeIsUp() {
    Descent start =
        Descent.from(
            surface("x^2 + y^2").objective(),
            new GradientDescent(1e-5),
            Stopping.after(100_000),
            Vector.of(1, 1));
    Outlook.GoesOn on =
        assertInstanceOf(Outlook.GoesOn.class, Outlook.of(start, MAP, () -> false).orElseThrow());
    assertEquals(walked(start, 256).current(), on.last().current());
  }

  @Test
  void foretellsNothingOfNoiseAndOfWhatIsOver() {
    Descent noisy =
        Descent.from(
            surface("x^2 + y^2").objective(),
            new Momentum(0.1, 0.9),
            Optional.of(new GradientNoise(1, 3)),
            Stopping.after(99),
            Vector.of(1, 1));
    assertTrue(Outlook.of(noisy, MAP).isEmpty());
    Descent over = DescentTest.walk(DescentTest.bowl(0.1));
    assertTrue(Outlook.of(over, MAP).isEmpty());
  }

  private static Descent walked(Descent start, int steps) {
    Descent descent = start;
    for (int i = 0; i < steps; i++) {
      descent = descent.next();
    }
    return descent;
  }

  private static Outlook outlook(String formula, Optimizer optimizer, double x, double y) {
    Descent descent =
        Descent.from(
            surface(formula).objective(), optimizer, Stopping.after(100_000), Vector.of(x, y));
    return Outlook.of(descent, MAP).orElseThrow();
  }

  private static LossSurface surface(String formula) {
    return LossSurface.ofFormula(formula, MAP);
  }
}
