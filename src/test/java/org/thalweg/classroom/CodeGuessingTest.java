package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.Rooms.Lookup;

/**
 * What somebody finds who tries codes. Of a million guesses against 500 rooms 10⁶·500/29⁶ = 0.84
 * hit on average.
 */
class CodeGuessingTest {
  private static final int GUESSES = 1_000_000;
  private static final int ROOMS = 500;

  private final RoomsContract.Time time = new RoomsContract.Time();

  /** What became of all guesses. */
  private record Guessed(int found, int nothing, int notLooked) {}

  @Test
  void aMillionGuessesAreExpectedToFindLessThanOneRoomOf500() {
    double expected = GUESSES * ROOMS / Math.pow(RoomCode.ALPHABET.length(), RoomCode.LENGTH);
    assertEquals(0.84, expected, 0.005);
    Guessed guessed = guess(Limits.withoutMisses(), 1);
    assertTrue(guessed.found <= 1, guessed.toString());
    assertEquals(GUESSES - guessed.found, guessed.nothing);
  }

  @Test
  void nearlyAllAreNotEvenLookedForWhereMissesAreCounted() {
    assertEquals(new Guessed(0, 10, GUESSES - 10), guess(RoomLimits.defaults(), 1));
    Guessed many = guess(RoomLimits.defaults(), 5_000);
    assertEquals(0, many.found);
    assertTrue(many.nothing <= 600 + 5_000, many.toString());
  }

  /**
   * Every tenth mistypes the code once or twice; all have one address, as behind a school's door.
   */
  @Test
  void twoHundredPupilsBehindOneAddressAllJoin() {
    Rooms rooms =
        new InMemoryRooms(RoomLimits.defaults(), time, Runnable::run, new SplittableRandom(4));
    PreparedRoom room = PreparedRoom.empty(rooms);
    String mistyped = room.code().text().substring(1) + "7";
    for (int pupil = 0; pupil < 200; pupil++) {
      for (int i = 0; i < pupil % 10 - 7; i++) {
        assertEquals(new Lookup.Nothing(), rooms.find(mistyped, "192.0.2.1"), "pupil " + pupil);
      }
      assertEquals(new Lookup.Found(room.code()), rooms.find(room.code().spaced(), "192.0.2.1"));
      assertInstanceOf(Appended.Stored.class, room.join("token " + pupil));
    }
    assertEquals(200, room.state().roster().present().size());
  }

  private Guessed guess(RoomLimits limits, int addresses) {
    Rooms rooms = new InMemoryRooms(limits, time, Runnable::run, new SplittableRandom(5));
    for (int i = 0; i < ROOMS; i++) {
      PreparedRoom.empty(rooms);
    }
    SplittableRandom random = new SplittableRandom(6);
    int[] counts = new int[3];
    for (int i = 0; i < GUESSES; i++) {
      String address = "10.0." + i % addresses / 250 + "." + i % addresses % 250;
      switch (rooms.find(RoomCode.random(random).text(), address)) {
        case Lookup.Found found -> counts[0]++;
        case Lookup.Nothing nothing -> counts[1]++;
        case Lookup.TooManyMisses refused -> counts[2]++;
      }
    }
    return new Guessed(counts[0], counts[1], counts[2]);
  }
}
