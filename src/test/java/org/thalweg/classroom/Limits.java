package org.thalweg.classroom;

import java.time.Duration;

/** Limits for tests, small where a test wants to reach them. */
final class Limits {
  private static final int NONE = Integer.MAX_VALUE;

  private Limits() {}

  static RoomLimits ofRooms(int rooms) {
    return limits(rooms, 100_000, 1_000, 10, 600);
  }

  static RoomLimits ofLog(int size, int perSeat) {
    return limits(500, size, perSeat, 10, 600);
  }

  /** Wrong codes are not counted. */
  static RoomLimits withoutMisses() {
    return limits(500, 100_000, 1_000, NONE, NONE);
  }

  private static RoomLimits limits(
      int rooms, int size, int perSeat, int missesPerMinute, int missesOfAll) {
    return new RoomLimits(
        250,
        rooms,
        Duration.ofHours(12),
        Duration.ofHours(1),
        size,
        2_000_000,
        perSeat,
        1_000,
        missesPerMinute,
        missesOfAll,
        NONE,
        NONE,
        NONE,
        NONE);
  }
}
