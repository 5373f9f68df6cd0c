package org.thalweg.ui.classroom;

import java.util.Locale;
import org.thalweg.classroom.Hint;
import org.thalweg.classroom.question.Stage;

/** The names of values in the keys of words. */
final class Words {
  private Words() {}

  static String id(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  static String id(Hint hint) {
    return hint.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
