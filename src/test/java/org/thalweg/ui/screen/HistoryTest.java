package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private long nanos;

  /** Numbers that only grow by one go on; anything else is a change. */
  private final History<Integer> history =
      new History<>((earlier, later) -> later == earlier + 1, () -> nanos);

  private void change(int before, int after) {
    history.before(before);
    history.after(after);
    nanos += History.GESTURE_NANOS + 1;
  }

  @Test
  void whatGoesOnIsNothingToUndo() {
    change(3, 4);
    assertFalse(history.hasPast());
    assertEquals(Optional.empty(), history.undo(4));
  }

  @Test
  void takesChangesBackOneByOneAndAgain() {
    change(1, 10);
    change(10, 20);
    assertEquals(Optional.of(10), history.undo(20));
    assertEquals(Optional.of(1), history.undo(10));
    assertEquals(Optional.empty(), history.undo(1));
    assertEquals(Optional.of(10), history.redo(1));
    assertEquals(Optional.of(20), history.redo(10));
    assertEquals(Optional.empty(), history.redo(20));
  }

  @Test
  void aDragIsOneChange() {
    for (int place = 0; place < 100; place += 5) {
      history.before(place);
      history.after(place + 5);
      nanos += History.GESTURE_NANOS / 10;
    }
    assertEquals(Optional.of(0), history.undo(100));
    assertFalse(history.hasPast());
  }

  @Test
  void whatIsDoneAfterAnUndoIsAChangeOfItsOwnAndEndsTheRedo() {
    change(1, 10);
    history.before(10);
    history.after(20);
    assertEquals(Optional.of(10), history.undo(20));
    history.before(10);
    history.after(30);
    assertEquals(Optional.empty(), history.redo(30));
    assertEquals(Optional.of(10), history.undo(30));
    assertEquals(Optional.of(1), history.undo(10));
  }

  @Test
  void aRefusedWishIsNoChange() {
    history.before(1);
    history.before(1);
    history.after(10);
    assertEquals(Optional.of(1), history.undo(10));
  }

  @Test
  void keepsTheLastTen() {
    for (int i = 0; i < 25; i++) {
      change(10 * i, 10 * i + 10);
    }
    for (int i = 24; i >= 15; i--) {
      assertEquals(Optional.of(10 * i), history.undo(10 * i + 10));
    }
    assertFalse(history.hasPast());
    assertTrue(history.redo(150).isPresent());
  }
}
