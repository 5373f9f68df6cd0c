package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.OptionalDouble;
import org.thalweg.classroom.game.Deed;
import org.thalweg.classroom.game.ExploredRun;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.OwnRun;

/** What one student's own screen shows, in words. */
final class ExploreWords {
  private static final int DIGITS = 3;

  private ExploreWords() {}

  static String of(Explorers.Explorer student, Component speaker, Locale locale) {
    String seen = seen(student, speaker, locale);
    return student.current() ? seen : seen + " " + speaker.getTranslation("room.explore.earlier");
  }

  private static String seen(Explorers.Explorer student, Component speaker, Locale locale) {
    String screen = speaker.getTranslation(student.shown().screen().titleKey());
    Numbers numbers = Numbers.of(locale);
    return switch (student.own()) {
      case Explored.OnSurface own -> {
        ExploredRun run = own.run();
        String surface = surface(own.surface(), speaker);
        yield run(
            surface,
            rate(run.rate(), run.rateSince(), speaker, numbers),
            did(run, speaker),
            run.loss(),
            speaker,
            numbers);
      }
      case Explored.Learning(OwnRun.Training own) ->
          run(
                  screen,
                  rate(own.rate(), own.rateSince(), speaker, numbers),
                  did(own, speaker),
                  own.loss(),
                  speaker,
                  numbers)
              + own.rows()
                  .map(rows ->
                      " " + speaker.getTranslation("room.explore.rows", rows.right(), rows.all()))
                  .orElse("");
      case Explored.Elsewhere elsewhere -> speaker.getTranslation("room.explore.elsewhere", screen);
    };
  }

  /** The steps before it was changed were not made with it. */
  private static String rate(double rate, long since, Component speaker, Numbers numbers) {
    String now = numbers.format(rate, DIGITS);
    return since == 0 ? now : speaker.getTranslation("room.explore.rate.since", now, since);
  }

  private static String run(
      String where,
      String rate,
      String did,
      OptionalDouble loss,
      Component speaker,
      Numbers numbers) {
    return loss.isPresent()
        ? speaker.getTranslation(
            "room.explore.run", where, rate, did, numbers.format(loss.getAsDouble(), DIGITS))
        : speaker.getTranslation("room.explore.run.lossless", where, rate, did);
  }

  /** The name of a surface; one's own is called by its formula. */
  static String surface(LossSurface surface, Component speaker) {
    return surface.isCustom() ? surface.formula() : speaker.getTranslation(surface.nameKey());
  }

  private static String did(ExploredRun run, Component speaker) {
    if (run.ending().isPresent()) {
      return outcome(run.ending().get(), run.steps(), speaker);
    }
    return run.deed()
        .map(Deed::id)
        .map(does ->
            speaker.getTranslation(
                "room.explore.steps",
                run.steps(),
                speaker.getTranslation("room.explore.does." + does)))
        .orElseGet(() -> speaker.getTranslation("room.explore.ready"));
  }

  private static String did(OwnRun.Training training, Component speaker) {
    return training
        .ending()
        .map(why -> outcome(why, training.steps(), speaker))
        .orElseGet(() ->
            training.steps() == 0
                ? speaker.getTranslation("room.explore.ready")
                : speaker.getTranslation("room.explore.made", training.steps()));
  }

  private static String outcome(Ending why, long steps, Component speaker) {
    return speaker.getTranslation("descend.runs.outcome." + why.id(), steps);
  }
}
