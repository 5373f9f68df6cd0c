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
import org.thalweg.lesson.LessonPosition;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.lesson.Task;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.AddressQuery;

class LessonsOnDescendTest {
  private final OpenedPage page = new OpenedPage();
  private final ContourMaps maps = new ContourMaps();

  static Stream<LessonPosition> settings() {
    return ShippedLessons.settings(Screen.DESCEND).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    Model model = page.open(OpenedPage.bowl(0.1));
    assertEquals(Screen.DESCEND.facts(), new TreeSet<>(facts(model).keySet()));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void opensEverySettingWithNothingDoneYet(LessonPosition place) {
    Model model = open(place);
    if (ShippedLessons.card(place).task() instanceof Task.Act act) {
      assertFalse(act.condition().holds(facts(model)), "the learner has something to do");
    }
  }

  /** The numbers of the course: x after one step from 2, and what the card waits for. */
  @ParameterizedTest
  @CsvSource({
    "L10, 2, 1, 1.6",
    "L11, 1, 3, 1.024",
    "L11, 5, 1, 0",
    "L11, 7, 6, 2",
    "L11, 10, 16, 36.976851",
    "L11, 14, 30, 0.707107",
  })
  void theLearnersStepsBringTheNumbersOfTheLesson(
      String lesson, int card, int steps, double expectedX) {
    LessonPosition place = new LessonPosition(lesson, card);
    Model model = open(place);
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    for (int step = 0; step < steps; step++) {
      assertFalse(act.condition().holds(facts(model)), "done after " + step);
      model.step();
    }
    assertTrue(act.condition().holds(facts(model)));
    assertEquals(expectedX, facts(model).get("x"), 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"L10, 4, 1.6", "L11, 3, 0.8", "L11, 12, 1"})
  void theAnswersAreThoseOfTheScreen(String lesson, int card, double number) {
    LessonPosition place = new LessonPosition(lesson, card);
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    Map<String, Double> facts = facts(open(place));
    assertTrue(answer.accepts(number, facts));
    assertFalse(answer.accepts(number + 0.05, facts));
  }

  @Test
  void aHikerFromAnotherStartFindsAnotherValley() {
    LessonPosition place = new LessonPosition("L10", 7);
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    Model model = open(place);
    walk(model);
    assertFalse(act.condition().holds(facts(model)), "from the card's start it ends on the right");
    model.startAt(Vector.of(-1, 1));
    walk(model);
    assertTrue(act.condition().holds(facts(model)));
  }

  private void walk(Model model) {
    for (int step = 0; step < 200; step++) {
      model.step();
    }
  }

  private Model open(LessonPosition place) {
    return page.open(
        new SettingsCodec().read(new AddressQuery(ShippedLessons.setting(place).query())));
  }

  private Map<String, Double> facts(Model model) {
    return LessonFacts.of(model.snapshot());
  }
}
