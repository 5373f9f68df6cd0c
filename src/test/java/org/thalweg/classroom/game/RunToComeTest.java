package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.GradientNoise;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** On x² + y² a step multiplies both coordinates by 1 − 2α. */
class RunToComeTest {
  private static final LossSurface BOWL = Surfaces.byId("bowl").orElseThrow();

  /** A question may set out in the middle of a run, after a step or two. */
  @Test
  void goesOnFromWhereItStands() {
    RunToCome run = new RunToCome(bowl(0.25, 1_000).next().next(), Ground.of(BOWL));
    assertEquals(Optional.of(Vector.of(0.125, 0.25)), run.nextPoint());
    assertEquals(0, run.end().orElseThrow().norm(), 1e-6);
    assertEquals(Optional.of(Behaviour.SETTLE), run.behaviour());
  }

  @Test
  void endsWhereItsLastStepLed() {
    RunToCome run = new RunToCome(bowl(0.25, 3), Ground.of(BOWL));
    assertEquals(Optional.of(Vector.of(0.125, 0.25)), run.end());
  }

  @Test
  void oneThatFliesOutEndsNowhere() {
    RunToCome run = new RunToCome(bowl(1.5, 1_000), Ground.of(BOWL));
    assertEquals(Optional.empty(), run.end());
    assertEquals(Optional.of(Vector.of(-2, -4)), run.nextPoint());
  }

  @Test
  void oneThatIsOverMakesNoStep() {
    Descent over = bowl(0.25, 1).next();
    assertEquals(Optional.empty(), new RunToCome(over, Ground.of(BOWL)).nextPoint());
  }

  @Test
  void whatChanceDoesIsNotForetold() {
    Descent noisy =
        Descent.from(
            BOWL.objective(),
            new GradientDescent(0.25),
            Optional.of(new GradientNoise(1, 7)),
            Stopping.after(100),
            Vector.of(1, 2));
    assertEquals(Optional.empty(), new RunToCome(noisy, Ground.of(BOWL)).behaviour());
  }

  private static Descent bowl(double rate, long limit) {
    return Descent.from(
        BOWL.objective(), new GradientDescent(rate), Stopping.after(limit), Vector.of(1, 2));
  }
}
