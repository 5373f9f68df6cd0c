package org.thalweg.ui.screen;

/**
 * A part of a screen that shows something of a snapshot.
 *
 * @param <S> the snapshot: values only, computed outside the session lock
 */
@FunctionalInterface
public interface Panel<S> {

  /** Shows the snapshot; called inside the session lock, so it only hands values to components. */
  void show(S snapshot);
}
