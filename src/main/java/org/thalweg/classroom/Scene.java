package org.thalweg.classroom;

import java.util.Optional;
import org.thalweg.lesson.Screen;

/**
 * A screen with what its address holds: all that determines what happens on it.
 *
 * @param query the part of the address behind the question mark
 */
public record Scene(Screen screen, String query) {
  static final int LONGEST = 8_000;

  /** Checks the length. */
  public Scene {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException("An address of at most " + LONGEST + " characters");
    }
  }

  /** The same; empty where the address is too long for a log. */
  public static Optional<Scene> of(Screen screen, String query) {
    return query.length() <= LONGEST ? Optional.of(new Scene(screen, query)) : Optional.empty();
  }
}
