package org.thalweg.ui.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The last settings that a person's wishes replaced, for "undo" and "redo". What a screen comes to
 * by itself, such as more steps of the same run, is nothing to take back, and the many changes of
 * one drag are one change.
 *
 * @param <C> the settings of the screen
 */
final class History<C> {
  static final int MOST = 10;

  /** Changes that follow each other faster than this, in nanoseconds, are one gesture. */
  static final long GESTURE_NANOS = 700_000_000L;

  private final BiPredicate<C, C> goesOn;
  private final LongSupplier nanos;
  private final Deque<C> past = new ArrayDeque<>();
  private final Deque<C> future = new ArrayDeque<>();
  private @Nullable C before;
  private boolean inGesture;
  private long lastChange;

  /**
   * A history without a past.
   *
   * @param goesOn whether the later settings are what the earlier come to by themselves
   * @param nanos a clock
   */
  History(BiPredicate<C, C> goesOn, LongSupplier nanos) {
    this.goesOn = goesOn;
    this.nanos = nanos;
  }

  /** A wish is about to be carried out. */
  void before(C settings) {
    before = settings;
  }

  /** It has been carried out. */
  void after(C settings) {
    C old = before;
    before = null;
    if (old == null || goesOn.test(old, settings)) {
      return;
    }
    long now = nanos.getAsLong();
    if (!inGesture || now - lastChange > GESTURE_NANOS) {
      keep(past, old);
    }
    future.clear();
    inGesture = true;
    lastChange = now;
  }

  /** Nothing leads back any more, nor on. */
  void forget() {
    past.clear();
    future.clear();
    inGesture = false;
  }

  boolean hasPast() {
    return !past.isEmpty();
  }

  /**
   * Takes the last change back, if there was one.
   *
   * @param now what there is now, for {@link #redo}
   * @param open shows what there was before the change; when it throws, nothing is taken back
   */
  void undo(C now, Consumer<C> open) {
    move(past, future, now, open);
  }

  /** Takes the last undo back, if there was one. */
  void redo(C now, Consumer<C> open) {
    move(future, past, now, open);
  }

  private void move(Deque<C> from, Deque<C> to, C now, Consumer<C> open) {
    C wanted = from.peekLast();
    if (wanted != null) {
      open.accept(wanted);
      from.removeLast();
      keep(to, now);
      inGesture = false;
    }
  }

  private static <C> void keep(Deque<C> states, C settings) {
    states.addLast(settings);
    if (states.size() > MOST) {
      states.removeFirst();
    }
  }
}
