package org.thalweg.classroom;

import java.util.Optional;

/**
 * Somebody who has taken a seat.
 *
 * @param nickname the name they chose, or empty for the pseudonym of the seat
 * @param presence whether a page of theirs is open, as far as the room was told
 */
public record Participant(
    Seat seat, Optional<Nickname> nickname, Standing standing, Presence presence) {

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

  /** Whether somebody who has a seat is there. */
  public enum Presence {
    /** They have taken the seat, and their first page is on its way. */
    EXPECTED,
    /** A page of theirs is open. */
    HERE,
    /** None is: they have closed it, or their phone sleeps. */
    AWAY;

    static Presence of(boolean here) {
      return here ? HERE : AWAY;
    }
  }

  /** Whether a page of theirs is open. */
  public boolean isHere() {
    return presence == Presence.HERE;
  }

  /** Who they are to the table of permissions. */
  Actor actor() {
    return new Actor(standing.role, seat.number());
  }

  boolean isRemoved() {
    return standing == Standing.REMOVED;
  }

  Participant with(Standing other) {
    return new Participant(seat, nickname, other, presence);
  }

  Participant with(Optional<Nickname> other) {
    return new Participant(seat, other, standing, presence);
  }

  /** The same, here or not. */
  public Participant with(Presence other) {
    return new Participant(seat, nickname, standing, other);
  }
}
