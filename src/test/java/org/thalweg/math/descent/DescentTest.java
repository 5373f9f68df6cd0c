package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/** How a descent goes on, changes and ends. */
class DescentTest {
  private static final Objective BOWL = objective("x^2 + y^2");
  private static final Vector START = Vector.of(1, 2);

  @Test
  void beginsWithTheStartAsIterateZero() {
    Descent descent = bowl(0.1);
    assertEquals(new Iterate(0, START, 5, Vector.of(2, 4)), descent.current());
    assertEquals(Optional.empty(), descent.ending());
  }

  @Test
  void isAValueThatNextDoesNotChange() {
    Descent before = bowl(0.1);
    Descent after = before.next();
    assertEquals(bowl(0.1), before);
    assertEquals(after, before.next());
    assertEquals(1, after.current().index());
    assertEquals(Vector.of(0.8, 1.6), after.current().point());
  }

  @Test
  void stepsExactlyAsItsPreviewSays() {
    for (String id : Optimizer.ids()) {
      Descent descent = from(BOWL, Optimizer.of(id, Map.of()), Stopping.after(50), START);
      for (int i = 0; i < 20; i++) {
        Vector promised = descent.current().point().plus(descent.preview().step());
        descent = descent.next();
        assertEquals(promised, descent.current().point());
      }
    }
  }

  @Test
  void hasConvergedWhereTheSlopeIsSmall() {
    Descent end = walk(bowl(0.1));
    assertEquals(Optional.of(Ending.CONVERGED), end.ending());
    assertTrue(end.current().slope() <= 1e-6);
    assertSame(end, end.next());
  }

  @Test
  void isOverAtOnceWhereThereIsNoSlope() {
    Descent end = from(objective("x^2 - y^2"), plain(0.1), Stopping.after(9), Vector.zero(2));
    assertEquals(Optional.of(Ending.CONVERGED), end.ending());
    assertEquals(0, end.current().index());
  }

  @Test
  void hasNotConvergedWhileAHeavyBallRollsThroughTheLowestPoint() {
    Descent through = from(BOWL, new Momentum(0.5, 0.9), Stopping.after(100_000), START).next();
    assertEquals(0, through.current().slope());
    assertFalse(through.isOver());
    assertEquals(Optional.of(Ending.CONVERGED), walk(through).ending());
  }

  @Test
  void endsAtItsStepLimit() {
    Descent end = walk(from(BOWL, plain(0.1), Stopping.onlyAfter(7), START));
    assertEquals(Optional.of(Ending.STEP_LIMIT), end.ending());
    assertEquals(7, end.current().index());
  }

  @Test
  void endsWhenItsStepsGetTooShort() {
    Descent end = walk(bowl(1e-14));
    assertEquals(Optional.of(Ending.STEP_SMALL), end.ending());
    assertEquals(1, end.current().index());
  }

  @Test
  void divergesSoonAfterItHasLeftForGood() {
    Descent end = walk(bowl(1.1));
    assertEquals(Optional.of(Ending.DIVERGED), end.ending());
    assertTrue(end.current().point().largest() > 1e3 * 3);
    assertTrue(end.current().index() < 50, "ended at step " + end.current().index());
  }

  @Test
  void followsEverySingleStepWhenNothingIsToEndIt() {
    Descent end = walk(from(BOWL, plain(1.5), Stopping.onlyAfter(2_000), START));
    assertEquals(Optional.of(Ending.DIVERGED), end.ending());
    assertTrue(Double.isFinite(end.current().value()) && end.current().gradient().isFinite());
    assertTrue(end.current().value() > 1e300);
  }

  /** From 1 the first step leads 7·10⁵ away, and the steps after it to and fro for ever. */
  @Test
  void doesNotCallAHugeHopADivergence() {
    Descent hopping =
        from(objective("sqrt(1 + x^2) + y^2"), plain(1e6), Stopping.after(500), Vector.of(1, 0));
    assertEquals(Optional.of(Ending.STEP_LIMIT), walk(hopping).ending());
  }

  @Test
  void goesDownhillWithoutEnd() {
    Descent saddle = from(objective("x^2 - y^2"), plain(0.1), Stopping.after(1_000), START);
    assertEquals(Optional.of(Ending.BOTTOMLESS), walk(saddle).ending());
    Descent cubic = from(objective("x^3 + y^2"), plain(0.1), Stopping.after(99), Vector.of(-1, 0));
    assertEquals(Optional.of(Ending.BOTTOMLESS), walk(cubic).ending());
  }

  /** The slope is below the tolerance everywhere; that alone is no arrival. */
  @Test
  void doesNotArriveAtTheStartOfATinyBowl() {
    Objective tiny = objective("1e-7*(x^2 + y^2)");
    assertTrue(from(tiny, plain(0.1), Stopping.after(99), START).ending().isEmpty());
    Descent end = walk(from(tiny, plain(1e6), Stopping.after(999), START));
    assertEquals(Optional.of(Ending.CONVERGED), end.ending());
    assertEquals(0, end.current().point().largest(), 1e-5);
  }

