package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private final RoomsContract.Time time = new RoomsContract.Time();
  private final Openings openings = new Openings(RoomLimits.defaults(), time);

  @Test
  void aSchoolOpensThirtyRoomsAtOnceAndThenOneInAMinute() {
    assertEquals(30, opened("192.0.2.1", 500));
    time.pass(Duration.ofMinutes(1));
    assertEquals(1, opened("192.0.2.1", 500));
    assertEquals(30, opened("192.0.2.2", 500), "another network");
  }

  /** Whoever comes back when the others are long gone has waited for each of their rooms. */
  @Test
  void nobodyIsForgottenBeforeTheyHaveWaited() {
    assertEquals(30, opened("192.0.2.1", 500));
    time.pass(Duration.ofMinutes(20));
    assertEquals(20, opened("192.0.2.1", 500));
    time.pass(Duration.ofHours(12));
    assertEquals(30, opened("192.0.2.1", 500));
  }

  @Test
  void anAddressBesideOnesOwnIsNoOtherNetwork() {
    assertEquals(30, opened("2001:db8:1:2::1", 500));
    assertEquals(0, opened("2001:db8:1:2:ffff::9", 500));
    assertEquals(30, opened("2001:db8:1:3::1", 500));
  }

  /** How many of so many rooms are opened. */
  private int opened(String address, int wanted) {
    int opened = 0;
    for (int i = 0; i < wanted; i++) {
      opened += openings.admit(address) ? 1 : 0;
    }
    return opened;
  }
}
