package org.thalweg.ui.part;

/**
 * A part of a screen that shows something of the present snapshot.
 *
 * @param <M> the snapshot: computed outside the session lock
 */
@FunctionalInterface
public interface MomentPanel<M> {

  /** Shows the snapshot; called inside the session lock, so it only hands values to components. */
  void show(M snapshot);
}
