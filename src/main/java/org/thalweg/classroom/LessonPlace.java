package org.thalweg.classroom;

/**
 * Where a class is in a prepared lesson. The lesson itself is a file, so a log holds its name only.
 *
 * @param lesson its id
 * @param part 0 for the first
 */
public record LessonPlace(String lesson, int part) {
  private static final int LONGEST = 40;

  /** Checks the length of the name and the number. */
  public LessonPlace {
    if (lesson.length() > LONGEST || part < 0) {
      throw new IllegalArgumentException("An id of at most 40 characters; parts from 0");
    }
  }
}
