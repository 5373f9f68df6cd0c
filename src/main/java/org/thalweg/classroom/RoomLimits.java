package org.thalweg.classroom;

import java.time.Duration;

/**
 * The limits that keep one node usable by everybody, and its memory bounded.
 *
 * @param places how many students may be in one room at a time
 * @param rooms how many rooms may be open on this node
 * @param idle after so long without a command a room ends
 * @param kept so long the log of a room that has ended can still be read, unless a new room needs
 *     the place
 * @param roomSize the size of one log, in entries of the usual size; see {@link EntrySize}
 * @param nodeSize the size of all logs of this node together
 * @param perSeat how many commands one seat may give
 * @param listeners how many may listen to one room
 * @param missesPerMinute how many wrong codes one address may try in a minute, and at once
 * @param missesOfAll how many all addresses together may before only those are heard that have not
 *     missed lately
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
    int missesOfAll) {

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
        600);
  }
}