  @Test
  void endsWhereTheFunctionIsNotDefined() {
    Descent end =
        walk(
            from(
                objective("y^2 - ln(x)*0 + sqrt(x)"),
                plain(1),
                Stopping.after(99),
                Vector.of(0.1, 1)));
    assertEquals(Optional.of(Ending.LEFT_DOMAIN), end.ending());
    assertTrue(end.current().point().get(0) > 0);
  }

  @Test
  void endsInACornerWithoutASlope() {
    Descent end =
        walk(from(objective("abs(x) + y^2"), plain(0.5), Stopping.after(99), Vector.of(1, 1)));
    assertEquals(Optional.of(Ending.CORNER), end.ending());
    assertEquals(Vector.of(0, 0), end.current().point());
    assertEquals(2, end.current().index(), "the step to the corner counts");
  }

  @Test
  void canBeStoppedByAPersonOnce() {
    Descent stopped = bowl(0.1).next().stopped();
    assertEquals(Optional.of(Ending.STOPPED), stopped.ending());
    assertSame(stopped, stopped.next());
    Descent converged = walk(bowl(0.1));
    assertSame(converged, converged.stopped());
  }

  @Test
  void namesItsOutcomesAsTheInterfaceDoes() {
    assertEquals(
        List.of(
            "converged",
            "step-small",
            "step-limit",
            "diverged",
            "bottomless",
            "left-domain",
            "corner",
            "stopped"),
        Stream.of(Ending.values()).map(Ending::id).toList());
  }

  @Test
  void takesANewLearningRateFromTheNextStepOnAndKeepsItsVelocity() {
    Descent before = from(BOWL, new Momentum(0.1, 0.5), Stopping.after(99), START).next();
    Descent changed = before.withLearningRate(0.2);
    assertEquals(before.current(), changed.current());
    assertEquals(before.state(), changed.state());
    double velocity = 0.5 * 2 + 2 * 0.8;
    assertEquals(0.8 - 0.2 * velocity, changed.next().current().point().get(0), 1e-15);
  }

  @Test
  void cannotStartWhereANumberIsNotFinite() {
    Objective log = objective("ln(x) + y");
    for (Vector start : List.of(Vector.of(-1, 0), Vector.of(0, 0), Vector.of(Double.NaN, 1))) {
      NotFiniteException refusal =
          assertThrows(
              NotFiniteException.class, () -> from(log, plain(0.1), Stopping.after(9), start));
      assertTrue(refusal.getMessage().startsWith("A descent cannot start here"));
    }
    Objective corner = objective("abs(x) + y");
    assertThrows(
        NotFiniteException.class, () -> from(corner, plain(1), Stopping.after(9), Vector.zero(2)));
  }

  @Test
  void escapesASaddleWithNoise() {
    Descent start =
        Descent.from(
            objective("x^2 - y^2"),
            plain(0.1),
            Optional.of(new GradientNoise(0.01, 5)),
            Stopping.after(100),
            Vector.zero(2));
    Descent end = walk(start);
    assertEquals(Optional.of(Ending.BOTTOMLESS), end.ending());
    assertTrue(end.current().value() < -1);
    assertEquals(end, walk(start), "the same seed gives the same descent");
    assertNotEquals(Vector.zero(2), start.stepGradient());
    assertEquals(0, start.current().slope(), "an iterate's own gradient has no noise");
  }

  @Test
  void replaysBitForBitWithEveryOptimizer() {
    for (String id : Optimizer.ids()) {
      Objective again = objective("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
      Objective first = objective("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
      Optimizer optimizer = Optimizer.of(id, Map.of("learningRate", 0.001));
      assertEquals(
          walk(from(first, optimizer, Stopping.after(500), START)).current(),
          walk(from(again, optimizer, Stopping.after(500), START)).current());
    }
  }

  @Test
  void refusesASettingThatMakesNoSense() {
    assertThrows(IllegalArgumentException.class, () -> Stopping.after(0));
    assertThrows(IllegalArgumentException.class, () -> new Stopping(-1, 0, 5));
    assertThrows(IllegalArgumentException.class, () -> new Stopping(0, Double.NaN, 5));
    assertThrows(IllegalArgumentException.class, () -> new GradientNoise(-1, 5));
    assertThrows(
        IllegalArgumentException.class,
        () -> from(BOWL, new Adam(), Stopping.after(5), Vector.zero(3)));
  }

  static Descent walk(Descent descent) {
    Descent walked = descent;
    while (!walked.isOver()) {
      walked = walked.next();
    }
    return walked;
  }

  static Descent bowl(double rate) {
    return from(BOWL, plain(rate), Stopping.after(100_000), START);
  }

  private static Descent from(
      Objective objective, Optimizer optimizer, Stopping stopping, Vector start) {
    return Descent.from(objective, optimizer, stopping, start);
  }

  private static GradientDescent plain(double rate) {
    return new GradientDescent(rate);
  }

  private static Objective objective(String formula) {
    return new FormulaObjective(Formula.parse(formula, Set.of("x", "y")), List.of("x", "y"));
  }
}
