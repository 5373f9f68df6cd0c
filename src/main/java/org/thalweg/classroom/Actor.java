package org.thalweg.classroom;

/**
 * Who gave a command, as it stands in the log.
 *
 * @param seat the number of the seat; 0 for those who have none
 */
public record Actor(Role role, int seat) {
  /** The server itself. */
  public static final Actor HOUSE = new Actor(Role.HOUSE, 0);

  /** The teacher. */
  public static final Actor TEACHER = new Actor(Role.TEACHER, 0);

  /** Anybody without a seat. */
  public static final Actor NEWCOMER = new Actor(Role.NEWCOMER, 0);

  /** The student at a seat. */
  public static Actor student(int seat) {
    return new Actor(Role.STUDENT, seat);
  }
}
