package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

class WorkbenchTest {
  private static final Domain DOMAIN = new Domain(new Interval(-3, 3), new Interval(-3, 3));

  private final Workbench bench = new Workbench(Address.initial());

  @Test
  void onTheMapOnlyTheKnobThatIsNotFrozenTurns() {
    bench.walkTo(2, -3);
    assertEquals(Vector.of(2, 1), bench.choices().point());
    bench.freeze(0);
    assertTrue(bench.choices().isFrozen(0));
    assertFalse(bench.choices().isFrozen(1));
    bench.walkTo(-1, -3);
    assertEquals(Vector.of(2, -3), bench.choices().point());
  }

  @Test
  void freezingAFrozenKnobAgainLetsBothTurn() {
    bench.freeze(1);
    assertEquals(Choices.ALL_TURN, bench.choices().turning());
    bench.walkTo(-1, -3);
    assertEquals(Vector.of(-1, -3), bench.choices().point());
  }

  @Test
  void theDerivationFollowsTheKnobThatTurns() {
    bench.reveal(2);
    bench.freeze(0);
    assertEquals(1, bench.choices().by());
    assertEquals(0, bench.choices().revealed(), "a new derivation starts with its question");
  }

  @Test
  void aStepTurnsBothKnobsAtOnceByMinusAlphaTimesTheGradient() {
    bench.turn(1, 2);
    bench.setLearningRate(0.25);
    bench.takeStep();
    assertEquals(Vector.of(0.5, 1), bench.choices().point());
    assertEquals(Choices.ALL_TURN, bench.choices().turning());
    assertEquals(1, bench.choices().steps());
    bench.takeStep();
    assertEquals(2, bench.choices().steps());
    bench.turn(0, 3);
    assertEquals(0, bench.choices().steps(), "turned by hand: a new start");
  }

  @Test
  void whereThereIsNoGradientNoStepIsTaken() {
    bench.choose(Subject.ofFormula("sqrt(x)+y", DOMAIN));
    bench.turn(0, -1);
    Choices before = bench.choices();
    assertThrows(RefusedException.class, bench::takeStep);
    assertEquals(before, bench.choices());
  }

  @Test
  void theNeedleGoesRoundAndRound() {
    bench.pointTo(-30);
    assertEquals(330, bench.choices().angle());
    bench.pointTo(720);
    assertEquals(0, bench.choices().angle());
  }

  @Test
  void theArrowsAreBuiltOneByOneAndTakenOffAgain() {
    for (Assembly stage : Assembly.values()) {
      assertEquals(stage, bench.choices().assembly());
      bench.assemble();
    }
    assertEquals(Assembly.STEP, bench.choices().assembly());
    bench.disassemble();
    assertEquals(Assembly.DOWNHILL, bench.choices().assembly());
  }

  @Test
  void noMoreLinesAreRevealedThanThereAre() {
    bench.reveal(1_000);
    int lines = bench.choices().subject().derivations().getFirst().lines().size();
    assertEquals(lines, bench.choices().revealed());
    bench.reveal(-3);
    assertEquals(0, bench.choices().revealed());
  }

  @Test
  void anotherSurfaceStartsWhereItStarts() {
    bench.choose(Subject.of(Surfaces.byId("himmelblau").orElseThrow()));
    assertEquals(Surfaces.byId("himmelblau").orElseThrow().start(), bench.choices().point());
    assertEquals(0, bench.choices().turning());
  }

  @Test
  void anotherFormulaOfTheSameVariablesLeavesTheKnobsWhereTheyAre() {
    bench.turn(0, 2);
    bench.freeze(0);
    bench.retype(Subject.ofFormula("x*y", DOMAIN));
    assertEquals(Vector.of(2, 1), bench.choices().point());
    assertTrue(bench.choices().isFrozen(0));
    bench.retype(Subject.ofFormula("x*z", DOMAIN));
    assertEquals(Vector.of(1, 1), bench.choices().point());
  }

  @Test
  void theMapKeepsItsViewAsLongAsTheSurfaceHasTheSameDomain() {
    Domain view = new Domain(new Interval(-6, 6), new Interval(-3, 3));
    bench.look(view);
    bench.retype(Subject.ofFormula("x*y", DOMAIN));
    assertEquals(view, bench.view());
    bench.choose(Subject.of(Surfaces.byId("himmelblau").orElseThrow()));
    assertNull(bench.view());
  }

  @Test
  void ofManyKnobsOneTurnsAlone() {
    bench.choose(Subject.ofFormula("x*y*z", DOMAIN));
    bench.turnOnly(2);
    assertTrue(bench.choices().isFrozen(0) && bench.choices().isFrozen(1));
    assertFalse(bench.choices().isFrozen(2));
    bench.turnOnly(2);
    assertFalse(bench.choices().isFrozen(0));
  }
}
