package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.lesson.Task;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/** Every number that stands in a question comes out, or is given. */
class QuestionNumbersTest {
  private static final Pattern NUMBER = Pattern.compile("[−-]?[0-9]+(\\.[0-9]+)?");

  /** What is chosen and not worked out: coefficients, places, rates that stand in no address. */
  private static final Map<String, List<Double>> GIVEN =
      Map.of(
          "height-and-slope", List.of(1.0),
          "zero-over-zero", List.of(10.0),
          "tangent-crosses", List.of(0.1),
          "not-at-the-minimum", List.of(0.0, 4.0),
          "smaller-is-not-safer", List.of(0.0, 0.01, 0.4, 0.5, 0.6, 0.9, 0.99, 1.0, 2.0),
          "loss-may-rise", List.of(0.0));

  static Stream<String> questions() {
    return ShippedQuestions.all().stream().map(Question::id);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyNumberComesOutOrIsGiven(String id) {
    Question question = ShippedQuestions.get(id);
    List<Double> known = new ArrayList<>(WorkedOut.numbers(id));
    known.addAll(GIVEN.getOrDefault(id, List.of()));
    numbers(question.screen().parameters().toString())
        .forEach(given -> known.add(Double.parseDouble(given.replace('−', '-'))));
    for (String number : numbers(words(question))) {
      assertTrue(
          known.stream().anyMatch(each -> isWrittenAs(each, number)),
          number + " is not among " + known);
    }
  }

  /** What came out must be told: a number that nobody reads need not be worked out. */
  @ParameterizedTest
  @MethodSource("questions")
  void everyNumberThatComesOutIsTold(String id) {
    List<String> told = numbers(words(ShippedQuestions.get(id)));
    for (double worked : WorkedOut.numbers(id)) {
      assertTrue(told.stream().anyMatch(each -> isWrittenAs(worked, each)), worked + " of " + told);
    }
  }

  @Test
  void theNextPointIsWhereTheStepLeads() {
    Vector next =
        WorkedOut.walk("x^2+20y^2", new GradientDescent(0.02), Vector.of(10, 1), 1).getLast();
    Ask.NextPoint ask = assertInstanceOf(Ask.NextPoint.class, ask("not-at-the-minimum"));
    assertEquals(0, Math.hypot(next.get(0) - ask.x(), next.get(1) - ask.y()), 1e-12);
    Vector towards =
        Vector.of(10, 1).times(1 - next.minus(Vector.of(10, 1)).norm() / Math.sqrt(101));
    assertFalse(
        ask.isRight(new Answer.Place(towards.get(0), towards.get(1))),
        "as far, but toward the lowest point");
  }

  @Test
  void theEndOfTheSaddlesRunIsTheSaddle() {
    Vector end =
        WorkedOut.walk("x^2-y^2", new GradientDescent(0.1), Vector.of(1, 0), 500).getLast();
    assertTrue(ask("level-is-not-low").isRight(new Answer.Place(end.get(0), end.get(1))));
    assertFalse(ask("level-is-not-low").isRight(new Answer.Place(1, 0)));
    assertFalse(ask("level-is-not-low").isRight(new Answer.Place(0, -2)));
  }

  @Test
  void theFewestStepsAreTakenWithinTheRangeThatIsRight() {
    List<Double> steps = WorkedOut.numbers("smaller-is-not-safer");
    Ask ask = ask("smaller-is-not-safer");
    double[] rates = {0.01, 0.1, 0.4, 0.5, 0.6, 0.9, 0.99};
    double fewest = steps.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    for (int i = 0; i < rates.length; i++) {
      assertEquals(steps.get(i) == fewest, ask.isRight(new Answer.Rate(rates[i])), "" + rates[i]);
      assertEquals(steps.get(i), steps.get(rates.length - 1 - i), "a mirror");
    }
  }

  @Test
  void theRunThatHopsIsFoundToHop() {
    Domain domain = new Domain(new Interval(-5, 5), new Interval(-5, 5));
    Descent start =
        Descent.from(
            WorkedOut.plane("ln(1+x^2)+ln(1+y^2)"),
            new GradientDescent(),
            Stopping.after(1_000),
            Vector.of(3, 0));
    ClassSweep sweep = ClassSweep.of(start, Ground.of(domain), new TreeMap<>(Map.of(1, 1.5)), 30);
    Behaviour found = sweep.points().getFirst().behaviour();
    assertTrue(ask("too-large-hops").isRight(new Answer.Doing(found)));
  }

  private static Ask ask(String id) {
    return ShippedQuestions.get(id).ask();
  }

  /** All that is read in a question. */
  private static String words(Question question) {
    List<String> all = new ArrayList<>(question.text());
    if (question.ask() instanceof Ask.Choice choice) {
      choice.options().forEach(option -> all.add(words(option)));
    }
    all.addAll(question.watch());
    all.addAll(question.told());
    question.saw().options().forEach(option -> all.add(words(option)));
    all.add(question.explanation());
    return String.join(" \n", all);
  }

  private static String words(Task.Option option) {
    return option.text() + " " + option.why();
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toList());
  }

  /** Whether a number is written so, rounded to the digits that stand there. */
  private static boolean isWrittenAs(double number, String written) {
    int point = written.indexOf('.');
    double unit = point < 0 ? 0 : Math.pow(10, point + 1.0 - written.length());
    double read = Double.parseDouble(written.replace('−', '-'));
    return Math.abs(number - read) <= unit / 2 + 1e-9 * Math.abs(read) + (point < 0 ? 1e-9 : 0);
  }
}
