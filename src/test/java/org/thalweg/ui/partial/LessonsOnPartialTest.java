package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.lesson.Task;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressQuery;

class LessonsOnPartialTest {
  static Stream<LessonPosition> settings() {
    return ShippedLessons.settings(Screen.PARTIAL).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    Model model = open(new LessonPosition("L7", 1));
    assertEquals(Screen.PARTIAL.facts(), new TreeSet<>(facts(model).keySet()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void opensEverySettingWithNothingDoneYet(LessonPosition place) {
    Model model = open(place);
    if (ShippedLessons.card(place).task() instanceof Task.Act act) {
      assertFalse(act.condition().holds(facts(model)), "the learner has something to do");
    }
  }

  @Test
  void turningTheXKnobLeavesTheFrozenYAlone() {
    Map<String, Double> facts = isDoneBy(new LessonPosition("L7", 3), model -> model.turn(0, 2));
    assertEquals(4, facts.get("dfdx"));
    assertEquals(1, facts.get("y"));
  }

  @Test
  void freezingXMakesYTurn() {
    isDoneBy(new LessonPosition("L7", 5), model -> model.freeze(0));
  }

  @Test
  void openingAllLinesShowsTheDerivation() {
    isDoneBy(new LessonPosition("L7", 6), model -> model.reveal(100));
  }

  /** East, north, along the contour line, and the steepest way up at (1, 2). */
  @ParameterizedTest
  @CsvSource({"2, 0, 2", "3, 90, 4", "4, 153.434949, 0", "6, 63.434949, 4.472136"})
  void theNeedleFindsTheSlopes(int card, double degrees, double slope) {
    Map<String, Double> facts =
        isDoneBy(new LessonPosition("L8", card), model -> model.pointTo(degrees));
    assertEquals(slope, facts.get("slopeAlong"), 1e-6);
  }

  @Test
  void theGradientIsPutTogetherTurnedRoundAndFollowed() {
    Model model = open(new LessonPosition("L9", 2));
    Map<String, Double> built = isDoneBy(model, new LessonPosition("L9", 2), 3, Model::assemble);
    assertEquals(2, built.get("dfdx"));
    assertEquals(4, built.get("dfdy"));
    isDoneBy(model, new LessonPosition("L9", 4), 2, Model::assemble);
    Map<String, Double> after = isDoneBy(model, new LessonPosition("L9", 5), 1, Model::takeStep);
    assertEquals(0.8, after.get("x"), 1e-12);
    assertEquals(1.6, after.get("y"), 1e-12);
    model.takeStep();
    Task.Answer next =
        assertInstanceOf(
            Task.Answer.class, ShippedLessons.card(new LessonPosition("L9", 7)).task());
    assertTrue(next.accepts(facts(model).get("x"), facts(model)));
  }

  @Test
  void theSliceHasTheSlopeThatIsAskedFor() {
    LessonPosition place = new LessonPosition("L7", 2);
    Map<String, Double> facts = facts(open(place));
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    assertTrue(answer.accepts(facts.get("dfdx"), facts));
    assertEquals(2, facts.get("value"), "f(1, 1) = 1² + 1");
  }

  @Test
  void theSecondOfThreeKnobsMattersMost() {
    Model model = open(new LessonPosition("L7", 7));
    assertEquals(3.0, facts(model).get("variables"));
    assertEquals(2.0, facts(model).get("dfdx"));
    assertEquals(3.0, facts(model).get("dfdy"));
  }

  private Map<String, Double> isDoneBy(LessonPosition place, Consumer<Model> action) {
    return isDoneBy(open(place), place, 1, action);
  }

  /** What the screen says after the card's action was done so often, and not before. */
  private Map<String, Double> isDoneBy(
      Model model, LessonPosition place, int times, Consumer<Model> action) {
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    for (int time = 0; time < times; time++) {
      assertFalse(act.condition().holds(facts(model)), "done after " + time);
      action.accept(model);
    }
    assertTrue(act.condition().holds(facts(model)));
    return facts(model);
  }

  private static Model open(LessonPosition place) {
    return new Model(
        new ContourMaps(),
        new SettingsCodec().read(new AddressQuery(ShippedLessons.setting(place).query())));
  }

  private Map<String, Double> facts(Model model) {
    return LessonFacts.of(model.snapshot());
  }
}
