package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.Lessons;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.text.Words;
import org.thalweg.ui.part.Refusal;

/**
 * Reads, when the server starts, every address that a lesson opens as its screen will read it. What
 * can't be read is said in the log, so that a teacher who wrote the lesson learns of it before the
 * class does.
 */
@Component
final class LessonAddresses {
  private static final Logger LOG = LoggerFactory.getLogger(LessonAddresses.class);

  private final List<AddressCodec<?>> codecs;
  private final Lessons lessons;

  /** Knows how every screen reads its addresses. */
  LessonAddresses(List<AddressCodec<?>> codecs, Lessons lessons) {
    this.codecs = List.copyOf(codecs);
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
      for (int card = 1; card <= lesson.cards().size(); card++) {
        String where = "Lesson " + lesson.id() + ", card " + card + ": ";
        lesson
            .card(lesson.place(card))
            .setting()
            .flatMap(this::problem)
            .ifPresent(problem -> problems.add(where + problem));
      }
    }
    return problems;
  }

  private Optional<String> problem(ScreenAddress address) {
    for (AddressCodec<?> codec : codecs) {
      if (codec.screen() == address.screen()) {
        try {
          codec.read(new AddressQuery(address.query()));
        } catch (IllegalArgumentException unreadable) {
          Refusal refusal = Refusal.of(unreadable);
          return Optional.of(Words.english(refusal.key(), refusal.arguments().toArray()));
        }
      }
    }
    return Optional.empty();
  }
}
