package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ExploredRun;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.text.Numbers;

/** What one student's own screen shows, in words. */
final class ExploreWords {
  private static final int DIGITS = 3;

  private ExploreWords() {}

  static String of(Explorers.Explorer student, Component speaker, Locale locale) {
    return student
        .run()
        .map(run -> of(run, speaker, Numbers.of(locale)))
        .orElseGet(() ->
            speaker.getTranslation(
                "room.explore.elsewhere",
                speaker.getTranslation(student.shown().screen().titleKey())));
  }

  private static String of(Explored own, Component speaker, Numbers numbers) {
    ExploredRun run = own.run();
    String surface = surface(own.surface(), speaker);
    String rate = numbers.format(run.rate(), DIGITS);
    String did = did(run, speaker);
    return run.loss().isPresent()
        ? speaker.getTranslation(
            "room.explore.run",
            surface,
            rate,
            did,
            numbers.format(run.loss().getAsDouble(), DIGITS))
        : speaker.getTranslation("room.explore.run.flown", surface, rate, did);
  }

  /** The name of a surface; one's own is called by its formula. */
  static String surface(LossSurface surface, Component speaker) {
    return surface.isCustom() ? surface.formula() : speaker.getTranslation(surface.nameKey());
  }

  private static String did(ExploredRun run, Component speaker) {
    if (run.ending().isPresent()) {
      return speaker.getTranslation("descend.runs.outcome." + run.ending().get().id(), run.steps());
    }
    return run.behaviour()
        .map(Behaviour::id)
        .map(does ->
            speaker.getTranslation(
                "room.explore.steps",
                run.steps(),
                speaker.getTranslation("room.explore.does." + does)))
        .orElseGet(() -> speaker.getTranslation("room.explore.ready"));
  }
}
