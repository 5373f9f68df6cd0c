package org.thalweg.classroom;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Commands about who is in a room, and under which name. */
public sealed interface SeatCommand extends Command {

  /**
   * Somebody takes the next free seat.
   *
   * @param token what is kept of the student's secret
   * @param nickname the name, or empty for a pseudonym
   */
  record Joined(CommandId id, Secret token, Optional<Nickname> nickname) implements SeatCommand {}

  /** The teacher lets in whoever waits at this seat, or was sent out or turned away. */
  record Approved(CommandId id, int seat) implements SeatCommand {}

  /**
   * A seat has another name: the teacher took one away. Students choose theirs when they come in.
   *
   * @param nickname the name, or empty for the pseudonym
   */
  record Renamed(CommandId id, int seat, Optional<Nickname> nickname) implements SeatCommand {}

  /** The teacher sends somebody out; the seat's token opens nothing until they are let in again. */
  record Removed(CommandId id, int seat) implements SeatCommand {}

  /**
   * The teacher sends away whoever still waits to be let in.
   *
   * @param upTo the last seat of those whom the teacher has seen: who has come since waits on
   */
  record TurnedAway(CommandId id, int upTo) implements SeatCommand {}

  /**
   * Whoever has this seat is away, or back. It takes the place of what was told of the same seat
   * before: see {@link RoomState#needs}.
   *
   * @param here whether a page of theirs is open
   */
  record PresenceSet(CommandId id, int seat, boolean here) implements SeatCommand, Command.Report {}

  /**
   * The teacher gives away the places of some who are away. Whoever of them is back by then keeps
   * the seat; the others may come in anew.
   *
   * @param seats those of whom the teacher has seen that they are away
   */
  record PlacesFreed(CommandId id, SortedSet<Integer> seats) implements SeatCommand {
    /** Copies the seats. */
    public PlacesFreed {
      seats = Collections.unmodifiableSortedSet(new TreeSet<>(seats));
    }
  }
}
