package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static final RoomCode ROOM = new RoomCode("K7M4PX");
  private static final RoomCode OTHER = new RoomCode("K7M4PY");

  @Test
  void areDifferentForEverySeatOfARoom() {
    assertEquals(1_000, Pseudonyms.COUNT);
    Set<String> names = names(ROOM, 1, Pseudonyms.COUNT);
    assertEquals(Pseudonyms.COUNT, names.size());
    Set<String> again = names(ROOM, Pseudonyms.COUNT + 1, 2 * Pseudonyms.COUNT);
    assertEquals(Pseudonyms.COUNT, again.size());
    names.retainAll(again);
    assertEquals(Set.of(), names);
  }

  @Test
  void followFromRoomAndSeat() {
    assertEquals(new Pseudonyms(ROOM).of(17), new Pseudonyms(ROOM).of(17));
    assertNotEquals(new Pseudonyms(ROOM).of(1), new Pseudonyms(OTHER).of(1));
  }

  @Test
  void areNicknames() {
    for (int seat = 1; seat <= 2 * Pseudonyms.COUNT; seat++) {
      String name = new Pseudonyms(ROOM).of(seat);
      assertTrue(name.matches("[A-Z][a-z]+ [a-z]+( 2)?"), name);
      assertEquals(name, new Nickname(name).text());
    }
  }

  private static Set<String> names(RoomCode room, int from, int to) {
    Pseudonyms names = new Pseudonyms(room);
    return IntStream.rangeClosed(from, to)
        .mapToObj(names::of)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
