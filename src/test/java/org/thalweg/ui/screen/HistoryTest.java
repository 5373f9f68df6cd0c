package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

  private Optional<Integer> undo(int now) {
    AtomicReference<Integer> opened = new AtomicReference<>();
    history.undo(now, opened::set);
    return Optional.ofNullable(opened.get());
  }

  private Optional<Integer> redo(int now) {
    AtomicReference<Integer> opened = new AtomicReference<>();
    history.redo(now, opened::set);
    return Optional.ofNullable(opened.get());
  }

  @Test
  void whatCannotBeOpenedStaysToBeUndone() {
    change(1, 10);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            history.undo(
                10,
                wanted -> {
                  throw new IllegalArgumentException("the server is full");
                }));
    assertEquals(Optional.empty(), redo(10));
    assertEquals(Optional.of(1), undo(10));
  }

  @Test
  void whatGoesOnIsNothingToUndo() {
    change(3, 4);
    assertFalse(history.hasPast());
    assertEquals(Optional.empty(), undo(4));
  }

  @Test
  void takesChangesBackOneByOneAndAgain() {
    change(1, 10);
    change(10, 20);
    assertEquals(Optional.of(10), undo(20));
    assertEquals(Optional.of(1), undo(10));
    assertEquals(Optional.empty(), undo(1));
    assertEquals(Optional.of(10), redo(1));
    assertEquals(Optional.of(20), redo(10));
    assertEquals(Optional.empty(), redo(20));
  }

  @Test
  void aDragIsOneChange() {
    for (int place = 0; place < 100; place += 5) {
      history.before(place);
      history.after(place + 5);
      nanos += History.GESTURE_NANOS / 10;
    }
    assertEquals(Optional.of(0), undo(100));
    assertFalse(history.hasPast());
  }

  @Test
  void whatIsDoneAfterAnUndoIsAChangeOfItsOwnAndEndsTheRedo() {
    change(1, 10);
    history.before(10);
    history.after(20);
    assertEquals(Optional.of(10), undo(20));
    history.before(10);
    history.after(30);
    assertEquals(Optional.empty(), redo(30));
    assertEquals(Optional.of(10), undo(30));
    assertEquals(Optional.of(1), undo(10));
  }

  @Test
  void aRefusedWishIsNoChange() {
    history.before(1);
    history.before(1);
    history.after(10);
    assertEquals(Optional.of(1), undo(10));
  }

  @Test
  void keepsTheLastTen() {
    for (int i = 0; i < 25; i++) {
      change(10 * i, 10 * i + 10);
    }
    for (int i = 24; i >= 15; i--) {
      assertEquals(Optional.of(10 * i), undo(10 * i + 10));
    }
    assertFalse(history.hasPast());
    assertTrue(redo(150).isPresent());
  }
}
