package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.RefusedException;

class ModelTest {
  private static final Domain DOMAIN = new Domain(new Interval(-3, 3), new Interval(-3, 3));

  private final Model model = new Model(new ContourMaps(), new SettingsCodec().initial());

  @Test
  void onTheMapOnlyTheKnobThatIsNotFrozenTurns() {
    model.walkTo(2, -3);
    assertEquals(Vector.of(2, 1), model.settings().point());
    model.freeze(0);
    assertTrue(model.settings().isFrozen(0));
    assertFalse(model.settings().isFrozen(1));
    model.walkTo(-1, -3);
    assertEquals(Vector.of(2, -3), model.settings().point());
  }

  @Test
  void freezingAFrozenKnobAgainLetsBothTurn() {
    model.freeze(1);
    assertEquals(Settings.ALL_TURN, model.settings().turning());
    model.walkTo(-1, -3);
    assertEquals(Vector.of(-1, -3), model.settings().point());
  }

  @Test
  void theDerivationFollowsTheKnobThatTurns() {
    model.reveal(2);
    model.freeze(0);
    assertEquals(1, model.settings().by());
    assertEquals(0, model.settings().revealed(), "a new derivation starts with its question");
  }

  @Test
  void aStepTurnsBothKnobsAtOnceByMinusAlphaTimesTheGradient() {
    model.turn(1, 2);
    model.setLearningRate(0.25);
    model.takeStep();
    assertEquals(Vector.of(0.5, 1), model.settings().point());
    assertEquals(Settings.ALL_TURN, model.settings().turning());
    assertEquals(1, model.settings().steps());
    model.takeStep();
    assertEquals(2, model.settings().steps());
    model.turn(0, 3);
    assertEquals(0, model.settings().steps(), "turned by hand: a new start");
  }

  @Test
  void whereThereIsNoGradientNoStepIsTaken() {
    model.choose(Subject.ofFormula("sqrt(x)+y", DOMAIN));
    model.turn(0, -1);
    Settings before = model.settings();
    assertThrows(RefusedException.class, model::takeStep);
    assertEquals(before, model.settings());
  }

  @Test
  void theNeedleGoesRoundAndRound() {
    model.pointTo(-30);
    assertEquals(330, model.settings().angle());
    model.pointTo(720);
    assertEquals(0, model.settings().angle());
  }

  @Test
  void theArrowsAreBuiltOneByOneAndTakenOffAgain() {
    for (Assembly stage : Assembly.values()) {
      assertEquals(stage, model.settings().assembly());
      model.assemble();
    }
    assertEquals(Assembly.STEP, model.settings().assembly());
    model.disassemble();
    assertEquals(Assembly.DOWNHILL, model.settings().assembly());
  }

  @Test
  void noMoreLinesAreRevealedThanThereAre() {
    model.reveal(1_000);
    int lines = model.settings().subject().derivations().getFirst().lines().size();
    assertEquals(lines, model.settings().revealed());
    model.reveal(-3);
    assertEquals(0, model.settings().revealed());
  }

  @Test
  void anotherSurfaceStartsWhereItStarts() {
    model.choose(Subject.of(Surfaces.byId("himmelblau").orElseThrow()));
    assertEquals(Surfaces.byId("himmelblau").orElseThrow().start(), model.settings().point());
    assertEquals(0, model.settings().turning());
  }

  @Test
  void anotherFormulaOfTheSameVariablesLeavesTheKnobsWhereTheyAre() {
    model.turn(0, 2);
    model.freeze(0);
    model.retype(Subject.ofFormula("x*y", DOMAIN));
    assertEquals(Vector.of(2, 1), model.settings().point());
    assertTrue(model.settings().isFrozen(0));
    model.retype(Subject.ofFormula("x*z", DOMAIN));
    assertEquals(Vector.of(1, 1), model.settings().point());
  }

  @Test
  void theMapKeepsItsViewAsLongAsTheSurfaceHasTheSameDomain() {
    Domain view = new Domain(new Interval(-6, 6), new Interval(-3, 3));
    model.look(view);
    model.retype(Subject.ofFormula("x*y", DOMAIN));
    assertEquals(view, shown());
    model.choose(Subject.of(Surfaces.byId("himmelblau").orElseThrow()));
    assertEquals(model.settings().subject().ranges(), List.of(shown().x(), shown().y()));
  }

  @Test
  void ofManyKnobsOneTurnsAlone() {
    model.choose(Subject.ofFormula("x*y*z", DOMAIN));
    model.turnOnly(2);
    assertTrue(model.settings().isFrozen(0) && model.settings().isFrozen(1));
    assertFalse(model.settings().isFrozen(2));
    model.turnOnly(2);
    assertFalse(model.settings().isFrozen(0));
  }

  private Domain shown() {
    return Objects.requireNonNull(model.snapshot().contours()).domain();
  }
}
