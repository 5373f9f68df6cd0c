package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thalweg.classroom.question.PlainRuns;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.classroom.question.ShippedQuestions;

class LessonFilesTest {
  private static final String SHOW = "# %s\nabout: A.\nminutes: 5\n## See\n%s\n";

  private final LessonFiles files = new LessonFiles();

  @Test
  void findsWhatIsShippedWhereTheHostHasNoFolders() throws IOException {
    QuestionBank bank = files.questionBank(new PlainRuns(), "");
    assertEquals(ShippedQuestions.all(), bank.in(Locale.ENGLISH));
    assertEquals(ShippedQuestions.lessons(), files.preparedLessons(bank, "").in(Locale.ENGLISH));
  }

  @Test
  void addsTheHostsOwnAndLeavesOutWhatCannotBeRead(@TempDir Path folder) throws IOException {
    String shipped = Files.readString(Path.of("src/main/resources/questions/many-slopes.md"));
    Files.writeString(folder.resolve("own.md"), shipped.replaceFirst("# .*", "# Our own?"));
    Files.writeString(folder.resolve("broken.md"), "no title");
    String hops = Files.readString(Path.of("src/main/resources/questions/too-large-hops.md"));
    Files.writeString(
        folder.resolve("untrue.md"), hops.replace("behaviour: hop", "behaviour: crawl"));
    QuestionBank bank = files.questionBank(new PlainRuns(), folder.toString());
    assertEquals("Our own?", bank.find("own", Locale.ENGLISH).orElseThrow().title());
    assertFalse(bank.find("broken", Locale.ENGLISH).isPresent());
    assertFalse(bank.find("untrue", Locale.ENGLISH).isPresent());
    assertEquals(16, bank.in(Locale.ENGLISH).size());
  }

  @Test
  void leavesOutALessonWhoseQuestionIsMissing(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("one.md"), SHOW.formatted("One", "question: many-slopes"));
    Files.writeString(folder.resolve("two.md"), SHOW.formatted("Two", "question: nobody-wrote-it"));
    List<String> titles =
        files
            .preparedLessons(files.questionBank(new PlainRuns(), ""), folder.toString())
            .in(Locale.ENGLISH)
            .stream()
            .map(PreparedLesson::title)
            .toList();
    assertTrue(titles.contains("One"));
    assertFalse(titles.contains("Two"));
  }
}
