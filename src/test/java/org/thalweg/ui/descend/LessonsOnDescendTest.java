package org.thalweg.ui.descend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.lesson.Place;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.lesson.Stage;
import org.thalweg.lesson.Task;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;

class LessonsOnDescendTest {
  private final OpenedPage page = new OpenedPage();
  private final ContourMaps maps = new ContourMaps();

  static Stream<Place> settings() {
    return ShippedLessons.settings(Stage.DESCEND).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    Workbench bench = page.open(OpenedPage.bowl(0.1));
    assertEquals(Stage.DESCEND.facts(), new TreeSet<>(facts(bench).keySet()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void opensEverySettingWithNothingDoneYet(Place place) {
    Workbench bench = open(place);
    if (ShippedLessons.card(place).task() instanceof Task.Act act) {
      assertFalse(act.condition().holds(facts(bench)), "the learner has something to do");
    }
  }

  /** The numbers of the course: x after one step from 2, and what the card waits for. */
  @ParameterizedTest
  @CsvSource({
    "L10, 2, 1, 1.6",
    "L11, 1, 3, 1.024",
    "L11, 3, 1, 0",
    "L11, 4, 6, 2",
    "L11, 5, 16, 36.976851",
  })
  void theLearnersStepsBringTheNumbersOfTheLesson(
      String lesson, int card, int steps, double expectedX) {
    Place place = new Place(lesson, card);
    Workbench bench = open(place);
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    for (int step = 0; step < steps; step++) {
      assertFalse(act.condition().holds(facts(bench)), "done after " + step);
      bench.step();
    }
    assertTrue(act.condition().holds(facts(bench)));
    assertEquals(expectedX, facts(bench).get("x"), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"L10, 3, 1.6", "L11, 2, 0.8", "L11, 6, 1"})
  void theAnswersAreThoseOfTheScreen(String lesson, int card, double number) {
    Place place = new Place(lesson, card);
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    Map<String, Double> facts = facts(open(place));
    assertTrue(answer.accepts(number, facts));
    assertFalse(answer.accepts(number + 0.05, facts));
  }

  @Test
  void aHikerFromAnotherStartFindsAnotherValley() {
    Place place = new Place("L10", 6);
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    Workbench bench = open(place);
    walk(bench);
    assertFalse(act.condition().holds(facts(bench)), "from the card's start it ends on the right");
    bench.startAt(Vector.of(-1, 1));
    walk(bench);
    assertTrue(act.condition().holds(facts(bench)));
  }

  private void walk(Workbench bench) {
    for (int step = 0; step < 200; step++) {
      bench.step();
    }
  }

  private Workbench open(Place place) {
    return page.open(Address.read(ShippedLessons.setting(place).query()));
  }

  private Map<String, Double> facts(Workbench bench) {
    return LessonFacts.of(Moment.of(bench.scene(), maps));
  }
}
