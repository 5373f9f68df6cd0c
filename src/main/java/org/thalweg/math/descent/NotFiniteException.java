package org.thalweg.math.descent;

/**
 * A start where the function or one of its partial derivatives is no finite number, said in a
 * student's sentence.
 */
public final class NotFiniteException extends IllegalArgumentException {

  NotFiniteException() {
    super(
        "A descent cannot start here: the function or one of its partial derivatives has no finite"
            + " value at this point.");
  }

  /** The key of the sentence to translate; it has no arguments. */
  public String messageKey() {
    return "descent.error.notFinite";
  }
}
