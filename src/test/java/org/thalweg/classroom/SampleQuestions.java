package org.thalweg.classroom;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.lesson.Task;

/** Questions that tests ask. */
public final class SampleQuestions {
  /** Three options, of which the second, number 1, is right. */
  public static final Ask.Choice CHOICE =
      new Ask.Choice(
          List.of(
              new Task.Option("Up", false, "Thinks that it climbs."),
              new Task.Option("Down", true, "Yes."),
              new Task.Option("It stays", false, "Thinks that it rests.")));

  private SampleQuestions() {}

  /** A question that asks this. */
  public static Question asking(Ask ask) {
    return new Question(
        "sample",
        "Where to?",
        "It climbs",
        "nobody",
        "descent",
        new ScreenAddress(Screen.DESCEND, Map.of("surface", "bowl")),
        Set.of("arrows"),
        Set.of("rate-words"),
        List.of("The hiker feels the slope only."),
        ask,
        OptionalLong.empty(),
        List.of("Watch the loss."),
        List.of("It was measured at 4."),
        CHOICE,
        "The gradient points uphill, and the step goes against it.");
  }
}
