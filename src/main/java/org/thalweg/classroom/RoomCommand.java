package org.thalweg.classroom;

/** Commands about a room as a whole. */
public sealed interface RoomCommand extends Command {

  /**
   * The room is open; always the first command.
   *
   * @param teacher what is kept of the teacher's secret
   * @param places how many students may be in it at a time
   */
  record Opened(CommandId id, Secret teacher, int places) implements RoomCommand {
    /** Checks the number. */
    public Opened {
      if (places < 1) {
        throw new IllegalArgumentException("A room has at least one place");
      }
    }
  }

  /** Nobody else comes in, or everybody may again. */
  record LockSet(CommandId id, boolean locked) implements RoomCommand {}

  /** Whoever comes waits for the teacher's nod, or doesn't. Turned off, it lets all in who wait. */
  record ApprovalSet(CommandId id, boolean required) implements RoomCommand {}

  /** Names stand beside what students did, or nothing does. */
  record NamesShownSet(CommandId id, boolean shown) implements RoomCommand {}

  /** The lesson is over; nothing comes after it. */
  record Ended(CommandId id) implements RoomCommand {}
}
