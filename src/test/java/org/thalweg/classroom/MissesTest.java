package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MissesTest {
  private static final RoomCode ROOM = new RoomCode("K7M4PX");

  private final RoomsContract.Time time = new RoomsContract.Time();
  private final Misses misses = new Misses(RoomLimits.defaults(), time);

  @Test
  void hearsTenWrongCodesAMinuteFromOneAddress() {
    assertEquals(10, tries("192.0.2.1", 100));
    time.pass(Duration.ofSeconds(6));
    assertEquals(1, tries("192.0.2.1", 100));
    time.pass(Duration.ofHours(1));
    assertEquals(10, tries("192.0.2.1", 100));
    assertEquals(10, tries("192.0.2.2", 100), "another address");
  }

  @Test
  void countsAWholeNetworkOfTheNewAddressesAsOne() {
    int heard = 0;
    for (int i = 0; i < 100; i++) {
      heard += tries("2001:db8:1:2::" + Integer.toHexString(i + 1), 1);
    }
    assertEquals(10, heard);
    assertEquals(10, tries("2001:db8:1:3::1", 100), "the network beside it");
  }

  @Test
  void givesBackForHitsButNotWithoutEnd() {
    int wrong = 0;
    for (int i = 0; i < 10_000; i++) {
      wrong += tries("192.0.2.1", 1);
      misses.hit(ROOM, "192.0.2.1");
    }
    assertEquals(110, wrong, "ten of its own, and a hundred given back");
  }

  @Test
  void hearsThoseWhoHaveNotMissedWhileManyAddressesDo() {
    int heard = 0;
    for (int i = 0; i < 1_000; i++) {
      heard += tries("10.0." + i / 250 + "." + i % 250, 10);
    }
    assertEquals(600 + 940, heard, "600 of all, then one of each other address");
    assertTrue(misses.mayTry("192.0.2.7"), "a class that comes now");
    assertEquals(1, tries("192.0.2.7", 5));
    assertFalse(misses.mayTry("192.0.2.7"));
    time.pass(Duration.ofMinutes(1));
    assertEquals(10, tries("192.0.2.7", 50));
  }

  @Test
  void knowsARoomForAsLongAsItsClassComesAndInItsNetworkOnly() {
    misses.opened(ROOM, "2001:db8:1:2::1");
    for (int hour = 0; hour < 5; hour++) {
      time.pass(Duration.ofHours(1));
      assertTrue(misses.isKnown(ROOM, "2001:db8:1:2::77"));
    }
    assertFalse(misses.isKnown(ROOM, "2001:db8:1:3::1"), "another network");
    assertFalse(misses.isKnown(new RoomCode("K7M4PY"), "2001:db8:1:2::1"), "another room");
    time.pass(Duration.ofHours(2));
    assertFalse(misses.isKnown(ROOM, "2001:db8:1:2::1"));
  }

  /** How many of so many wrong codes are looked for. */
  private int tries(String address, int count) {
    int heard = 0;
    for (int i = 0; i < count; i++) {
      heard += misses.mayTry(address) && misses.missed(address) ? 1 : 0;
    }
    return heard;
  }
}
