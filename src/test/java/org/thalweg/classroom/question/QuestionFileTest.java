package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.lesson.LessonException;
import org.thalweg.lesson.Screen;

class QuestionFileTest {
  private static final String TEXT =
      """
      # Where to?
      idea: It climbs.
      source: Nobody
      tag: descent

      ## Predict
      screen: /?surface=bowl&x=3&y=0&rate=0.25
      hide: arrows
      One idea.
      It goes on.

      ( ) Up | Thinks of a ball on a string.
      (x) Down | Yes.

      ## Watch
      tell: It fell by 5.
      hide: rate-words
      play: 4
      Look at the loss.

      ## What did it do?
      ( ) Up | No.
      (x) Down | Yes.

      ## Explain
      It goes against the gradient.
      """;

  @Test
  void readsAllOfAQuestion() {
    Question question = read(TEXT);
    assertEquals("where", question.id());
    assertEquals("Where to?", question.title());
    assertEquals("It climbs.", question.idea());
    assertEquals("Nobody", question.source());
    assertEquals("descent", question.tag());
    assertEquals(Screen.DESCEND, question.screen().screen());
    assertEquals(
        Map.of("surface", "bowl", "x", "3", "y", "0", "rate", "0.25"),
        question.screen().parameters());
    assertEquals(Set.of("arrows"), question.hides());
    assertEquals(List.of("One idea. It goes on."), question.text());
    assertEquals(List.of("It fell by 5."), question.told());
    assertEquals(Set.of("rate-words"), question.hidesToTheEnd());
    assertEquals(OptionalLong.of(4), question.play());
    assertEquals(List.of("Look at the loss."), question.watch());
    assertEquals("It goes against the gradient.", question.explanation());
    assertTrue(question.ask().isRight(new Answer.Option(1)));
    assertTrue(question.saw().isRight(new Answer.Option(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "# Where to?; Where to?; 1; title",
        "idea: It climbs.; ; 3; idea:",
        "tag: descent; tag:; 4; tag:",
        "## Predict; Predict; 6; card",
        "screen: /?surface=bowl&x=3&y=0&rate=0.25; ; 8; screen:",
        "hide: arrows; hide: everything; 8; no part",
        "(x) Down | Yes.; ( ) Down | Yes.; 13; One option is right",
        "( ) Up | Thinks of a ball on a string.; rate: 0.1; 12; two numbers",
        "( ) Up | Thinks of a ball on a string.; rate: 2 to 1; 12; goes up",
        "( ) Up | Thinks of a ball on a string.; behaviour: dance; 12; zig-zag",
        "( ) Up | Thinks of a ball on a string.; ends: 1, 2; 13; within",
        "Look at the loss.; ; 21; what to observe",
        "It goes against the gradient.; ; 26; one sentence",
        "hide: rate-words; hide: answer; 17; no part",
        "play: 4; play: slowly; 18; \"run\" or a number of steps",
        "play: 4; play: 0; 18; \"run\" or a number of steps",
      })
  void saysInWhichLineWhatIsWrong(String right, String wrong, int line, String says) {
    String faulty = TEXT.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong);
    LessonException problem = assertThrows(LessonException.class, () -> read(faulty));
    assertTrue(String.valueOf(problem.getMessage()).contains(says), problem.getMessage());
    assertEquals(line, problem.line(), problem.getMessage());
  }

  @Test
  void readsEveryKindOfQuestion() {
    assertEquals(new Ask.Rate(0.1, 0.2), asking("rate: 0.1 to 0.2"));
    assertEquals(new Ask.EndPoint(-1e-3, 0, 0.2), asking("ends: -1e-3,0\nwithin: 0.2"));
    assertEquals(new Ask.NextPoint(1.5, 0.0, 1), asking("next: 1.5, 0.0\nwithin: 1"));
    assertEquals(new Ask.Next(Behaviour.SETTLE), asking("behaviour: settle"));
  }

  @Test
  void aRunThatIsPlayedHasNoLastStep() {
    Question question = read(TEXT.replace("play: 4", "play: run"));
    assertEquals(OptionalLong.of(Long.MAX_VALUE), question.play());
    assertEquals(OptionalLong.empty(), read(TEXT.replace("play: 4\n", "")).play());
  }

  @Test
  void nothingIsPlayedWhereNothingRuns() {
    String elsewhere =
        TEXT.replaceFirst("screen: .*\nhide: arrows", "screen: /partial?surface=bowl")
            .replace("hide: rate-words", "hide: slope");
    LessonException problem = assertThrows(LessonException.class, () -> read(elsewhere));
    assertTrue(String.valueOf(problem.getMessage()).contains("Nothing runs by itself"));
    assertEquals(17, problem.line());
  }

  @Test
  void mostQuestionsHaveNothingToTell() {
    assertEquals(List.of(), read(TEXT.replace("tell: It fell by 5.\n", "")).told());
  }

  @Test
  void keepsQuestionsInABankByLanguage() {
    QuestionBank bank = new QuestionBank(new PlainRuns());
    bank.add("where.md", TEXT);
    bank.add("where.de.md", TEXT.replace("# Where to?", "# Wohin?"));
    assertEquals("Wohin?", bank.find("where", Locale.GERMAN).orElseThrow().title());
    assertEquals("Where to?", bank.in(Locale.FRENCH).getFirst().title());
  }

  @Test
  void refusesAQuestionThatIsTooLongToBeSentAround() {
    String long5000 = TEXT.replace("It goes on.", "And on. ".repeat(600));
    LessonException problem = assertThrows(LessonException.class, () -> read(long5000));
    assertTrue(String.valueOf(problem.getMessage()).contains("4000"), problem.getMessage());
  }

  @Test
  void readsAPreparedLesson() {
    String text =
        "# A lesson\nabout: All.\nminutes: 5\n\n## One\nquestion: where\nSay this.\n\n"
            + "## Two\nactivity: sweep\nscreen: /?surface=bowl\n\n## Three\nscreen: /network\n";
    PreparedLesson lesson = PreparedLessonFile.read("own", text);
    assertEquals(List.of("where"), lesson.questions());
    PreparedLesson.Asking asking =
        assertInstanceOf(PreparedLesson.Asking.class, lesson.parts().get(0));
    assertEquals(List.of("Say this."), asking.notes());
    PreparedLesson.Doing doing =
        assertInstanceOf(PreparedLesson.Doing.class, lesson.parts().get(1));
    assertEquals(Activity.SWEEP, doing.activity());
    assertInstanceOf(PreparedLesson.Show.class, lesson.parts().get(2));
    LessonException problem =
        assertThrows(
            LessonException.class,
            () -> PreparedLessonFile.read("own", text.replace("sweep", "sleep")));
    assertEquals(10, problem.line());
  }

  private static Ask asking(String lines) {
    String options = "( ) Up | Thinks of a ball on a string.\n(x) Down | Yes.\n";
    return read(TEXT.replace(options, lines + "\n")).ask();
  }

  private static Question read(String text) {
    return QuestionFile.read("where", text, new PlainRuns());
  }
}
