package org.thalweg.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a lesson's file, read one after the other: the head, then the cards. What a line
 * means is told by how it begins.
 */
final class LessonText {
  /** {@code ( )} or {@code (x)}, also as people write it by habit: {@code [ ]}, {@code [X]}. */
  private static final Pattern OPTION =
      Pattern.compile("(\\(\\s*([xX]?)\\s*\\)|\\[\\s*([xX]?)\\s*])(?<rest>.*)");

  /** What some editors put before the first line. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> lines;
  private int next;

  LessonText(String text) {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    lines = plain.lines().map(String::strip).toList();
  }

  /** The number of the line read last, 1 for the first. */
  int line() {
    return next;
  }

  boolean isOver() {
    skipBlank();
    return next >= lines.size();
  }

  /** The rest of the next line when it begins so; the line is then read. */
  Optional<String> take(String beginning) {
    skipBlank();
    if (next < lines.size() && lines.get(next).startsWith(beginning)) {
      return Optional.of(lines.get(next++).substring(beginning.length()).strip());
    }
    return Optional.empty();
  }

  /**
   * The value after a name and a colon, which must not be empty.
   *
   * @param name a name such as "screen"
   */
  Optional<String> value(String name) {
    Optional<String> value = take(name + ":");
    if (value.filter(String::isEmpty).isPresent()) {
      throw problem("Something must stand after \"" + name + ":\".");
    }
    return value;
  }

  String required(String name, String example) {
    return value(name).orElseThrow(() -> expected("a line \"%s: %s\"".formatted(name, example)));
  }

  /** The paragraphs up to the next line with a meaning; a blank line parts them. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    skipBlank();
    while (next < lines.size() && isText(lines.get(next))) {
      StringBuilder paragraph = new StringBuilder();
      while (next < lines.size() && !lines.get(next).isEmpty() && isText(lines.get(next))) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(lines.get(next++));
      }
      paragraphs.add(paragraph.toString());
      skipBlank();
    }
    return paragraphs;
  }

  /** The next answer to choose, if the next line is one. */
  Optional<Task.Option> option() {
    skipBlank();
    Matcher option = OPTION.matcher(next < lines.size() ? lines.get(next) : "");
    if (!option.matches()) {
      return Optional.empty();
    }
    next++;
    String[] parts = option.group("rest").split("\\|", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw problem("An answer is followed by | and what to say when it is chosen.");
    }
    boolean right = option.group(1).toLowerCase(Locale.ROOT).contains("x");
    return Optional.of(new Task.Option(parts[0].strip(), right, parts[1].strip()));
  }

  /** Passes over everything up to the next card, whatever it is. */
  void skipToCard() {
    while (next < lines.size() && !lines.get(next).startsWith("## ")) {
      next++;
    }
  }

  /** What is wrong with the line read last. */
  LessonException problem(String sentence) {
    return new LessonException(Math.max(1, next), sentence);
  }

  /** What should stand in the next line. */
  LessonException expected(String what) {
    skipBlank();
    int line = Math.min(next, Math.max(0, lines.size() - 1)) + 1;
    String found = next < lines.size() ? "\"" + lines.get(next) + "\"" : "the end of the file";
    return new LessonException(line, "Here should be " + what + ", but here is " + found + ".");
  }

  private void skipBlank() {
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
  }

  private static boolean isText(String line) {
    return !line.startsWith("#")
        && !OPTION.matcher(line).matches()
        && LessonFile.NAMES.stream().noneMatch(name -> line.startsWith(name + ":"));
  }
}
