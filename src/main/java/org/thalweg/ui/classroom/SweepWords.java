package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.text.Numbers;

/** One student's run in words. */
final class SweepWords {

  private SweepWords() {}

  static String of(ClassSweep.Point run, Component speaker, Locale locale) {
    Numbers numbers = Numbers.of(locale);
    String rate = numbers.format(run.rate(), 3);
    String did = speaker.getTranslation("room.sweep.did." + run.deed().id());
    return run.loss().isPresent()
        ? speaker.getTranslation(
            "room.sweep.run", rate, run.steps(), numbers.format(run.loss().getAsDouble()), did)
        : speaker.getTranslation("room.sweep.run.flown", rate, did);
  }
}
