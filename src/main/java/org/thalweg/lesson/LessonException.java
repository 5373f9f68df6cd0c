package org.thalweg.lesson;

/** Says to the author of a lesson's file what can't be read, and in which line. */
public final class LessonException extends RuntimeException {
  private final int line;

  /** A sentence about a line, 1 for the first. */
  public LessonException(int line, String sentence) {
    super(sentence);
    this.line = line;
  }

  /** The number of the line, 1 for the first. */
  public int line() {
    return line;
  }
}
