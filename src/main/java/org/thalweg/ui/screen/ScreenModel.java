package org.thalweg.ui.screen;

import java.util.OptionalLong;

/**
 * What happens on one screen, without components. Only the page's own session thread changes it;
 * {@link #snapshot()} may be asked by any thread.
 *
 * @param <C> the settings, as the address holds them
 * @param <S> a snapshot: everything that the panels show, as values
 */
public interface ScreenModel<C, S> {

  /**
   * Replaces everything by other settings; when they can't be had, all stays as it is.
   *
   * @throws IllegalArgumentException when something can't be computed there
   * @throws org.thalweg.live.LimitReachedException when the page or the server has its fill of runs
   */
  void open(C settings);

  /** All that the address holds, as it is now. */
  C settings();

  /** Whether something moves by itself; the address then follows once a second only. */
  boolean isBusy();

  /**
   * Whether the later settings are what the earlier ones come to without losing anything, such as
   * more steps of the same run: that is nothing to undo.
   */
  default boolean goesOn(C earlier, C later) {
    return earlier.equals(later);
  }

  /** The index of the earlier step of a run that is looked at; empty for the newest one. */
  default OptionalLong shownStep() {
    return OptionalLong.empty();
  }

  /**
   * Lets the run on it begin, for so many steps at most. One that has gone on since it was opened
   * is left alone; where there is none, nothing moves.
   */
  default void begin(long steps) {}

  /** Stops what goes on it by itself. */
  default void stop() {}

  /** What there is to see now, computed outside the session lock in double precision. */
  S snapshot();
}
