package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.lesson.LessonException;

/**
 * What stands in a question's file about a run, against the run. On x² + y² a step multiplies both
 * coordinates by 1 − 2α.
 */
class TruthTest {
  private static final String FILE =
      """
      # Where to?
      idea: It climbs.
      source: nobody
      tag: descent
      ## Predict
      screen: %s
      What does it do?
      %s
      ## Watch
      Look.
      ## What did it do?
      ( ) It rose | It fell.
      (x) It fell | It did.
      ## Explain
      It goes against the gradient.
      """;
  private static final String BOWL = "/?f=x^2+y^2&domain=-5,5,-5,5&x=3&y=4&rate=";

  @ParameterizedTest
  @CsvSource({"0.0005, crawl", "0.25, settle", "0.9, zig-zag", "1, hop", "1.2, fly-out"})
  void ofTheFiveBehavioursOnlyTheTrueOneIsTaken(String rate, String does) {
    for (Behaviour stated : Behaviour.values()) {
      if (stated.id().equals(does)) {
        assertEquals(new Ask.Next(stated), read(BOWL + rate, "behaviour: " + does));
      } else {
        refuses(
            BOWL + rate,
            "behaviour: " + stated.id(),
            8,
            "does this: " + does + ". Here stands: " + stated.id() + ".");
      }
    }
  }

  @Test
  void theNextPointIsWhereOneStepLeads() {
    assertEquals(new Ask.NextPoint(1.5, 2, 0.1), read(BOWL + "0.25", "next: 1.5, 2\nwithin: 0.1"));
    refuses(
        BOWL + "0.25",
        "next: 1.5, 2.02\nwithin: 0.1",
        9,
        "The run on this screen goes to 1.5, 2.0 next. Here stands: 1.5, 2.02.");
  }

  @Test
  void aRunWithoutANextStepHasNoNextPoint() {
    refuses(
        "/?surface=bowl&x=0&y=0", "next: 0, 0\nwithin: 1", 9, "The run on this screen is over.");
  }

  @Test
  void theEndIsWhereTheRunComesToRest() {
    assertEquals(new Ask.EndPoint(0, 0, 0.1), read(BOWL + "0.25", "ends: 0, 0\nwithin: 0.1"));
    refuses(BOWL + "0.25", "ends: 0, 0.2\nwithin: 0.3", 9, "Here stands: 0.0, 0.2.");
    refuses(BOWL + "1.2", "ends: 0, 0\nwithin: 9", 9, "The run on this screen flies out.");
  }

  /** One that is at rest nowhere ends at its last step: 1 000 of them leave 0.9998¹⁰⁰⁰ = 0.8187. */
  @Test
  void theEndOfALongRunIsItsLastStep() {
    read(BOWL + "0.0001", "ends: 2.456, 3.275\nwithin: 0.1");
    refuses(BOWL + "0.0001", "ends: 0, 0\nwithin: 0.1", 9, "The run on this screen ends at 2.456");
  }

  @Test
  void aPlaceMayBeRoundedByATenthOfWhatIsRight() {
    read(BOWL + "0.25", "next: 1.53, 2.04\nwithin: 0.51");
    refuses(BOWL + "0.25", "next: 1.53, 2.04\nwithin: 0.49", 9, "Here stands: 1.53, 2.04.");
  }

  @Test
  void whereNoRunCanBeWorkedOutNoneIsAskedFor() {
    refuses("/derivative?curve=square", "behaviour: hop", 8, "on the Descend screen only");
  }

  @Test
  void anAddressThatCannotBeOpenedIsRefusedWithItsReason() {
    ScreenRuns none =
        screen -> {
          throw new IllegalArgumentException("There is no such surface.");
        };
    LessonException problem =
        assertThrows(
            LessonException.class,
            () -> QuestionFile.read("where", file("/?surface=moon", "behaviour: hop"), none));
    assertEquals("There is no such surface.", problem.getMessage());
    assertEquals(8, problem.line());
  }

  @Test
  void nothingIsForetoldOfARunByChance() {
    refuses(
        BOWL + "0.25&noise=1", "behaviour: settle", 8, "The run on this screen goes by chance.");
  }

  /** What options and ranges of rates say is up to their author. */
  @Test
  void nothingElseIsWorkedOut() {
    ScreenRuns none =
        screen -> {
          throw new AssertionError(screen.link());
        };
    QuestionFile.read("where", file("/?surface=bowl", "rate: 1 to 2"), none);
    QuestionFile.read("where", file("/network", "( ) Up | No.\n(x) Down | Yes."), none);
  }

  private static Ask read(String screen, String answer) {
    return QuestionFile.read("where", file(screen, answer), new PlainRuns()).ask();
  }

  private static void refuses(String screen, String answer, int line, String says) {
    LessonException problem =
        assertThrows(LessonException.class, () -> read(screen, answer), screen + " " + answer);
    assertTrue(String.valueOf(problem.getMessage()).contains(says), problem.getMessage());
    assertEquals(line, problem.line(), problem.getMessage());
  }

  private static String file(String screen, String answer) {
    return FILE.formatted(screen, answer);
  }
}
