package org.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedLessonsTest {
  private static final int LONGEST_CARD = 340;
  private static final int MOST_CARDS = 20;

  private final List<Lesson> lessons = ShippedLessons.all().in(Locale.ENGLISH);

  @Test
  void eachNeedsOnlyLessonsThatComeBeforeIt() {
    Set<String> before = new HashSet<>();
    for (Lesson lesson : lessons) {
      assertTrue(before.containsAll(lesson.needs()), lesson.id() + " needs " + lesson.needs());
      before.add(lesson.id());
    }
  }

  @Test
  void eachIsAShortPathOfShortCards() {
    for (Lesson lesson : lessons) {
      assertTrue(lesson.cards().size() >= 3 && lesson.cards().size() <= MOST_CARDS, lesson.id());
      for (Card card : lesson.cards()) {
        int length = String.join(" ", card.paragraphs()).length();
        assertTrue(length <= LONGEST_CARD, lesson.id() + ", " + card.title() + ": " + length);
      }
    }
  }

  @Test
  void eachHasSomethingToDoAndSomethingToAnswer() {
    for (Lesson lesson : lessons) {
      List<Task> tasks = lesson.cards().stream().map(Card::task).toList();
      assertTrue(tasks.stream().anyMatch(Task.Act.class::isInstance), lesson.id());
      assertTrue(
          tasks.stream()
              .anyMatch(task -> task instanceof Task.Choose || task instanceof Task.Answer),
          lesson.id());
    }
  }

  @Test
  void whoHasSomethingToDoIsShownWhere() {
    for (Lesson lesson : lessons) {
      for (Card card : lesson.cards()) {
        boolean acts = card.task() instanceof Task.Act;
        assertTrue(!acts || !card.spots().isEmpty(), lesson.id() + ", " + card.title());
      }
    }
  }

  /** A prediction that is not judged is compared with what was seen, at most two cards later. */
  @Test
  void aPredictionIsTakenUpAgain() {
    for (Lesson lesson : lessons) {
      List<Card> cards = lesson.cards();
      for (int i = 0; i < cards.size(); i++) {
        if (cards.get(i).task() instanceof Task.Choose asked && asked.isPrediction()) {
          Task later = cards.get(i + 2).task();
          assertTrue(
              later instanceof Task.Answer
                  || later instanceof Task.Choose seen && !seen.isPrediction(),
              lesson.id() + ", " + cards.get(i).title());
        }
      }
    }
  }

  /** Worked out by hand, with a calculator at most. */
  @ParameterizedTest
  @CsvSource({
    "L1, 5, 0.88",
    "L2, 9, 4",
    "L3, 11, 4",
    "L4, 8, 15",
    "L6, 10, 8",
    "L6, 12, 5",
    "L7, 9, 4",
    "L8, 10, 0",
    "L9, 9, 5",
    "L10, 8, 4",
    "L10, 9, 0.7",
    "L11, 17, 0.5"
  })
  void theReviewsHaveTheRightNumbers(String lesson, int card, double number) {
    Card asked = ShippedLessons.card(new LessonPosition(lesson, card));
    Task.Answer answer = assertInstanceOf(Task.Answer.class, asked.task(), asked.title());
    assertTrue(answer.accepts(number, Map.of()));
    assertFalse(answer.accepts(number + 0.2, Map.of()));
  }

  @Test
  void eachEndsWithThreeQuestionsAndSaysWhatItMeansForAWeight() {
    for (Lesson lesson : lessons) {
      List<Card> end = lesson.cards().subList(lesson.cards().size() - 3, lesson.cards().size());
      assertTrue(
          end.stream()
              .map(Card::task)
              .noneMatch(task -> task instanceof Task.Act || task instanceof Task.Read),
          lesson.id());
      assertTrue(
          lesson.cards().stream()
              .map(card -> card.title() + card.paragraphs())
              .anyMatch(text -> text.contains("weight") || text.contains("network")),
          lesson.id());
    }
  }

  @Test
  void everyQuestionHasOneRightAnswer() {
    for (Lesson lesson : lessons) {
      for (Card card : lesson.cards()) {
        if (card.task() instanceof Task.Choose choice && !choice.isPrediction()) {
          long right = choice.options().stream().filter(Task.Option::right).count();
          assertEquals(1, right, lesson.id() + ", " + card.title());
        }
      }
    }
  }
}
