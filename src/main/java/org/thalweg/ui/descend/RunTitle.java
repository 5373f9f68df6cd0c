package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.SortedMap;
import org.thalweg.live.RunSnapshot;
import org.thalweg.text.Numbers;

/**
 * What tells a run from the others on its map: its learning rate, and its optimizer when that is
 * not plain descent.
 */
final class RunTitle {
  private RunTitle() {}

  /** In the words of a component. */
  static String of(RunSnapshot shown, Component words, Locale locale) {
    String rate = rate(shown, words, Numbers.of(locale));
    String optimizer = shown.settings().optimizer().id();
    return optimizer.equals("gradient-descent")
        ? words.getTranslation("descend.runs.title", rate)
        : words.getTranslation(
            "descend.runs.titleWithOptimizer",
            rate,
            words.getTranslation("optimizer." + optimizer + ".name"));
  }

  /** Of a run whose rate was changed, the first, the last and since which step. */
  private static String rate(RunSnapshot shown, Component words, Numbers numbers) {
    String now = numbers.format(shown.learningRate());
    SortedMap<Long, Double> changes = shown.settings().rateChanges();
    return changes.isEmpty()
        ? now
        : words.getTranslation(
            "descend.runs.changedRate",
            numbers.format(shown.settings().optimizer().learningRate()),
            now,
            changes.lastKey());
  }
}
