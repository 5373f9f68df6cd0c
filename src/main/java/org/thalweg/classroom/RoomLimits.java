package org.thalweg.classroom;

import java.time.Duration;

/**
 * The limits that keep one node usable by everybody, and its memory bounded; a host may set each as
 * {@code thalweg.rooms.*}.
 *
 * @param places how many students may be in one room at a time
 * @param rooms how many rooms may be open on this node
 * @param idle after so long without a command a room ends
 * @param kept so long the log of a room that has ended can be read, unless a new room needs the
 *     place
 * @param roomSize the size of one log, in entries of the usual size (see {@link EntrySize}), shared
 *     out among its {@linkplain LogPart parts}, and those of students {@linkplain SharedPlace among
 *     the seats}
 * @param nodeSize the size of all logs of this node together, shared among the rooms in the same
 *     way
 * @param perSeat the most that one seat may write down, in such entries; half of it is for what
 *     comes last from its screen while the class explores
 * @param listeners how many pages of students may listen to one room
 * @param missesPerMinute how many wrong codes one address may try in a minute, and at once
 * @param missesOfAll how many all addresses together may before only those are heard that have not
 *     missed lately
 * @param joinsAtOnce how many may come into one room at once
 * @param joinsPerMinute how many may come after them, in each minute
 * @param roomsAtOnce how many rooms may be opened at once from one network address
 * @param roomsPerMinute how many may be opened after them, in each minute
 */
public record RoomLimits(
    int places,
    int rooms,
    Duration idle,
    Duration kept,
    int roomSize,
    long nodeSize,
    int perSeat,
    int listeners,
    int missesPerMinute,
    int missesOfAll,
    int joinsAtOnce,
    int joinsPerMinute,
    int roomsAtOnce,
    int roomsPerMinute) {

  /** Refuses limits that would let nobody in, or not everybody who is in look on. */
  public RoomLimits {
    atLeast(1, "places", places);
    atLeast(1, "rooms", rooms);
    atLeast(1, "idle", idle.toSeconds());
    atLeast(0, "kept", kept.toSeconds());
    atLeast(1, "room-size", roomSize);
    atLeast(1, "node-size", nodeSize);
    atLeast(1, "per-seat", perSeat);
    atLeast(places, "listeners", listeners);
    atLeast(1, "misses-per-minute", missesPerMinute);
    atLeast(missesPerMinute, "misses-of-all", missesOfAll);
    atLeast(1, "joins-at-once", joinsAtOnce);
    atLeast(1, "joins-per-minute", joinsPerMinute);
    atLeast(1, "rooms-at-once", roomsAtOnce);
    atLeast(1, "rooms-per-minute", roomsPerMinute);
  }

  private static void atLeast(long least, String name, long limit) {
    if (limit < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", not " + limit);
    }
  }

  /** The limits that hold when the host sets none. */
  public static RoomLimits defaults() {
    return new RoomLimits(
        250,
        500,
        Duration.ofHours(12),
        Duration.ofHours(1),
        100_000,
        2_000_000,
        1_000,
        1_000,
        10,
        600,
        100,
        240,
        30,
        1);
  }
}
