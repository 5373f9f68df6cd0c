package org.thalweg.classroom.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.thalweg.lesson.FilesByLanguage;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;

/** The questions and prepared lessons that come with the product, read from their files. */
public final class ShippedQuestions {
  private static final Path QUESTIONS = Path.of("src/main/resources/questions");
  private static final Path LESSONS = Path.of("src/main/resources/class-lessons");

  private ShippedQuestions() {}

  /** All questions. */
  public static List<Question> all() {
    return read(QUESTIONS, (id, text) -> QuestionFile.read(id, text, new PlainRuns()));
  }

  /** The question with this id. */
  public static Question get(String id) {
    return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** All prepared lessons. */
  public static List<PreparedLesson> lessons() {
    return read(LESSONS, PreparedLessonFile::read);
  }

  /** All addresses of this screen that a question or a part of a lesson opens. */
  public static List<ScreenAddress> addresses(Screen screen) {
    Stream<ScreenAddress> shown =
        lessons().stream()
            .flatMap(lesson -> lesson.parts().stream())
            .flatMap(part -> address(part).stream());
    return Stream.concat(all().stream().map(Question::screen), shown)
        .filter(address -> address.screen() == screen)
        .toList();
  }

  private static Optional<ScreenAddress> address(PreparedLesson.Part part) {
    return switch (part) {
      case PreparedLesson.Show show -> Optional.of(show.screen());
      case PreparedLesson.Doing doing -> Optional.of(doing.screen());
      case PreparedLesson.Asking asking -> Optional.empty();
    };
  }

  private static <T> List<T> read(Path folder, BiFunction<String, String, T> reader) {
    FilesByLanguage<T> all = new FilesByLanguage<>(reader);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        add(all, file);
      }
      return all.in(Locale.ENGLISH);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <T> void add(FilesByLanguage<T> all, Path file) throws IOException {
    String name = Objects.toString(file.getFileName());
    try {
      all.add(name, Files.readString(file));
    } catch (LessonException unreadable) {
      String where = name + ", line " + unreadable.line() + ": ";
      throw new AssertionError(where + unreadable.getMessage(), unreadable);
    }
  }
}
