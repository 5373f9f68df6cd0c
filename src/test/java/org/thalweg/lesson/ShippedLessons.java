package org.thalweg.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lessons that come with the product, read from their files. */
public final class ShippedLessons {
  private static final Path FOLDER = Path.of("src/main/resources/lessons");

  private ShippedLessons() {}

  /** All of them. */
  public static Lessons all() {
    Lessons lessons = new Lessons();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        add(lessons, file);
      }
      return lessons;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The places of the cards that set this screen up. */
  public static List<LessonPosition> settings(Screen screen) {
    return all().in(Locale.ENGLISH).stream()
        .flatMap(lesson -> IntStream.rangeClosed(1, lesson.cards().size()).mapToObj(lesson::place))
        .filter(place ->
            card(place).setting().filter(setting -> setting.screen() == screen).isPresent())
        .toList();
  }

  /** The card at a place. */
  public static Card card(LessonPosition place) {
    return lesson(place).card(place);
  }

  /** What the page's address holds when a card is opened. */
  public static ScreenAddress setting(LessonPosition place) {
    return lesson(place).settingFor(place);
  }

  private static Lesson lesson(LessonPosition place) {
    return all().find(place.lesson(), Locale.ENGLISH).orElseThrow();
  }

  private static void add(Lessons lessons, Path file) throws IOException {
    String name = Objects.toString(file.getFileName());
    try {
      lessons.add(name, Files.readString(file));
    } catch (LessonException unreadable) {
      String where = name + ", line " + unreadable.line() + ": ";
      throw new AssertionError(where + unreadable.getMessage(), unreadable);
    }
  }
}
