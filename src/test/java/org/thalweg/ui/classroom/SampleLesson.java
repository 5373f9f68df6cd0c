package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.live.ManualScheduler;
import org.thalweg.ui.screen.SharedScreens;

/**
 * A bank with one question, "Where to?", and two prepared lessons: "A walk", that asks it, and
 * "Rates", of what a class does together.
 */
final class SampleLesson {
  private static final String QUESTION =
      """
      # Where to?
      idea: It climbs.
      source: nobody
      tag: descent
      ## Predict
      screen: /?surface=booth&rate=0.1
      hide: arrows
      Which way?
      ( ) Up | Thinks that it climbs.
      (x) Down | Yes.
      ## Watch
      Look.
      ## What did it do?
      ( ) It rose | It fell.
      (x) It fell | It did.
      ## Explain
      It goes against the gradient.
      """;

  private static final String LESSON =
      """
      # A walk
      about: A walk.
      minutes: 5
      ## See
      screen: /?surface=bowl
      Look around.
      ## Ask
      question: way
      ## Try
      activity: explore
      screen: /?surface=saddle
      Let them.
      ## Rest
      screen: /?surface=bowl
      Rest.
      """;

  private static final String RATES =
      """
      # Rates
      about: Rates.
      minutes: 5
      ## All together
      activity: sweep
      screen: /?surface=bowl
      ## By yourselves
      activity: explore
      screen: /?surface=saddle
      """;

  private SampleLesson() {}

  /** What a teacher's page works with, of its own. */
  static ClassTools tools() {
    QuestionBank bank = new QuestionBank(screen -> Optional.empty());
    bank.add("way.md", QUESTION);
    PreparedLessons lessons = new PreparedLessons(bank);
    lessons.add("walk.md", LESSON);
    lessons.add("rates.md", RATES);
    ClassWork work =
        new ClassWork(
            room -> Optional.empty(),
            new ClassRuns(List.of(), Runnable::run),
            new ManualScheduler());
    return new ClassTools(
        new SharedScreens(Runnable::run), bank, lessons, new StartedActivities(work), work);
  }
}
