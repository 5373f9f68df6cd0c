package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Card;
import org.thalweg.lesson.Lesson;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.LessonFile;
import org.thalweg.lesson.Lessons;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.text.Words;
import org.thalweg.ui.part.Refusal;

/** Tells the author of a lesson what is wrong with its text, as far as that can be told. */
@Component
public final class LessonCheck {
  private final List<AddressCodec<?>> codecs;
  private final Lessons lessons;

  /**
   * What is wrong.
   *
   * @param line the line of the text, 1 for the first
   */
  public record Finding(int line, String sentence) {}

  /** Knows how every screen reads its addresses, and the lessons that there are. */
  LessonCheck(List<AddressCodec<?>> codecs, Lessons lessons) {
    this.codecs = List.copyOf(codecs);
    this.lessons = lessons;
  }

  /** All that is wrong with the text of a lesson, in the order of its lines; empty for none. */
  public List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>();
    for (LessonException problem : LessonFile.problems(text)) {
      findings.add(new Finding(problem.line(), String.valueOf(problem.getMessage())));
    }
    if (findings.isEmpty()) {
      Lesson lesson = LessonFile.read("new", text);
      unknownNeeds(lesson).ifPresent(findings::add);
      lesson.cards().stream().flatMap(card -> problem(card).stream()).forEach(findings::add);
    }
    findings.sort(Comparator.comparingInt(Finding::line));
    return findings;
  }

  /** What is wrong with the address that a card opens. */
  Optional<Finding> problem(Card card) {
    return card.setting()
        .flatMap(this::problem)
        .map(sentence -> new Finding(card.line(), sentence));
  }

  private Optional<String> problem(ScreenAddress address) {
    for (AddressCodec<?> codec : codecs) {
      if (codec.screen() == address.screen()) {
        AddressQuery query = new AddressQuery(address.query());
        try {
          codec.read(query);
        } catch (IllegalArgumentException unreadable) {
          return Optional.of(Refusal.of(unreadable).inEnglish());
        }
        return query.unknown(codec.names()).map(unknown -> Refusal.of(unknown).inEnglish());
      }
    }
    return Optional.empty();
  }

  /** Lessons that should come before, and that nobody has. */
  Optional<Finding> unknownNeeds(Lesson lesson) {
    String unknown =
        lesson.needs().stream()
            .filter(id -> lessons.find(id, Locale.ENGLISH).isEmpty())
            .collect(Collectors.joining(", "));
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(lesson.needsLine(), Words.english("lesson.check.needs", unknown)));
  }
}
