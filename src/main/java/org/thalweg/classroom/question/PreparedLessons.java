package org.thalweg.classroom.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thalweg.lesson.FilesByLanguage;
import org.thalweg.lesson.LessonException;

/**
 * All prepared lessons in the order of their names, each in the languages in which there is a file.
 */
public final class PreparedLessons {
  private final FilesByLanguage<PreparedLesson> files = new FilesByLanguage<>(this::read);
  private final QuestionBank bank;

  /**
   * No lessons yet.
   *
   * @param bank holds the questions that they ask, before they are added
   */
  public PreparedLessons(QuestionBank bank) {
    this.bank = bank;
  }

  /**
   * Adds the lesson in a file, or another language of it. A file with the name of an earlier one
   * takes its place.
   *
   * @param name the file's name, such as gradient.md
   * @throws LessonException when the name or the text can't be read, or a question is missing
   */
  public void add(String name, String text) {
    files.add(name, text);
  }

  private PreparedLesson read(String id, String text) {
    PreparedLesson lesson = PreparedLessonFile.read(id, text);
    for (String question : lesson.questions()) {
      if (bank.find(question, Locale.ENGLISH).isEmpty()) {
        throw new LessonException(1, "There is no question with this name: " + question);
      }
    }
    return lesson;
  }

  /** All lessons, each in this language or else in English. */
  public List<PreparedLesson> in(Locale locale) {
    return files.in(locale);
  }

  /** The lesson with this id. */
  public Optional<PreparedLesson> find(String id, Locale locale) {
    return files.find(id, locale);
  }
}
