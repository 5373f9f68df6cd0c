package org.thalweg.lesson;

import java.util.HashMap;
import java.util.Map;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;
import org.thalweg.math.expression.Spelling;

/** Expressions over the facts of a screen: how they are read, and what they are worth now. */
final class Facts {

  private Facts() {}

  /** The expression in a line of a lesson that takes place on this screen. */
  static Expression read(String text, Screen screen, int line) {
    try {
      return Formula.parse(text.strip(), screen.facts());
    } catch (FormulaException unreadable) {
      throw new LessonException(
          line,
          "\"%s\" can't be read: %s%s The facts of /%s are %s."
              .formatted(
                  text.strip(),
                  unreadable.getMessage(),
                  suggestion(text, screen),
                  screen.path(),
                  String.join(", ", screen.facts())));
    }
  }

  /** The facts with a NaN for each that the screen has no value for yet. */
  static Map<String, Double> complete(Map<String, Double> now, Screen screen) {
    Map<String, Double> facts = new HashMap<>();
    screen.facts().forEach(name -> facts.put(name, now.getOrDefault(name, Double.NaN)));
    return facts;
  }

  private static String suggestion(String text, Screen screen) {
    for (String word : text.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty() && !screen.facts().contains(word)) {
        var meant = Spelling.closest(word, screen.facts());
        if (meant.isPresent()) {
          return " Did you mean " + meant.get() + "?";
        }
      }
    }
    return "";
  }
}
