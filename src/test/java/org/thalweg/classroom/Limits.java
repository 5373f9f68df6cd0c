package org.thalweg.classroom;

import java.time.Duration;

/** Limits for tests, small where a test wants to reach them. */
final class Limits {
  private static final int NONE = Integer.MAX_VALUE;

  private Limits() {}

  static RoomLimits ofRooms(int rooms) {
    return limits(250, rooms, 100_000, 2_000_000, 1_000, 10);
  }

  static RoomLimits ofLog(int size, int perSeat) {
    return limits(250, 500, size, 2_000_000, perSeat, 10);
  }

  /** Places for so many in a room, and for so many rooms on a node, are shared out. */
  static RoomLimits shared(int places, int rooms, int roomSize, long nodeSize) {
    return limits(places, rooms, roomSize, nodeSize, 1_000, 10);
  }

  /** Wrong codes are not counted. */
  static RoomLimits withoutMisses() {
    return limits(250, 500, 100_000, 2_000_000, 1_000, NONE);
  }

  private static RoomLimits limits(
      int places, int rooms, int size, long nodeSize, int perSeat, int missesPerMinute) {
    return new RoomLimits(
        places,
        rooms,
        Duration.ofHours(12),
        Duration.ofHours(1),
        size,
        nodeSize,
        perSeat,
        1_000,
        missesPerMinute,
        Math.max(missesPerMinute, 600),
        NONE,
        NONE,
        NONE,
        NONE);
  }
}
