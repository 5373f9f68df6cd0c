package org.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonsTest {
  private final Lessons lessons = new Lessons();

  @Test
  void ordersByLettersThenByNumber() {
    for (String file : List.of("L10.md", "own2.md", "L2.md", "L1.md")) {
      lessons.add(file, text(file));
    }
    List<String> ids = lessons.in(Locale.ENGLISH).stream().map(Lesson::id).toList();
    assertEquals(List.of("L1", "L2", "L10", "own2"), ids);
  }

  @Test
  void speaksTheLearnersLanguageWhereItCanAndEnglishElse() {
    lessons.add("L1.md", text("Slope"));
    lessons.add("L1.de.md", text("Steigung"));
    assertEquals("Steigung", title(Locale.GERMANY));
    assertEquals("Slope", title(Locale.FRANCE));
    assertEquals(1, lessons.in(Locale.FRANCE).size());
  }

  @Test
  void aLaterFileWithTheSameNameTakesItsPlace() {
    lessons.add("L1.md", text("Ours"));
    lessons.add("L1.md", text("The teacher's"));
    assertEquals("The teacher's", title(Locale.ENGLISH));
  }

  @Test
  void refusesANameThatCanNotStandInAnAddress() {
    assertThrows(LessonException.class, () -> lessons.add("my lesson.md", text("A")));
  }

  @Test
  void aPlaceSurvivesTheAddress() {
    LessonPosition place = new LessonPosition("L3", 2);
    assertEquals(Optional.of(place), LessonPosition.read(place.parameters()));
    assertEquals(
        Optional.of(new LessonPosition("L3", 1)),
        LessonPosition.read(Map.of("lesson", List.of("L3"), "card", List.of("two"))));
    assertEquals(Optional.empty(), LessonPosition.read(Map.of("card", List.of("2"))));
  }

  private String title(Locale locale) {
    return lessons.find("L1", locale).orElseThrow().title();
  }

  private static String text(String title) {
    return "# " + title + "\nabout: A.\nminutes: 1\n## Card\nscreen: /\n";
  }
}
