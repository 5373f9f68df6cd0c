package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.Lessons;

/**
 * Reads, when the server starts, every address that a lesson opens as its screen will read it, and
 * the lessons that it needs. What can't be read is said in the log, so that a teacher who wrote the
 * lesson learns of it before the class does.
 */
@Component
final class LessonAddresses {
  private static final Logger LOG = LoggerFactory.getLogger(LessonAddresses.class);

  private final LessonCheck check;
  private final Lessons lessons;

  /** Looks at these lessons. */
  LessonAddresses(LessonCheck check, Lessons lessons) {
    this.check = check;
    this.lessons = lessons;
  }

  @EventListener(ApplicationReadyEvent.class)
  void warn() {
    problems().forEach(LOG::warn);
  }

  /** A sentence for every card whose address can't be read; none when all is well. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (Lesson lesson : lessons.all()) {
      String name = "Lesson " + lesson.id();
      check.unknownNeeds(lesson).ifPresent(needs -> problems.add(name + ": " + needs.sentence()));
      for (int card = 1; card <= lesson.cards().size(); card++) {
        String where = name + ", card " + card + ": ";
        check
            .problem(lesson.card(lesson.place(card)))
            .ifPresent(problem -> problems.add(where + problem.sentence()));
      }
    }
    return problems;
  }
}
