package org.thalweg.classroom;

import java.util.List;
import java.util.Optional;
import org.thalweg.live.Subscription;

/**
 * The store of the rooms. Every command goes through it, and it checks who gives it: no view has
 * to, and none can forget it. All stores pass {@code RoomsContract}. Thread-safe.
 */
public interface Rooms {

  /**
   * Opens a room with a new code.
   *
   * @param address the network address it is opened from, where it is found whoever mistypes there
   */
  Opening open(String address);

  /**
   * Looks for the room with a code that somebody typed. A wrong code and that of a room that is
   * over are answered alike. What was opened or found from the same network lately is found however
   * many codes from there were wrong.
   *
   * @param address the network address it comes from; only its misses are counted
   */
  Lookup find(String typed, String address);

  /**
   * Puts a command into a room's log, if whoever gives it may. What is acknowledged is stored.
   *
   * @param shown what they show to say who they are
   */
  Appended append(RoomCode room, Credential shown, Command command);

  /** The present state of a room; also, for a while, of one that is over. */
  Optional<RoomState> state(RoomCode room);

  /**
   * The entries of a room's log from an index on; none where there is no such room. What the state
   * {@linkplain RoomState#needs does not need} any more is forgotten as soon as another command is
   * stored, and its place is given back; the index stays empty. The latest entry is always there.
   *
   * @param from 0 for the first
   */
  List<LogEntry> read(RoomCode room, long from);

  /**
   * The index of the entry that is stored next; 0 where there is no such room. Who asks for it,
   * then for the state, and then listens from there misses nothing.
   */
  long next(RoomCode room);

  /**
   * Follows a room's log: first come the entries from this index on that are there, then each one
   * that is added, soon after it is stored, but for those that were forgotten sooner: whoever gives
   * a command waits for no listener. Whoever listens closes the subscription; it also ends with the
   * room. Empty where there is no such room, or too many listen to it.
   *
   * @param seat whose page listens; 0 for the teacher's and the server's own, for which places are
   *     kept
   * @param from 0 for the first
   */
  Optional<Subscription> listen(RoomCode room, int seat, long from, RoomListener listener);

  /**
   * Ends the rooms that nobody has used for long and forgets those that were over long ago. To be
   * called every few minutes; a room that is asked for is looked at anyway.
   */
  void sweep();

  /** What became of the wish for a room. */
  sealed interface Opening {

    /**
     * It is open.
     *
     * @param secret the teacher's right, which is kept nowhere else
     */
    record Open(RoomCode room, String secret) implements Opening {
      @Override
      public String toString() {
        return "Open " + room;
      }
    }

    /** This node has its fill of rooms. */
    record Full() implements Opening {}
  }

  /** What became of a search. */
  sealed interface Lookup {

    /** There is such a room. */
    record Found(RoomCode room) implements Lookup {}

    /** There is none. */
    record Nothing() implements Lookup {}

    /** It was not looked for, since too many wrong codes came before. */
    record TooManyMisses() implements Lookup {}
  }

  /** What became of a command. */
  sealed interface Appended {

    /** It is stored. */
    record Stored(long index) implements Appended {}

    /** It was stored before. */
    record Repeated() implements Appended {}

    /** It is not stored. */
    record Refused(Reason reason) implements Appended {}
  }
}
