package org.thalweg.math.descent;

import org.thalweg.text.Words;

/**
 * A start where the function or one of its partial derivatives is no finite number, said in a
 * student's sentence.
 */
public final class NotFiniteException extends IllegalArgumentException {
  private static final String KEY = "descent.error.notFinite";

  NotFiniteException() {
    super(Words.english(KEY));
  }

  /** The key of the sentence to translate; it has no arguments. */
  public String messageKey() {
    return KEY;
  }
}
