package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedPlaceTest {
  private static final int SIZE = 1_000;
  private static final int SHARERS = 10;

  /** What is sure to each: an even share of a half. */
  private static final int KEPT = 50;

  private final SharedPlace place = new SharedPlace(SIZE, SHARERS);
  private final long[] held = new long[SHARERS];

  private boolean take(int who, int more) {
    boolean has = place.take(held[who], more);
    held[who] += has ? more : 0;
    return has;
  }

  private long greed(int who) {
    while (take(who, 1)) {
      // Until nothing more is given.
    }
    return held[who];
  }

  /** By the thresholds' formula: with n greedy ones each borrows 1/(n + 1) of what can be. */
  @Test
  void theGreedyStopOneAnother() {
    assertEquals(KEPT + 250, greed(0));
    assertEquals(KEPT + 125, greed(1));
    assertEquals(KEPT + 62, greed(2));
    assertEquals(KEPT + 250, greed(0), "and the first gets no more");
  }

  @Test
  void theGreedyInTurnsGetAlike() {
    boolean any = true;
    while (any) {
      any = take(0, 1) | take(1, 1) | take(2, 1);
    }
    assertEquals(KEPT + 125, held[0]);
    assertEquals(KEPT + 125, held[1]);
    assertEquals(KEPT + 125, held[2]);
  }

  /** Whatever is taken and given back in whatever order, each finds what is sure to it. */
  @Test
  void keepsForEachWhatIsItsOwn() {
    SplittableRandom random = new SplittableRandom(14);
    for (int i = 0; i < 100_000; i++) {
      int who = random.nextInt(SHARERS);
      int more = 1 + random.nextInt(40);
      boolean own = held[who] + more <= KEPT;
      if (random.nextInt(3) == 0) {
        long less = Math.min(more, held[who]);
        place.giveBack(held[who], less);
        held[who] -= less;
      } else if (!take(who, more)) {
        assertFalse(own, "its own place was refused");
      }
      assertTrue(Arrays.stream(held).sum() <= SIZE, "more was taken than there is");
    }
  }

  @Test
  void whatIsGivenBackIsThereForOthers() {
    long all = greed(0);
    assertTrue(place.isScarce());
    place.giveBack(held[0], held[0]);
    assertFalse(place.isScarce());
    assertEquals(all, greed(1));
  }
}
