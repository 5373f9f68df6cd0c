package org.thalweg.classroom;

import java.util.Optional;

/**
 * Somebody who has taken a seat.
 *
 * @param nickname the name they chose, or empty for the pseudonym of the seat
 * @param here whether a page of theirs is open, as far as the room was told; whoever has just come
 *     is here
 */
public record Participant(Seat seat, Optional<Nickname> nickname, Standing standing, boolean here) {

  /** Whether they are in. */
  public enum Standing {
    /** They wait for the teacher's nod. */
    WAITING(Role.WAITING),
    /** They are in. */
    IN(Role.STUDENT),
    /** They were sent out. */
    REMOVED(Role.REMOVED);

    private final Role role;

    Standing(Role role) {
      this.role = role;
    }
  }

  /** Who they are to the table of permissions. */
  Actor actor() {
    return new Actor(standing.role, seat.number());
  }

  boolean isRemoved() {
    return standing == Standing.REMOVED;
  }

  Participant with(Standing other) {
    return new Participant(seat, nickname, other, here);
  }

  Participant with(Optional<Nickname> other) {
    return new Participant(seat, other, standing, here);
  }

  /** The same, here or away. */
  public Participant with(boolean present) {
    return new Participant(seat, nickname, standing, present);
  }
}
