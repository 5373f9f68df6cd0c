package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommandIdsTest {

  @Test
  void holdsWhatAHashSetHolds() {
    Random random = new Random(7);
    Set<CommandId> expected = new HashSet<>();
    CommandIds ids = CommandIds.NONE;
    for (int i = 0; i < 20_000; i++) {
      CommandId id = new CommandId(new UUID(random.nextLong() & 0xFFF, random.nextInt(4)));
      assertEquals(expected.contains(id), ids.contains(id));
      ids = ids.with(id);
      expected.add(id);
      assertEquals(expected.size(), ids.size());
    }
    assertTrue(expected.stream().allMatch(ids::contains));
  }

  /** Ids that differ in their last four bits only lie at the very bottom of the trie. */
  @Test
  void tellsIdsApartThatSomebodyChoseToCollide() {
    CommandIds ids = CommandIds.NONE;
    for (int i = 0; i < 16; i++) {
      CommandId id = new CommandId(new UUID(0, (long) i << 60));
      assertFalse(ids.contains(id));
      ids = ids.with(id);
    }
    assertEquals(16, ids.size());
  }

  /** A page may choose its names; 1,000 random ids have some 20 bits in common at most. */
  @Test
  void noPageChoosesWhereItsIdsLie() {
    List<Long> bits = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      bits.add(CommandId.of(new UUID(0, i)).value().getMostSignificantBits());
    }
    Collections.sort(bits);
    for (int i = 1; i < bits.size(); i++) {
      assertTrue(Long.numberOfLeadingZeros(bits.get(i) ^ bits.get(i - 1)) < 40);
    }
    UUID made = UUID.randomUUID();
    assertEquals(CommandId.of(made), CommandId.of(made), "the same wish has the same id");
  }

  @Test
  void neverChanges() {
    CommandId one = CommandId.random();
    CommandIds before = CommandIds.NONE.with(one);
    CommandIds after = before.with(CommandId.random());
    assertEquals(1, before.size());
    assertEquals(2, after.size());
    assertSame(before, before.with(one));
    assertEquals(0, CommandIds.NONE.size());
  }

  @Test
  void isTheSameInWhateverOrderTheyCame() {
    List<CommandId> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(CommandId.random());
    }
    CommandIds first = of(all);
    Collections.shuffle(all, new Random(1));
    assertEquals(first, of(all));
    assertEquals(first.hashCode(), of(all).hashCode());
    assertNotEquals(first, of(all.subList(1, 500)));
  }

  private static CommandIds of(List<CommandId> all) {
    CommandIds ids = CommandIds.NONE;
    for (CommandId id : all) {
      ids = ids.with(id);
    }
    return ids;
  }
}
