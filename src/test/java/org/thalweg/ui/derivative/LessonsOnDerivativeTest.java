package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.lesson.LessonPosition;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.lesson.Task;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.OpenScreen;

/** What the cards of the lessons ask for, done on the whole screen. */
@ViewPackages(classes = Numbers.class)
class LessonsOnDerivativeTest extends BrowserlessTest {

  static Stream<LessonPosition> settings() {
    return ShippedLessons.settings(Screen.DERIVATIVE).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    assertEquals(Screen.DERIVATIVE.facts().size(), facts(open(new LessonPosition("L1", 1))).size());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void opensEverySettingWithNothingDoneYet(LessonPosition place) {
    OpenScreen screen = open(place);
    assertEquals("", screen.notice());
    if (ShippedLessons.card(place).task() instanceof Task.Act act) {
      assertFalse(act.condition().holds(facts(screen)), "the learner has something to do");
    }
  }

  static List<Arguments> actions() {
    return List.of(
        doing("L1", 2, LessonsOnDerivativeTest::pressThePedal),
        doing("L2", 2, screen -> screen.type("Δx, exactly", "0.001")),
        doing("L2", 4, screen -> screen.type("x, exactly", "-1")),
        doing("L2", 6, screen -> screen.type("x, exactly", "2")),
        doing("L3", 2, screen -> screen.click("Halve Δx")),
        doing("L3", 4, screen -> halve(screen, 8)),
        doing("L3", 9, screen -> halve(screen, 40)),
        doing("L4", 2, screen -> screen.click("All lines")),
        doing("L4", 4, screen -> screen.click("All lines")),
        doing("L5", 2, screen -> screen.type("x, exactly", "1")),
        doing("L5", 3, screen -> screen.type("x, exactly", "0")),
        doing("L5", 5, screen -> play(screen, "▶ Descend", 20_000)),
        doing("L6", 2, screen -> play(screen, "▶ Fit the line", 5_000)),
        doing("L6", 7, screen -> screen.type("x, exactly", "5")));
  }

  private static void pressThePedal(OpenScreen screen) {
    screen.fire("Accelerate", "pointerdown");
    screen.pass(2500);
  }

  private static void play(OpenScreen screen, String button, int milliseconds) {
    screen.click(button);
    screen.pass(milliseconds);
  }

  @ParameterizedTest
  @MethodSource("actions")
  void whatACardAsksForCanBeDone(LessonPosition place, Consumer<OpenScreen> action) {
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    OpenScreen screen = open(place);
    assertFalse(act.condition().holds(facts(screen)), "not before");
    action.accept(screen);
    assertTrue(act.condition().holds(facts(screen)), () -> facts(screen).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "L1, 5, 0.8848",
    "L2, 1, 5",
    "L2, 3, 5",
    "L3, 3, 6.25",
    "L3, 6, 6.01",
    "L3, 8, 6",
    "L4, 3, 12",
    "L6, 4, 7.996503",
    "L6, 5, 15.993007",
  })
  void theAnswersAreThoseOfTheCourse(String lesson, int card, double number) {
    LessonPosition place = new LessonPosition(lesson, card);
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    Map<String, Double> facts = facts(open(place));
    assertTrue(answer.accepts(number, facts));
    assertFalse(answer.accepts(number + 0.2, facts));
  }

  @Test
  void theSteepestPlaceOfTheDriveIsWhereTheCarIsFastest() {
    Task.Act act =
        assertInstanceOf(Task.Act.class, ShippedLessons.card(new LessonPosition("L1", 4)).task());
    String query = query(new LessonPosition("L1", 4));
    for (String instant : List.of("1", "3", "6", "7.5")) {
      assertFalse(act.condition().holds(at(query, instant)), instant);
    }
    assertTrue(act.condition().holds(at(query, "4")));
  }

  private static Map<String, Double> at(String query, String instant) {
    return facts(open(query.replace("&t=1&", "&t=" + instant + "&")));
  }

  private static Arguments doing(String lesson, int card, Consumer<OpenScreen> action) {
    return Arguments.of(new LessonPosition(lesson, card), action);
  }

  private static void halve(OpenScreen screen, int times) {
    for (int time = 0; time < times; time++) {
      screen.click("Halve Δx");
    }
  }

  private static OpenScreen open(LessonPosition place) {
    return open(query(place));
  }

  private static String query(LessonPosition place) {
    String link = ShippedLessons.setting(place).link(place);
    return link.substring(link.indexOf('?') + 1);
  }

  private static Map<String, Double> facts(OpenScreen screen) {
    Map<String, Double> facts = new HashMap<>();
    Screen.DERIVATIVE.facts().forEach(name -> facts.put(name, screen.fact(name)));
    return facts;
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(DerivativeView::new, query);
  }
}
