package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;

class ShippedQuestionsTest {
  private final List<Question> questions = ShippedQuestions.all();

  @Test
  void thereIsOneForEachOfTheFifteenIdeas() {
    assertEquals(15, questions.size());
    assertEquals(15, questions.stream().map(Question::idea).distinct().count());
  }

  @Test
  void everyKindOfQuestionIsAsked() {
    Set<Class<?>> kinds =
        questions.stream().map(each -> each.ask().getClass()).collect(Collectors.toSet());
    assertEquals(kindsOf(Ask.class).collect(Collectors.toSet()), kinds);
  }

  private static Stream<Class<?>> kindsOf(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(ShippedQuestionsTest::kindsOf)
        : Stream.of(type);
  }

  @Test
  void eachIsShortEnoughToBeReadFromTheLastRow() {
    for (Question each : questions) {
      assertTrue(length(each.text()) <= 260, each.id() + ": " + length(each.text()));
      assertTrue(length(each.watch()) <= 260, each.id() + ": " + length(each.watch()));
      assertTrue(length(each.told()) <= 260, each.id() + ": " + length(each.told()));
      assertTrue(each.title().length() <= 60, each.id());
      for (var option : each.saw().options()) {
        assertTrue(option.text().length() <= 90, each.id() + ": " + option.text());
      }
    }
  }

  @Test
  void eachExplainsInOneSentence() {
    for (Question each : questions) {
      assertTrue(each.explanation().endsWith("."), each.id());
      assertFalse(each.explanation().replaceAll("[0-9]\\.[0-9]", "").contains(". "), each.id());
    }
  }

  /** Who reads the answer off the screen has predicted nothing. */
  @Test
  void eachCoversAPartOfItsScreenUntilItIsWatched() {
    for (Question each : questions) {
      assertFalse(each.hides().isEmpty(), each.id());
    }
  }

  /** "Off by 1", beside the slope 7 of two points, is the slope of one. */
  @Test
  void whereASlopeIsAskedForNobodyReadsHowFarOffItIs() {
    for (Question each : questions) {
      ScreenAddress screen = each.screen();
      if (screen.screen() == Screen.DERIVATIVE && !screen.parameters().containsKey("do")) {
        assertTrue(each.hides().containsAll(Set.of("errors", "readout", "table")), each.id());
      }
    }
  }

  @Test
  void nobodyReadsTheBestRateBeforeTheRevealWhereItIsAskedFor() {
    for (Question each : questions) {
      boolean asks = each.ask() instanceof Ask.Rate;
      assertTrue(!asks || each.hidesToTheEnd().contains("rate-words"), each.id());
    }
  }

  @Test
  void whatNeedsNoHandRunsByItself() {
    assertEquals(
        Map.of(
            "loss-may-rise", 100L,
            "not-at-the-minimum", 1L,
            "rate-is-not-length", 4L,
            "too-large-hops", Long.MAX_VALUE),
        questions.stream()
            .filter(each -> each.play().isPresent())
            .collect(Collectors.toMap(Question::id, each -> each.play().getAsLong())));
    for (Question each : questions) {
      boolean says = String.join(" ", each.watch()).contains("by itself");
      assertEquals(each.play().isPresent(), says, each.id());
    }
  }

  @Test
  void theRightAnswersDoNotAllStandInOnePlace() {
    Set<Integer> places =
        questions.stream()
            .filter(each -> each.ask() instanceof Ask.Choice)
            .map(each -> place((Ask.Choice) each.ask()))
            .collect(Collectors.toSet());
    assertTrue(places.size() > 1, places.toString());
  }

  @Test
  void theThreePreparedLessonsAskWhatThereIs() {
    List<PreparedLesson> lessons = ShippedQuestions.lessons();
    assertEquals(
        Set.of("learning-rate", "gradient", "network"),
        lessons.stream().map(PreparedLesson::id).collect(Collectors.toSet()));
    Set<String> ids = questions.stream().map(Question::id).collect(Collectors.toSet());
    for (PreparedLesson lesson : lessons) {
      assertTrue(ids.containsAll(lesson.questions()), lesson.questions().toString());
      assertTrue(lesson.questions().size() >= 2, lesson.id());
      assertTrue(
          lesson.parts().stream().anyMatch(PreparedLesson.Doing.class::isInstance), lesson.id());
    }
  }

  private static int place(Ask.Choice choice) {
    return (int) choice.options().stream().takeWhile(option -> !option.right()).count();
  }

  private static int length(List<String> paragraphs) {
    return String.join(" ", paragraphs).length();
  }
}
