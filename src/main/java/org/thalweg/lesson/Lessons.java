package org.thalweg.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All lessons in their order, each in the languages in which there is a file of it. */
public final class Lessons {
  /** L3.md is a lesson in English, L3.de.md the same in German. */
  private static final Pattern FILE =
      Pattern.compile("(?<id>[A-Za-z0-9_-]{1,40})(\\.(?<language>[a-z]{2,3}))?\\.md");

  private static final String ENGLISH = "en";

  private final Map<String, Map<String, Lesson>> byId = new TreeMap<>(order());

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
    Matcher parts = FILE.matcher(name);
    if (!parts.matches()) {
      throw new LessonException(
          1, "A lesson's file has a name of letters and digits, such as L3.md or L3.de.md.");
    }
    String id = parts.group("id");
    String language = parts.group("language") == null ? ENGLISH : parts.group("language");
    Lesson lesson = LessonFile.read(id, text);
    byId.computeIfAbsent(id, unused -> new HashMap<>()).put(language, lesson);
  }

  /** All lessons in all their languages. */
  public List<Lesson> all() {
    return byId.values().stream().flatMap(languages -> languages.values().stream()).toList();
  }

  /** All lessons, each in this language or else in English. */
  public List<Lesson> in(Locale locale) {
    return byId.values().stream().map(languages -> fitting(languages, locale)).toList();
  }

  /** The lesson with this id. */
  public Optional<Lesson> find(String id, Locale locale) {
    return Optional.ofNullable(byId.get(id)).map(languages -> fitting(languages, locale));
  }

  private static Lesson fitting(Map<String, Lesson> languages, Locale locale) {
    Lesson fitting = languages.get(locale.getLanguage());
    if (fitting == null) {
      fitting = languages.get(ENGLISH);
    }
    return fitting == null ? languages.values().iterator().next() : fitting;
  }

  /** By the letters of the id, then by its number: L2 before L10. */
  private static Comparator<String> order() {
    return Comparator.comparing((String id) -> id.replaceAll("[0-9]+$", ""))
        .thenComparing(id -> id.replaceAll("^.*?(?=[0-9]*$)", "").length())
        .thenComparing(Comparator.naturalOrder());
  }
}
