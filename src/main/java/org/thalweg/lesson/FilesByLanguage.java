package org.thalweg.lesson;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was read from text files, in the order of their names, each in the languages in which there
 * is a file of it. Not thread-safe while files are added.
 *
 * @param <T> what a file holds
 */
public final class FilesByLanguage<T> {
  /** L3.md is in English, L3.de.md the same in German. */
  private static final Pattern FILE =
      Pattern.compile("(?<id>[A-Za-z0-9_-]{1,40})(\\.(?<language>[a-z]{2,3}))?\\.md");

  private static final String ENGLISH = "en";

  private final BiFunction<String, String, T> reader;
  private final Map<String, Map<String, T>> byId = new TreeMap<>(order());

  /**
   * No files yet.
   *
   * @param reader makes of a file's id and text what it holds
   */
  public FilesByLanguage(BiFunction<String, String, T> reader) {
    this.reader = reader;
  }

  /**
   * Adds a file. One with the name of an earlier one takes its place.
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
    T read = reader.apply(id, text);
    byId.computeIfAbsent(id, unused -> new HashMap<>()).put(language, read);
  }

  /** All of them in all their languages. */
  public List<T> all() {
    return byId.values().stream().flatMap(languages -> languages.values().stream()).toList();
  }

  /** All of them, each in this language or else in English. */
  public List<T> in(Locale locale) {
    return byId.values().stream().map(languages -> fitting(languages, locale)).toList();
  }

  /** The one with this id, in this language or else in English. */
  public Optional<T> find(String id, Locale locale) {
    return Optional.ofNullable(byId.get(id)).map(languages -> fitting(languages, locale));
  }

  private T fitting(Map<String, T> languages, Locale locale) {
    T fitting = languages.get(locale.getLanguage());
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
