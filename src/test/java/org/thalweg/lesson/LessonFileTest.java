package org.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonFileTest {
  private static final String TEXT =
      """
      # Steps
      about: What a step is.
      needs: L1 L2
      minutes: 4

      ## Predict
      screen: /?f=x^2+y^2&x=3&name=a%20b
      One idea.
      It goes on.

      Another one.
      ( ) Up | No.
      (x) Down | Yes: down.

      ## Do
      wait: step >= 2
      done: Well done.

      ## Find
      answer: 2*x
      within: 0.01
      right: So it is.
      wrong: Twice x.

      ## Read
      The end.
      """;

  private final Lesson lesson = LessonFile.read("L9", TEXT);

  @Test
  void readsTheHead() {
    assertEquals("L9", lesson.id());
    assertEquals("Steps", lesson.title());
    assertEquals("What a step is.", lesson.about());
    assertEquals(List.of("L1", "L2"), lesson.needs());
    assertEquals(4, lesson.minutes());
  }

  @Test
  void joinsLinesAndPartsParagraphsAtBlankLines() {
    assertEquals(
        List.of("One idea. It goes on.", "Another one."), lesson.cards().get(0).paragraphs());
  }

  @Test
  void readsWhatEachCardAsks() {
    Task.Choose choice = assertInstanceOf(Task.Choose.class, lesson.cards().get(0).task());
    assertEquals(new Task.Option("Down", true, "Yes: down."), choice.options().get(1));
    assertFalse(choice.isPrediction());
    Task.Act act = assertInstanceOf(Task.Act.class, lesson.cards().get(1).task());
    assertTrue(act.condition().holds(Map.of("step", 2.0)));
    assertEquals("Well done.", act.praise());
    assertInstanceOf(Task.Read.class, lesson.cards().get(3).task());
  }

  @Test
  void takesAnAnswerThatIsCloseEnoughToWhatTheScreenShows() {
    Task.Answer answer = assertInstanceOf(Task.Answer.class, lesson.cards().get(2).task());
    assertTrue(answer.accepts(6.01, Map.of("x", 3.0)));
    assertFalse(answer.accepts(6.011, Map.of("x", 3.0)));
    assertFalse(answer.accepts(6, Map.of()), "without a value nothing is right");
  }

  @Test
  void leavesThePlusSignsOfAFormulaInItsAddress() {
    ScreenAddress setting = lesson.cards().getFirst().setting().orElseThrow();
    assertEquals(Map.of("f", "x^2+y^2", "x", "3", "name", "a b"), setting.parameters());
    assertEquals(
        "?f=x%5E2%2By%5E2&x=3&name=a%20b",
        setting.link(new LessonPosition("L9", 1)).split("&(card|lesson)")[0]);
  }

  @Test
  void setsTheScreenUpAsTheNearestCardBeforeSays() {
    assertEquals(
        lesson.cards().getFirst().setting().orElseThrow(), lesson.settingFor(lesson.place(3)));
    assertEquals(4, lesson.place(99).card());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# Steps; Steps; 1; title",
        "about: What a step is.; about; 2; about:",
        "minutes: 4; minutes: four; 4; number",
        "minutes: 4; minutes: -1; 4; negative",
        "## Predict; Predict; 6; ## Predict first",
        "screen: /?f=x^2+y^2&x=3&name=a%20b; ; 8; first card",
        "screen: /?f; screen: ?f; 7; slash",
        "screen: /?f; screen: /nowhere?f; 7; /nowhere",
        "&x=3; &x; 7; no name",
        "a%20b; 100%; 7; %25",
        "( ) Up | No.; ( ) Up; 12; |",
        "( ) Up | No.; ; 13; two to five",
        "step >= 2; step 2; 16; compares nothing",
        "step >= 2; stepp >= 2; 16; Did you mean step?",
        "done: Well done.; ; 19; done:",
        "answer: 2*x; answer: 2*(x; 20; can't be read",
        "within: 0.01; within:; 21; within:",
        "The end.; needs: L1; 26; a card",
      })
  void saysInWhichLineWhatIsWrong(String right, String wrong, int line, String says) {
    String text = TEXT.replace(right, wrong == null ? "" : wrong);
    LessonException problem =
        assertThrows(LessonException.class, () -> LessonFile.read("L9", text));
    assertEquals(line, problem.line(), problem.getMessage());
    assertTrue(String.valueOf(problem.getMessage()).contains(says), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "step >= 2; step == 2; 16; one sign: =",
        "step >= 2; step >= 2 && x > 1; 16; word: and",
        "step >= 2; step > 2 || x > 1; 16; word: or",
        "step >= 2; 0 < step < 9; 16; Write \"0 < step\" and \"step < 9\"",
        "step >= 2; step != 2; 16; not equal",
        "( ) Up | No.; (X) Up | No.; 13; Only one answer",
        "Another one.; hide: readou; 11; a card",
      })
  void knowsHowItIsWrittenElsewhere(String right, String wrong, int line, String says) {
    saysInWhichLineWhatIsWrong(right, wrong, line, says);
  }

  @Test
  void readsTheMarksOfOtherHands() {
    String text = TEXT.replace("(x)", "[X]").replace("( )", "[]").replace(">=", "≥");
    Lesson same = LessonFile.read("L9", "\uFEFF" + text);
    assertEquals(lesson.cards().getFirst().task(), same.cards().getFirst().task());
    Task.Act act = assertInstanceOf(Task.Act.class, same.cards().get(1).task());
    assertTrue(act.condition().holds(Map.of("step", 2.0)));
  }

  @Test
  void refusesAFileWithoutCards() {
    String head = TEXT.substring(0, TEXT.indexOf("## "));
    assertThrows(LessonException.class, () -> LessonFile.read("L9", head));
  }
}
