package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Lessons;

class LessonAddressesTest {
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
        new LessonAddresses(List.of(new AddressBarTest.StepCodec()), lessons)
            .problems().stream().sorted().toList());
  }
}
