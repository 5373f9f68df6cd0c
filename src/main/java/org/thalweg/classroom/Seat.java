package org.thalweg.classroom;

/**
 * A student's place in a room: a small number that everybody may see, and the right to it that only
 * the student's browser has.
 *
 * @param number 1 for whoever came first; never given twice in a room
 * @param token what is kept of the student's secret
 */
public record Seat(int number, Secret token) {

  /** Checks the number. */
  public Seat {
    if (number < 1) {
      throw new IllegalArgumentException("Seats are counted from 1");
    }
  }
}
