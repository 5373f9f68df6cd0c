package org.thalweg.classroom;

/**
 * What somebody wants to happen in a room. A room's log holds nothing else, and its state follows
 * from it. Commands are values: what is in one is checked when it is made, and whether it may be
 * carried out when it is applied to a {@link RoomState}. Who may give which is in {@link
 * Permissions}.
 */
public sealed interface Command
    permits RoomCommand, SeatCommand, RunCommand, QuestionCommand, ActivityCommand {

  /** The name of the wish. */
  CommandId id();

  /** A command that a student gives, each for the own seat only. */
  interface OwnSeat {

    /** The number of the seat that it is about. */
    int seat();
  }

  /** Tells how something is now; the next of its kind and seat takes its place. */
  sealed interface Report extends OwnSeat
      permits ActivityCommand.Explored, SeatCommand.PresenceSet {}
}
