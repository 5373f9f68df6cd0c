package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thalweg.lesson.Lessons;
import org.thalweg.lesson.Screen;

class LessonAddressesTest {
  private static final String FAULTY =
      """
      # A lesson
      about: What it is about.
      needs: L1 L99
      minutes: 5

      ## First
      screen: /?step=3
      wait: 0 < step < 2
      done: Done.

      ## Second
      (x) One | Yes.
      [X] Two | Yes, too.

      ## Third
      hide: everything
      """;

  private static LessonCheck check(Lessons lessons) {
    return new LessonCheck(List.of(new NumberScreen.Codec(Screen.DESCEND)), lessons);
  }

  private static final String LESSON =
      """
      # A lesson
      about: What it is about.
      minutes: 5

      ## First
      screen: /?step=3

      ## Second
      screen: /?step=three

      ## Third
      """;

  @Test
  void namesTheCardWhoseAddressCannotBeRead() {
    Lessons lessons = new Lessons();
    lessons.add("L1.md", LESSON);
    lessons.add("L1.de.md", LESSON.replace("three", "drei").replace("step=3", "step=0"));
    assertEquals(
        List.of(
            "Lesson L1, card 2: In the address, step should be a number, but is “drei”.",
            "Lesson L1, card 2: In the address, step should be a number, but is “three”."),
        new LessonAddresses(check(lessons), lessons).problems().stream().sorted().toList());
  }

  @Test
  void tellsEverythingThatIsWrongWithItsLine() {
    Lessons lessons = new Lessons();
    lessons.add("L1.md", LESSON);
    LessonCheck check = check(lessons);
    assertEquals(
        List.of(8, 13, 16),
        check.findings(FAULTY).stream().map(LessonCheck.Finding::line).toList());
    String mended =
        FAULTY
            .replace("0 < step < 2", "step > 0 and step ≤ 2")
            .replace("[X]", "[ ]")
            .replace("everything", "readout")
            .replace("?step=3", "?stepp=3");
    assertEquals(
        List.of(
            new LessonCheck.Finding(3, "There is no such lesson: L99"),
            new LessonCheck.Finding(
                6, "The address holds “stepp”, which means nothing here; did you mean “step”?")),
        check.findings("\uFEFF" + mended));
  }

  @Test
  void tellsItOnTheCommandLineToo(@TempDir Path folder) throws IOException {
    Lessons lessons = new Lessons();
    LessonCommand command = new LessonCommand(check(lessons));
    Path file = Files.writeString(folder.resolve("L7.md"), LESSON);
    assertEquals(
        List.of(file + ":8: In the address, step should be a number, but is “three”."),
        command.problems(file));
    assertEquals(
        List.of(), command.problems(Files.writeString(file, LESSON.replace("three", "4"))));
    Path none = folder.resolve("none.md");
    assertEquals(
        List.of(none + ": there is no such file, or it can't be read"), command.problems(none));
  }
}
