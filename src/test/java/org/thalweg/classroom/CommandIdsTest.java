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
