package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final RoomCode ROOM = new RoomCode("K7M4PX");

  private final RoomsContract.Time time = new RoomsContract.Time();
  private final Arrivals arrivals = new Arrivals(RoomLimits.defaults(), time);

  @Test
  void aProgramDoesNotFillARoomInASecond() {
    int in = come(1_000);
    time.pass(Duration.ofSeconds(1));
    in += come(1_000);
    assertEquals(104, in, "a hundred at once, then four each second");
    assertTrue(arrivals.admit(new RoomCode("K7M4PY")), "another room");
  }

  /** They press again when they are asked to. */
  @Test
  void twoHundredPupilsAreInWithinAMinute() {
    int outside = 200;
    for (int second = 0; second < 60; second++) {
      outside -= come(outside);
      time.pass(Duration.ofSeconds(1));
    }
    assertEquals(0, outside);
  }

  /** How many of so many come in. */
  private int come(int many) {
    int in = 0;
    for (int i = 0; i < many; i++) {
      in += arrivals.admit(ROOM) ? 1 : 0;
    }
    return in;
  }
}
