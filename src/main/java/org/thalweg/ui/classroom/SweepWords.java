package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.OptionalDouble;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.text.Numbers;

/** One student's run in words: its loss after so many steps, and what it does on the whole. */
final class SweepWords {

  private SweepWords() {}

  static String of(ClassSweep.Point run, int steps, Component speaker, Locale locale) {
    Numbers numbers = Numbers.of(locale);
    String rate = numbers.format(run.rate(), 3);
    String did = speaker.getTranslation("room.sweep.did." + run.deed().id());
    OptionalDouble loss = run.lossAfter(steps);
    return loss.isPresent()
        ? speaker.getTranslation(
            "room.sweep.run",
            rate,
            Math.min(steps, run.steps()),
            numbers.format(loss.getAsDouble()),
            did)
        : speaker.getTranslation("room.sweep.run.flown", rate, did);
  }
}
