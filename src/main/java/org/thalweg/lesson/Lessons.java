package org.thalweg.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All lessons in their order, each in the languages in which there is a file of it. */
public final class Lessons {
  private final FilesByLanguage<Lesson> files = new FilesByLanguage<>(LessonFile::read);

  /** No lessons yet. */
  public Lessons() {}

  /**
   * Adds the lesson in a file, or another language of it. A file with the name of an earlier one
   * takes its place.
   *
   * @param name the file's name, such as L3.md or L3.de.md
   * @throws LessonException when the name or the text can't be read
   */
  public void add(String name, String text) {
    files.add(name, text);
  }

  /** All lessons in all their languages. */
  public List<Lesson> all() {
    return files.all();
  }

  /** All lessons, each in this language or else in English. */
  public List<Lesson> in(Locale locale) {
    return files.in(locale);
  }

  /** The lesson with this id. */
  public Optional<Lesson> find(String id, Locale locale) {
    return files.find(id, locale);
  }
}
