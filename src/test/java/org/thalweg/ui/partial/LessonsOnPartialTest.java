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
import org.thalweg.lesson.Place;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.lesson.Stage;
import org.thalweg.lesson.Task;
import org.thalweg.ui.part.ContourMaps;

class LessonsOnPartialTest {
  private final ContourMaps maps = new ContourMaps();

  static Stream<Place> settings() {
    return ShippedLessons.settings(Stage.PARTIAL).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    Workbench bench = open(new Place("L7", 1));
    assertEquals(Stage.PARTIAL.facts(), new TreeSet<>(facts(bench).keySet()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void opensEverySettingWithNothingDoneYet(Place place) {
    Workbench bench = open(place);
    if (ShippedLessons.card(place).task() instanceof Task.Act act) {
      assertFalse(act.condition().holds(facts(bench)), "the learner has something to do");
    }
  }

  @Test
  void turningTheXKnobLeavesTheFrozenYAlone() {
    Map<String, Double> facts = isDoneBy(new Place("L7", 3), bench -> bench.turn(0, 2));
    assertEquals(4, facts.get("dfdx"));
    assertEquals(1, facts.get("y"));
  }

  @Test
  void freezingXMakesYTurn() {
    isDoneBy(new Place("L7", 4), bench -> bench.freeze(0));
  }

  @Test
  void openingAllLinesShowsTheDerivation() {
    isDoneBy(new Place("L7", 5), bench -> bench.reveal(100));
  }

  /** East, north, along the contour line, and the steepest way up at (1, 2). */
  @ParameterizedTest
  @CsvSource({"2, 0, 2", "3, 90, 4", "4, 153.434949, 0", "5, 63.434949, 4.472136"})
  void theNeedleFindsTheSlopes(int card, double degrees, double slope) {
    Map<String, Double> facts = isDoneBy(new Place("L8", card), bench -> bench.pointTo(degrees));
    assertEquals(slope, facts.get("slopeAlong"), 1e-6);
  }

  @Test
  void theGradientIsPutTogetherTurnedRoundAndFollowed() {
    Workbench bench = open(new Place("L9", 2));
    Map<String, Double> built = isDoneBy(bench, new Place("L9", 2), 3, Workbench::assemble);
    assertEquals(2, built.get("dfdx"));
    assertEquals(4, built.get("dfdy"));
    isDoneBy(bench, new Place("L9", 4), 2, Workbench::assemble);
    Map<String, Double> after = isDoneBy(bench, new Place("L9", 5), 1, Workbench::takeStep);
    assertEquals(0.8, after.get("x"), 1e-12);
    assertEquals(1.6, after.get("y"), 1e-12);
    bench.takeStep();
    Task.Answer next =
        assertInstanceOf(Task.Answer.class, ShippedLessons.card(new Place("L9", 6)).task());
    assertTrue(next.accepts(facts(bench).get("x"), facts(bench)));
  }

  @Test
  void theSliceHasTheSlopeThatIsAskedFor() {
    Place place = new Place("L7", 2);
    Map<String, Double> facts = facts(open(place));
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    assertTrue(answer.accepts(facts.get("dfdx"), facts));
    assertEquals(2, facts.get("f"), "f(1, 1) = 1² + 1");
  }

  @Test
  void theSecondOfThreeKnobsMattersMost() {
    Workbench bench = open(new Place("L7", 6));
    assertEquals(3.0, facts(bench).get("variables"));
    assertEquals(2.0, facts(bench).get("dfdx"));
    assertEquals(3.0, facts(bench).get("dfdy"));
  }

  private Map<String, Double> isDoneBy(Place place, Consumer<Workbench> action) {
    return isDoneBy(open(place), place, 1, action);
  }

  /** What the screen says after the card's action was done so often, and not before. */
  private Map<String, Double> isDoneBy(
      Workbench bench, Place place, int times, Consumer<Workbench> action) {
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    for (int time = 0; time < times; time++) {
      assertFalse(act.condition().holds(facts(bench)), "done after " + time);
      action.accept(bench);
    }
    assertTrue(act.condition().holds(facts(bench)));
    return facts(bench);
  }

  private static Workbench open(Place place) {
    return new Workbench(Address.read(ShippedLessons.setting(place).query()));
  }

  private Map<String, Double> facts(Workbench bench) {
    return LessonFacts.of(Moment.of(bench.choices(), bench.view(), maps));
  }
}
