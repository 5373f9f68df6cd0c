package org.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedLessonsTest {
  private static final int LONGEST_CARD = 340;

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
      assertTrue(lesson.cards().size() >= 3 && lesson.cards().size() <= 7, lesson.id());
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
