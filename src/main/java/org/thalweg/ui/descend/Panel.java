package org.thalweg.ui.descend;

/** A part of the Descend screen that shows something of the present moment. */
@FunctionalInterface
interface Panel {

  /** Shows the moment; called inside the session lock, so it only hands values to components. */
  void show(Moment moment);
}
