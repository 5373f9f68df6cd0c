package org.thalweg.ui.network;

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
import org.thalweg.math.network.Explanations;
import org.thalweg.math.network.NetworkNumber.ActivationSlope;
import org.thalweg.math.network.NetworkNumber.Delta;
import org.thalweg.math.network.NetworkNumber.NextWeight;
import org.thalweg.math.network.NetworkNumber.Output;
import org.thalweg.math.network.NetworkNumber.OutputSlope;
import org.thalweg.math.network.NetworkNumber.Slope;
import org.thalweg.math.network.Parameter;
import org.thalweg.ui.network.state.Beside;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.screen.AddressQuery;

/** What the lessons L12 and L13 say of the screen comes out on it. */
class LessonsOnNetworkTest {

  static Stream<LessonPosition> settings() {
    return ShippedLessons.settings(Screen.NETWORK).stream();
  }

  @Test
  void offersTheFactsThatLessonsMayName() {
    assertEquals(
        Screen.NETWORK.facts(), new TreeSet<>(facts(open(new LessonPosition("L12", 1))).keySet()));
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
  void theWorkedExampleHasTheNumbersOfItsCards() {
    Model model = open(new LessonPosition("L13", 6));
    Explanations all = model.snapshot().explanations();
    assertEquals(0.7414, all.value(new OutputSlope(1, 0)), 5e-5);
    assertEquals(0.1868, all.value(new ActivationSlope(1, 0)), 5e-5);
    assertEquals(0.5933, all.value(new Output(0, 0)), 5e-5);
    assertEquals(0.1385, all.value(new Delta(1, 0)), 5e-5);
    assertEquals(-0.0381, all.value(new Delta(1, 1)), 5e-5);
    accepts(new LessonPosition("L13", 6), all.value(new OutputSlope(0, 0)));
    Parameter weight = new Parameter(1, 0, 0);
    accepts(new LessonPosition("L13", 4), all.value(new Slope(weight)));
    accepts(new LessonPosition("L12", 4), all.value(new NextWeight(weight)));
    accepts(new LessonPosition("L12", 2), 0.5 * Math.pow(all.value(new Output(1, 0)) - 0.01, 2));
    assertEquals(0.2984, facts(model).get("exampleError"), 5e-5);
    model.step();
    assertEquals(0.2805, facts(model).get("loss"), 5e-5);
  }

  @Test
  void theNetworkOfThirteenNumbersHasThirteen() {
    accepts(new LessonPosition("L13", 1), facts(open(new LessonPosition("L13", 1))).get("weights"));
  }

  @Test
  void theStepsOfLearningAreLitOneByOne() {
    isDoneBy(new LessonPosition("L12", 1), model -> model.light(1));
    isDoneBy(new LessonPosition("L13", 2), model -> model.light(3));
    Model model = open(new LessonPosition("L12", 1));
    for (int phase = 1; phase <= Model.PHASES; phase++) {
      model.lightNext();
      assertEquals(phase, facts(model).get("phase"));
      assertEquals(phase < 4 ? 0 : 1, facts(model).get("step"));
    }
  }

  @ParameterizedTest
  @CsvSource({"L12, 5, 2000", "L12, 7, 300", "L12, 10, 100", "L12, 12, 60", "L13, 9, 2000"})
  void whatIsToBeWatchedHappens(String lesson, int card, int steps) {
    Map<String, Double> facts =
        isDoneBy(
            new LessonPosition(lesson, card),
            model -> {
              for (int i = 0; i < steps; i++) {
                model.step();
              }
            });
    if (card == 7) {
      assertTrue(facts.get("right") < 4, "twins can't do XOR");
    }
  }

  /** Above 0.95 after a hundred steps, and below 0.1 after 469 and after 50. */
  @ParameterizedTest
  @CsvSource({
    "10, 100, .95, 1",
    "10, 468, .1, .11",
    "10, 469, 0, .1",
    "12, 49, .1, .11",
    "12, 50, 0, .1"
  })
  void whatIsVeryWrongLearnsAsTheCardsSay(int card, int steps, double least, double most) {
    Model model = open(new LessonPosition("L12", card));
    for (int i = 0; i < steps; i++) {
      model.step();
    }
    Snapshot seen = model.snapshot();
    Explanations numbers = seen.beside().map(Beside::explanations).orElse(seen.explanations());
    double answer = numbers.value(new Output(0, 0));
    assertTrue(answer > least && answer < most, "answer " + answer);
  }

  private static void accepts(LessonPosition place, double number) {
    Task.Answer answer = assertInstanceOf(Task.Answer.class, ShippedLessons.card(place).task());
    assertTrue(answer.accepts(number, Map.of()), place + " accepts " + number);
    assertFalse(answer.accepts(number + 0.01, Map.of()), place + "");
  }

  private static Map<String, Double> isDoneBy(LessonPosition place, Consumer<Model> action) {
    Task.Act act = assertInstanceOf(Task.Act.class, ShippedLessons.card(place).task());
    Model model = open(place);
    assertFalse(act.condition().holds(facts(model)));
    action.accept(model);
    assertTrue(act.condition().holds(facts(model)), facts(model) + "");
    return facts(model);
  }

  private static Model open(LessonPosition place) {
    return OpenedNetwork.open(
        new SettingsCodec().read(new AddressQuery(ShippedLessons.setting(place).query())));
  }

  private static Map<String, Double> facts(Model model) {
    return LessonFacts.of(model.snapshot());
  }
}
