package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;

/** What a run will do is looked up once, and again only when something else may come. */
class ForesightTest {
  private static final LossSurface BOWL = Surfaces.byId("bowl").orElseThrow();
  private static final Domain MAP = BOWL.domain();

  private final Foresight foresight = new Foresight();

  @Test
  void whatWasSeenHoldsWhileTheDescentDoesIt() {
    Descent start = descent(0.1);
    Outlook seen = foresight.of(start, MAP).orElseThrow();
    Descent later = walked(start, 20);
    assertSame(seen, foresight.of(later, MAP).orElseThrow());
    Outlook.Ends ends = (Outlook.Ends) seen;
    assertEquals(walked(later, 1_000).current(), ends.last().current());
  }

  @Test
  void anotherRateIsLookedUpAgain() {
    Descent start = descent(0.1);
    Outlook seen = foresight.of(start, MAP).orElseThrow();
    Descent faster = walked(start, 3).withLearningRate(0.5);
    Outlook other = foresight.of(faster, MAP).orElseThrow();
    assertNotSame(seen, other);
    assertEquals(4, ((Outlook.Ends) other).last().current().index());
  }

  /** Half the way to where nothing more was seen it looks further. */
  @Test
  void aLongWayIsLookedUpPieceByPiece() {
    Descent start = descent(1e-6);
    Outlook.GoesOn seen = (Outlook.GoesOn) foresight.of(start, MAP).orElseThrow();
    int half = (int) (seen.last().current().index() / 2);
    assertSame(seen, foresight.of(walked(start, half), MAP).orElseThrow());
    assertNotSame(seen, foresight.of(walked(start, half + 1), MAP).orElseThrow());
  }

  private static Descent descent(double rate) {
    return Descent.from(
        BOWL.objective(), new GradientDescent(rate), Stopping.after(100_000), BOWL.start());
  }

  private static Descent walked(Descent start, int steps) {
    Descent descent = start;
    for (int i = 0; i < steps; i++) {
      descent = descent.next();
    }
    return descent;
  }
}
