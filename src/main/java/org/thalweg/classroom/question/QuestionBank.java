package org.thalweg.classroom.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thalweg.lesson.FilesByLanguage;
import org.thalweg.lesson.LessonException;

/** All questions in the order of their names, each in the languages in which there is a file. */
public final class QuestionBank {
  private final FilesByLanguage<Question> files;

  /**
   * No questions yet.
   *
   * @param runs finds the runs that questions are about
   */
  public QuestionBank(ScreenRuns runs) {
    files = new FilesByLanguage<>((id, text) -> QuestionFile.read(id, text, runs));
  }

  /**
   * Adds the question in a file, or another language of it. A file with the name of an earlier one
   * takes its place.
   *
   * @param name the file's name, such as average-and-now.md
   * @throws LessonException when the name or the text can't be read, or its run does not do what it
   *     says
   */
  public void add(String name, String text) {
    files.add(name, text);
  }

  /** All questions, each in this language or else in English. */
  public List<Question> in(Locale locale) {
    return files.in(locale);
  }

  /** The question with this id. */
  public Optional<Question> find(String id, Locale locale) {
    return files.find(id, locale);
  }
}
