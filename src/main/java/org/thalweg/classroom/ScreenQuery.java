package org.thalweg.classroom;

import org.thalweg.lesson.Screen;

/**
 * A screen as its address has it.
 *
 * @param query the part of the address behind the question mark
 */
public record ScreenQuery(Screen screen, String query) {
  /** A longer address is kept in no log. */
  public static final int LONGEST = 8_000;

  /** Checks the length. */
  public ScreenQuery {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException("An address of at most 8000 characters");
    }
  }
}
