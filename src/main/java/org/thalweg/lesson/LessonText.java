package org.thalweg.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a lesson's file, or of another one of the same form, read one after the other: the
 * head, then the cards. What a line means is told by how it begins.
 */
public final class LessonText {
  private static final int MOST_OPTIONS = 5;

  /** {@code ( )} or {@code (x)}, also as people write it by habit: {@code [ ]}, {@code [X]}. */
  private static final Pattern OPTION =
      Pattern.compile("(\\(\\s*([xX]?)\\s*\\)|\\[\\s*([xX]?)\\s*])(?<rest>.*)");

  /** What some editors put before the first line. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> lines;
  private final Set<String> names;
  private int next;

  /**
   * Begins at the first line.
   *
   * @param names the names that begin a line with a meaning, as "screen" in "screen: /"
   */
  public LessonText(String text, Set<String> names) {
    this.names = Set.copyOf(names);
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    lines = plain.lines().map(String::strip).toList();
  }

  /** The number of the line read last, 1 for the first. */
  public int line() {
    return next;
  }

  /** Whether nothing but blank lines is left. */
  public boolean isOver() {
    skipBlank();
    return next >= lines.size();
  }

  /** The rest of the next line when it begins so; the line is then read. */
  public Optional<String> take(String beginning) {
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
  public Optional<String> value(String name) {
    Optional<String> value = take(name + ":");
    if (value.filter(String::isEmpty).isPresent()) {
      throw problem("Something must stand after \"" + name + ":\".");
    }
    return value;
  }

  /** The same where it must be there; the example says how it may look. */
  public String required(String name, String example) {
    return value(name).orElseThrow(() -> expected("a line \"%s: %s\"".formatted(name, example)));
  }

  /** The paragraphs up to the next line with a meaning; a blank line parts them. */
  public List<String> paragraphs() {
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

  /**
   * The names after a name and a colon, all of which must be known.
   *
   * @param name such as "hide"
   * @param known the parts of the screen that can be named here
   */
  public Set<String> names(String name, Set<String> known) {
    Set<String> listed = new LinkedHashSet<>();
    value(name).ifPresent(list -> listed.addAll(List.of(list.split("[ ,]+"))));
    for (String each : listed) {
      if (!known.contains(each)) {
        throw problem(
            "This screen has no part \"%s\" to %s. It has: %s."
                .formatted(each, name, String.join(", ", known)));
      }
    }
    return listed;
  }

  /** The two to five answers to choose that come next; empty where there is none. */
  public Optional<Task.Choose> choice() {
    List<Task.Option> options = new ArrayList<>();
    for (var option = option(); option.isPresent(); option = option()) {
      options.add(option.get());
    }
    if (options.isEmpty()) {
      return Optional.empty();
    }
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      throw problem("A question has two to five answers, but this one has " + options.size() + ".");
    }
    if (options.stream().filter(Task.Option::right).count() > 1) {
      throw problem("Only one answer can be the right one: put the (x) before one of them.");
    }
    return Optional.of(new Task.Choose(options));
  }

  /** The finite number that these digits of the line read last are. */
  public double number(String digits) {
    try {
      double number = Double.parseDouble(digits);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw problem("This should be a number, but it is: " + digits);
    }
    throw problem("This should be a number, but it is: " + digits);
  }

  /** The same where it must not be negative. */
  public double notNegative(String digits) {
    double number = number(digits);
    if (number >= 0) {
      return number;
    }
    throw problem("This should be a number that is not negative, but it is: " + digits);
  }

  /** The next answer to choose, if the next line is one. */
  private Optional<Task.Option> option() {
    int last = next;
    skipBlank();
    Matcher option = OPTION.matcher(next < lines.size() ? lines.get(next) : "");
    if (!option.matches()) {
      next = last;
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
  public LessonException problem(String sentence) {
    return new LessonException(Math.max(1, next), sentence);
  }

  /** What should stand in the next line. */
  public LessonException expected(String what) {
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

  private boolean isText(String line) {
    return !line.startsWith("#")
        && !OPTION.matcher(line).matches()
        && names.stream().noneMatch(name -> line.startsWith(name + ":"));
  }
}
